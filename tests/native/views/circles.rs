//! No two files of a room need each other, neither at once nor by way of others: whoever reads one of them can then
//! stop somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::{Item, UseTree, Visibility};

/// A module, by its path from the root of the room; a folder's `mod.rs` is the folder.
type Module = Vec<String>;

/// A room: its modules, each with what it says it uses, and what folders hand on from their files.
#[derive(Default)]
struct Room {
    /// The room's own path, like `crate::views`.
    path: Vec<String>,
    uses: BTreeMap<Module, Vec<Vec<String>>>,
    hands_on: BTreeMap<Module, Vec<Vec<String>>>,
}

#[test]
fn the_files_of_a_room_make_no_circle() {
    for (folder, path, fewest) in [("src/views", "views", 200), ("src/words", "words", 15)] {
        let mut room = Room { path: vec!["crate".to_owned(), path.to_owned()], ..Room::default() };
        room.read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &Vec::new());
        let needs = |(module, paths): (&Module, &Vec<Vec<String>>)| {
            paths.iter().map(|path| room.led_to(module, path).len()).sum::<usize>()
        };
        let found: usize = room.uses.iter().map(needs).sum();
        assert!(found >= fewest, "{folder}: this test sees {found} needs only, so it looks past some");
        let circle = room.circle().map(|circle| circle.join(" needs ")).unwrap_or_default();
        assert!(circle.is_empty(), "{folder}: {circle}: move what both need into a file of its own");
    }
}

#[test]
fn a_circle_is_found_through_what_a_folder_hands_on() {
    let mut room = Room { path: vec!["crate".to_owned(), "room".to_owned()], ..Room::default() };
    room.take("pub use page::page; mod page; mod parts;", &[]);
    room.take("use super::parts::part; use crate::other::thing;", &["page"]);
    room.take("fn part() {}", &["parts"]);
    assert_eq!(room.circle(), None);
    room.take("use crate::room::page;", &["parts"]);
    assert_eq!(room.circle().expect("a circle").join(" "), "page parts page");
}

impl Room {
    fn read(&mut self, folder: &Path, module: &Module) {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("an entry").path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let inside: Module = module.iter().cloned().chain([name.clone()]).collect();
            if path.is_dir() {
                self.read(&path, &inside);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let module = if name == "mod" { module } else { &inside };
                let module: Vec<&str> = module.iter().map(String::as_str).collect();
                self.take(&fs::read_to_string(&path).expect("readable"), &module);
            }
        }
    }

    fn take(&mut self, code: &str, module: &[&str]) {
        let module: Module = module.iter().map(|part| (*part).to_owned()).collect();
        let (mut uses, mut hands_on) = (Vec::new(), Vec::new());
        for item in syn::parse_file(code).expect("it parses").items {
            if let Item::Use(item) = item {
                let is_private = matches!(item.vis, Visibility::Inherited);
                leaves(&item.tree, &mut Vec::new(), if is_private { &mut uses } else { &mut hands_on });
            }
        }
        self.uses.insert(module.clone(), uses);
        self.hands_on.insert(module, hands_on);
    }

    /// The modules that a path of a `use` leads to; none if it leads out of the room.
    fn led_to(&self, from: &Module, path: &[String]) -> Vec<Module> {
        let Some((name, before)) = path.split_last() else { return Vec::new() };
        let Some(module) = self.module_at(from, before) else { return Vec::new() };
        let handed: Vec<Module> = self.handed_on(&module, name);
        let inside = [module.as_slice(), std::slice::from_ref(name)].concat();
        match handed.is_empty() {
            false => handed,
            true if self.uses.contains_key(&inside) => vec![inside],
            true => vec![module],
        }
    }

    /// The modules from which a module hands a name on; all of them for `*`.
    fn handed_on(&self, module: &Module, name: &str) -> Vec<Module> {
        let paths = self.hands_on.get(module).into_iter().flatten();
        let named =
            paths.filter(|path| path.last().is_some_and(|last| last == name || last == "*" || name == "*"));
        named.filter_map(|path| self.module_at(module, path.split_last()?.1)).collect()
    }

    /// The module at a path; `None` if it is in another room.
    fn module_at(&self, from: &Module, path: &[String]) -> Option<Module> {
        let (mut at, rest) = match path.strip_prefix(self.path.as_slice()) {
            Some(rest) => (Module::new(), rest),
            None => (from.clone(), path),
        };
        for part in rest {
            if part == "super" {
                at.pop()?;
                continue;
            }
            at.push(part.clone());
            if !self.uses.contains_key(&at) {
                return None;
            }
        }
        Some(at)
    }

    /// A circle, as the names of its files in their order.
    fn circle(&self) -> Option<Vec<String>> {
        let mut done = BTreeSet::new();
        self.uses.keys().find_map(|module| self.walk(module, &mut Vec::new(), &mut done))
    }

    fn walk(
        &self,
        module: &Module,
        way: &mut Vec<Module>,
        done: &mut BTreeSet<Module>,
    ) -> Option<Vec<String>> {
        if let Some(start) = way.iter().position(|before| before == module) {
            let circle = way[start..].iter().chain([module]);
            return Some(circle.map(|module| module.join("/")).collect());
        }
        if done.contains(module) {
            return None;
        }
        way.push(module.clone());
        for path in self.uses.get(module).into_iter().flatten() {
            for needed in self.led_to(module, path).iter().filter(|needed| *needed != module) {
                if let Some(circle) = self.walk(needed, way, done) {
                    return Some(circle);
                }
            }
        }
        way.pop();
        done.insert(module.clone());
        None
    }
}

/// Every name of a `use`, with its whole path.
fn leaves(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            leaves(&path.tree, before, found);
            before.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, before, found)),
        UseTree::Name(name) => found.push([before.as_slice(), &[name.ident.to_string()]].concat()),
        UseTree::Rename(name) => found.push([before.as_slice(), &[name.ident.to_string()]].concat()),
        UseTree::Glob(_) => found.push([before.as_slice(), &["*".to_owned()]].concat()),
    }
}
