//! Finds the file that defines the item behind a name.

use std::collections::BTreeMap;

use super::source::{Path, Scope, Source, scopes};

/// Imports of imports are followed this far. A longer chain leads back to itself.
const DEEPEST: usize = 16;

/// The modules of a crate.
pub(crate) struct Names {
    /// The paths of the files within the source folder.
    pub(crate) files: Vec<String>,
    modules: BTreeMap<Path, Module>,
}

struct Module {
    file: usize,
    scope: Scope,
}

/// What a path leads to.
enum Target {
    Module(Path),
    /// An item, by the file that defines it.
    Item(usize),
}

/// A file uses an item of another file.
pub(crate) struct Arrow {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The path that names the item.
    pub(crate) path: String,
}

/// A declaration of a type, or an `impl` block.
pub(crate) struct Block {
    /// The file that it is in.
    pub(crate) file: usize,
    /// The file that declares the type. For a type of another crate, the file that the block is in.
    pub(crate) of: usize,
    /// The name of the type.
    pub(crate) name: String,
    pub(crate) lines: usize,
}

impl Names {
    /// Reads every file that is part of the crate of `lib.rs`, or of `main.rs` if there is no library. Other
    /// programs are left out, because no file can use them.
    pub(crate) fn of(sources: &[Source]) -> Self {
        let mut names = Self { files: Vec::new(), modules: BTreeMap::new() };
        let find = |path: &str| sources.iter().find(|source| source.path == path);
        let Some(root) = find("lib.rs").or_else(|| find("main.rs")) else { return names };
        let mut next = vec![(Path::new(), root)];
        while let Some((path, source)) = next.pop() {
            let file = names.files.len();
            names.files.push(source.path.clone());
            for (inner, scope) in scopes(source) {
                let path = [path.clone(), inner].concat();
                for child in &scope.children {
                    let path = [path.as_slice(), std::slice::from_ref(child)].concat();
                    let place = path.join("/");
                    let source = find(&format!("{place}.rs")).or_else(|| find(&format!("{place}/mod.rs")));
                    let source = source.unwrap_or_else(|| panic!("{place} is declared and has no file"));
                    next.push((path, source));
                }
                names.modules.insert(path, Module { file, scope });
            }
        }
        names
    }

    /// Every use of an item of another file, except items of parent modules.
    pub(crate) fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = Vec::new();
        for (at, module) in &self.modules {
            for path in &module.scope.uses {
                let Some(Target::Item(to)) = self.meaning(at, path, DEEPEST) else { continue };
                let is_above = (0..at.len()).any(|depth| self.modules[&at[..depth]].file == to);
                if to != module.file && !is_above {
                    arrows.push(Arrow { from: module.file, to, path: path.join("::") });
                }
            }
        }
        arrows
    }

    /// Every declaration of a type and every `impl` block.
    pub(crate) fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (at, Module { file, scope }) in &self.modules {
            for (path, lines) in &scope.blocks {
                let Some(name) = path.last().cloned() else { continue };
                let of = match self.meaning(at, path, DEEPEST) {
                    Some(Target::Item(of)) => of,
                    Some(Target::Module(_)) | None => *file,
                };
                blocks.push(Block { file: *file, of, name, lines: *lines });
            }
        }
        blocks
    }

    /// What a path means in the module `at`; `None` if it leads out of the crate or is a local variable.
    fn meaning(&self, at: &[String], path: &[String], depth: usize) -> Option<Target> {
        let depth = depth.checked_sub(1)?;
        let (first, rest) = path.split_first()?;
        let (mut module, mut is_inside) = (at.to_vec(), true);
        let mut rest = match first.as_str() {
            "crate" => {
                module.clear();
                rest
            }
            "self" => rest,
            "super" => {
                module.pop()?;
                rest
            }
            _ => {
                is_inside = false;
                path
            }
        };
        while let Some((name, after)) = rest.split_first() {
            if name == "super" {
                module.pop()?;
            } else {
                match self.member(&module, name, depth) {
                    Some(Target::Module(next)) => module = next,
                    Some(item) => return Some(item),
                    // An item that a macro defines is not in the list of items. If the path leads into the crate,
                    // the item belongs to the last module of the path.
                    None if is_inside => return Some(Target::Item(self.modules[&module].file)),
                    None => return None,
                }
            }
            is_inside = true;
            rest = after;
        }
        Some(Target::Module(module))
    }

    /// What a name means in a module. If a module and a function have the same name, the module is meant.
    fn member(&self, at: &[String], name: &str, depth: usize) -> Option<Target> {
        let depth = depth.checked_sub(1)?;
        let child = [at, &[name.to_owned()]].concat();
        if self.modules.contains_key(&child) {
            return Some(Target::Module(child));
        }
        let Module { file, scope } = self.modules.get(at)?;
        if scope.items.contains(name) {
            return Some(Target::Item(*file));
        }
        if let Some(path) = scope.imports.get(name) {
            return self.meaning(at, path, depth);
        }
        scope.globs.iter().find_map(|glob| match self.meaning(at, glob, depth)? {
            Target::Module(module) if module != at => self.member(&module, name, depth),
            Target::Module(_) | Target::Item(_) => None,
        })
    }
}
