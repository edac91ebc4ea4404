//! Files of one room must not need each other in a circle.
//!
//! A room is the source folder of a crate; in the app's own crate, each folder of `src/` is a room. A circle is a
//! chain of files in which each file uses an item of the next, and the last file uses an item of the first. Nobody can
//! read, test or move one file of a circle without the others.
//!
//! The test draws an arrow from one file to another by these rules:
//! - A file that imports or names an item has an arrow to the file that defines the item. If the name is a re-export,
//!   the arrow still goes to the file that defines the item.
//! - `mod child;` and `pub use child::Item;` draw no arrow. They declare what a module contains.
//! - Using an item of a parent module (`super`, `crate`) draws no arrow: children may use what their parents define.
//!   Using an item of a child does. So it is a circle if a parent uses its child, the child uses a third file, and that
//!   file uses the parent.
//! - Code under `#[cfg(test)]` draws no arrow.
//!
//! The test does not see a method call that does not name the type, nor a child that calls its parent, which calls
//! another child, which calls the first one.

#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "this is how a test fails")]

mod circle;
mod names;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use circle::circles;
use names::Names;
use source::Source;

const REMEDY: &str = "Remedy: move what two of these files need, most often a type or a helper, into a file of its own \
                      that needs neither of them; or join files that are one thing.";

#[test]
fn no_files_of_a_room_need_each_other_in_a_circle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found: Vec<(String, String)> = Vec::new();
    for folder in source_folders(&root) {
        let sources = read(&root, &folder);
        assert!(!sources.is_empty(), "{folder} has no Rust files: mend the list of folders in this test");
        found.extend(circles(&Names::of(&sources), |file| room(&folder, file)));
    }
    let shown: String = found.iter().map(|(room, circle)| format!("{room}: {circle}\n")).collect();
    assert!(found.is_empty(), "files need each other in a circle:\n{shown}{REMEDY}");
}

/// The source folder of every crate of the workspace.
fn source_folders(root: &Path) -> Vec<String> {
    let mut folders: Vec<String> =
        ["src", "xtask/src", "xtask/frame/src", "tests/browser/src"].map(Into::into).into();
    for entry in fs::read_dir(root.join("crates")).expect("a folder crates/") {
        let name = entry.expect("an entry of crates/").file_name();
        folders.push(format!("crates/{}/src", name.to_string_lossy()));
    }
    folders.sort();
    folders
}

/// The room that a file of a source folder belongs to; `file` is its path within that folder.
fn room(folder: &str, file: &str) -> String {
    match file.split_once('/') {
        Some((top, _)) if folder == "src" => format!("src/{top}"),
        _ => folder.to_owned(),
    }
}

/// Every Rust file of a folder, with its path within that folder.
fn read(root: &Path, folder: &str) -> Vec<Source> {
    let base = root.join(folder);
    let mut sources = Vec::new();
    let mut folders = vec![base.clone()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a readable file");
                let path = path.strip_prefix(&base).expect("a path within the folder");
                sources.push(Source { path: path.to_string_lossy().replace('\\', "/"), text });
            }
        }
    }
    sources
}

/// Checks which circles are found in a crate that is made of these files. A line `// path.rs` begins each file.
#[track_caller]
fn check(files: &str, expectation: &[&str]) {
    let sources: Vec<Source> = files
        .split("// ")
        .filter_map(|file| file.split_once('\n'))
        .map(|(path, text)| Source { path: path.trim().to_owned(), text: text.to_owned() })
        .collect();
    let found: Vec<String> =
        circles(&Names::of(&sources), |_| String::new()).into_iter().map(|(_, circle)| circle).collect();
    assert_eq!(found, expectation, "{files}");
}

#[test]
fn siblings_that_use_each_other_are_a_circle() {
    let expectation = ["a.rs uses `crate::b::two` -> b.rs uses `super::a::One` -> a.rs"];
    check(
        "// lib.rs
         mod a; mod b;
         // a.rs
         use crate::b::two; pub struct One; fn f() { two(); }
         // b.rs
         use super::a::One; pub fn two() -> One { One }",
        &expectation,
    );
    check("// lib.rs\nmod a; mod b;\n// a.rs\nuse crate::b::two;\n// b.rs\npub fn two() {}", &[]);
    // In a group over several lines, under another name, and without an import.
    let inner = "// main.rs\nmod a; mod b;\n// b.rs\npub fn two() { let _ = super::a::one(1); }\n// a.rs\npub fn one() {}";
    for (import, path) in [
        ("use std::fmt;\nuse super::{\n  b::{\n    self,\n    two as other,\n  },\n};", "super::b::two"),
        ("use crate::b; fn f() { b::two(); }", "b::two"),
        ("fn f() -> usize { format!(\"{}\", crate::b::two()).len() }", "crate::b::two"),
        ("mod inner { use super::super::b::two; }", "super::super::b::two"),
    ] {
        let circle = format!("a.rs uses `{path}` -> b.rs uses `super::a::one` -> a.rs");
        check(&format!("{inner}\n{import}"), &[&circle]);
    }
}

#[test]
fn a_re_export_leads_to_the_file_that_defines_the_item() {
    let parent = "mod one; mod two; pub use self::one::One; pub(crate) use two::*;";
    check(
        &format!(
            "// lib.rs\nmod a;\n// a/mod.rs\n{parent}\n// a/one.rs\nuse super::Two; pub struct One;
             // a/two.rs\nuse super::One; pub struct Two;"
        ),
        &["a/one.rs uses `super::Two` -> a/two.rs uses `super::One` -> a/one.rs"],
    );
    check(
        &format!(
            "// lib.rs\nmod a;\n// a.rs\n{parent}\n// a/one.rs\npub struct One;\n// a/two.rs\nuse super::One; pub struct Two;"
        ),
        &[],
    );
}

#[test]
fn a_parent_and_its_children_are_no_circle() {
    let child = "use super::Shared; pub fn read(_: Shared) -> super::Shared { crate::help() }";
    let crate_of = |stranger: &str| {
        format!(
            "// lib.rs\nmod a; mod b; fn help() {{}}\n// b.rs\n{stranger}\n// a/mod.rs\nmod child; use child::read;
             pub struct Shared; fn all() {{ read(Shared); }}\n// a/child.rs\n{child} pub use crate::b::Stranger;
             fn f(_: Stranger) {{}}"
        )
    };
    check(&crate_of("pub struct Stranger;"), &[]);
    check(
        &crate_of("pub struct Stranger(crate::a::Shared);"),
        &[
            "a/child.rs uses `Stranger` -> b.rs uses `crate::a::Shared` -> a/mod.rs uses `child::read` -> a/child.rs",
        ],
    );
}

#[test]
fn tests_and_other_crates_make_no_circle() {
    check(
        "// lib.rs
         mod a; mod b;
         // a.rs
         use std::b; #[cfg(test)] mod tests { use crate::b::two; } pub fn one(b: u8) -> u8 { b }
         // b.rs
         use super::a::one; pub fn two() { one(1); }",
        &[],
    );
}
