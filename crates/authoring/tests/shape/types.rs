//! No type may have more than 250 lines: its declaration and all of its `impl` blocks together, whichever files of its
//! crate they are in. A limit on files alone is met by spreading a type over many of them, and then nobody can say what
//! it is for, or which of its functions may touch which of its fields.
//!
//! Comments, derives and attributes above a declaration or a block are not counted. Code under `#[cfg(test)]` and what
//! a macro writes is not counted either.

use std::collections::BTreeMap;

use super::names::Names;
use super::{crate_of, crates};

const MOST: usize = 250;

const REMEDY: &str = "Remedy: find fields that belong together and give them a type of their own, with the functions \
                      that need only them; or move a function to the type that it asks most.";

/// Types that may be larger, each with its file, and why.
const LARGER: [(&str, &str, &str); 2] = [
    ("src/words/mod.rs", "Words", "the list of the sentences: one small function each, and no state"),
    (
        "tests/browser/src/page.rs",
        "Page",
        "the vocabulary that journeys are written in: one small function each",
    ),
];

#[test]
fn no_type_grows_without_end() {
    let mut found = Vec::new();
    for (folder, sources) in crates() {
        found.extend(larger_than(MOST, &Names::of(&sources), &format!("{folder}/")));
    }
    for (file, name, why) in LARGER {
        let place = found.iter().position(|large| large.file == file && large.name == name);
        let place = place.unwrap_or_else(|| {
            panic!("{file}: `{name}` ({why}) is not over {MOST} lines any more: take it out of the list")
        });
        found.remove(place);
    }
    let shown: String = found.iter().map(|large| format!("{large}\n")).collect();
    assert!(found.is_empty(), "types of more than {MOST} lines:\n{shown}{REMEDY}");
}

/// A type that is too large.
struct Large {
    /// The file that declares it.
    file: String,
    name: String,
    /// How many of its lines are in which file.
    lines: BTreeMap<String, usize>,
}

impl std::fmt::Display for Large {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: `{}` has {} lines:", self.file, self.name, self.lines.values().sum::<usize>())?;
        let mut lines: Vec<_> = self.lines.iter().collect();
        lines.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        lines.iter().try_for_each(|(file, count)| write!(f, " {file} {count}"))
    }
}

/// The types of a crate with more lines than that, in the order of their files. Each file begins with `folder`.
fn larger_than(most: usize, names: &Names, folder: &str) -> Vec<Large> {
    let path = |file: usize| format!("{folder}{}", names.files[file]);
    let mut types: BTreeMap<(String, String), BTreeMap<String, usize>> = BTreeMap::new();
    for block in names.blocks() {
        let files = types.entry((path(block.of), block.name)).or_default();
        *files.entry(path(block.file)).or_default() += block.lines;
    }
    let types = types.into_iter().map(|((file, name), lines)| Large { file, name, lines });
    types.filter(|large| large.lines.values().sum::<usize>() > most).collect()
}

/// Checks which types of a crate that is made of these files have more than five lines.
#[track_caller]
fn check(files: &str, expectation: &[&str]) {
    let found = larger_than(5, &Names::of(&crate_of(files)), "");
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, expectation, "{files}");
}

#[test]
fn a_declaration_and_all_blocks_count() {
    let one = "// lib.rs\n#[derive(Clone)]\nstruct One {\n  two: u8,\n}\nimpl One {";
    check(&format!("{one}\n}}"), &[]);
    check(&format!("{one}\n\n}}"), &["lib.rs: `One` has 6 lines: lib.rs 6"]);
    check(&format!("{one} }}\nimpl<T> From<T> for One {{\n}}"), &["lib.rs: `One` has 6 lines: lib.rs 6"]);
    check("// lib.rs\nenum One {\nA,\nB,\nC,\nD,\n}", &["lib.rs: `One` has 6 lines: lib.rs 6"]);
    check("// lib.rs\nstruct One(\nu8,\nu8,\nu8,\nu8,\n);", &["lib.rs: `One` has 6 lines: lib.rs 6"]);
    check("// lib.rs\nstruct One;\n#[cfg(test)]\nimpl One {\n\n\n\n\n}\nfn f() {\n\n\n\n\n}", &[]);
}

#[test]
fn blocks_in_other_files_count_for_the_type_that_they_name() {
    let files =
        "// lib.rs\nmod a; mod b; mod c;\n// a.rs\npub struct One;\n// c.rs\npub struct One;\n// b.rs\n";
    let expectation = ["a.rs: `One` has 6 lines: b.rs 5 a.rs 1"];
    check(&format!("{files}use crate::a::One;\nimpl One {{\n\n\n\n}}"), &expectation);
    check(&format!("{files}impl super::a::One {{\n\n\n\n}}"), &expectation);
    check(&format!("{files}use super::a;\nimpl Clone for &mut a::One {{\n\n\n\n}}"), &expectation);
    let again = "// lib.rs\nmod a; mod b; pub use a::One;\n// a.rs\npub struct One<T>(T);\n// b.rs\n";
    check(&format!("{again}use super::One;\nimpl One<u8> {{\n\n\n\n}}"), &expectation);
}

#[test]
fn types_of_one_name_are_told_apart() {
    let model = "pub struct Model;\nimpl Model {\n\n}";
    check(&format!("// lib.rs\nmod a; mod b;\n// a.rs\n{model}\n// b.rs\n{model}"), &[]);
    check(
        &format!("// lib.rs\nmod a; mod b;\n// a.rs\n{model}\n// b.rs\n{model}\nimpl Model {{\n\n}}"),
        &["b.rs: `Model` has 7 lines: b.rs 7"],
    );
}
