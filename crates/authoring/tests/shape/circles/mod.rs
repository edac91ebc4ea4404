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

mod circle;

use super::names::Names;
use super::{crate_of, crates};
use circle::circles;

const REMEDY: &str = "Remedy: move what two of these files need, most often a type or a helper, into a file of its own \
                      that needs neither of them; or join files that are one thing.";

#[test]
fn no_files_of_a_room_need_each_other_in_a_circle() {
    let mut found: Vec<(String, String)> = Vec::new();
    for (folder, sources) in crates() {
        found.extend(circles(&Names::of(&sources), |file| room(&folder, file)));
    }
    let shown: String = found.iter().map(|(room, circle)| format!("{room}: {circle}\n")).collect();
    assert!(found.is_empty(), "files need each other in a circle:\n{shown}{REMEDY}");
}

/// The room that a file of a source folder belongs to; `file` is its path within that folder.
fn room(folder: &str, file: &str) -> String {
    match file.split_once('/') {
        Some((top, _)) if folder == "src" => format!("src/{top}"),
        _ => folder.to_owned(),
    }
}

/// Checks which circles are found in a crate that is made of these files. A line `// path.rs` begins each file.
#[track_caller]
fn check(files: &str, expectation: &[&str]) {
    let found = circles(&Names::of(&crate_of(files)), |_| String::new());
    let found: Vec<String> = found.into_iter().map(|(_, circle)| circle).collect();
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
    let with = |stranger: &str| {
        format!(
            "// lib.rs\nmod a; mod b; fn help() {{}}\n// b.rs\n{stranger}\n// a/mod.rs\nmod child; use child::read;
             pub struct Shared; fn all() {{ read(Shared); }}\n// a/child.rs\n{child} pub use crate::b::Stranger;
             fn f(_: Stranger) {{}}"
        )
    };
    check(&with("pub struct Stranger;"), &[]);
    check(
        &with("pub struct Stranger(crate::a::Shared);"),
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
