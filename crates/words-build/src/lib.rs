//! Sentence files to Rust: `src/words/<language>.ftl`, in Mozilla's Fluent syntax, becomes one typed function for
//! each message. `build.rs` calls it; nothing of it is in the Wasm.
//!
//! It may use the Fluent parser and the standard library. Deliberately absent: reading files, the environment, and
//! Fluent's own runtime (what is chosen at run time is compiled to a `match`).
//!
//! What a message can be made of:
//!
//! | in the file | in Rust |
//! |---|---|
//! | `check = Check` | `words.check() -> &'static str` |
//! | `next-page = Next: { $title }` | `words.next_page(title: &str) -> String` |
//! | `{ $count -> [0] … [one] … *[other] … }` | a `match` by number or by the plural rule of the language |
//! | `{ -product }` | the text of the term, put in at build time |
//! | `{" "}`, `{"\u2026"}` | that text as it is |
//!
//! A line break within a message is a space, so that long sentences can be wrapped.
//!
//! **Types** follow from the last word of an argument's name: `count`, `number`, `minutes` and `seconds` are `usize`,
//! `total` is `u64`, everything else is text (`&str`). **Order:** a message with two or more arguments names them in
//! a comment, one a line, in the order of the function's parameters, so that rewording never swaps two numbers:
//!
//! ```text
//! # $right-count: how many of the pairs are right
//! # $count: how many pairs there are
//! pairs-right = { $right-count } of { $count } pairs.
//! ```

mod catalog;
mod check;
mod code;
mod fault;
mod language;
mod message;
mod pattern;
mod pseudo;

pub use fault::Fault;
pub use pseudo::{PSEUDO, accented};

use catalog::Catalog;

/// One language's file.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its BCP 47 tag, like `en`: the name of the file without `.ftl`.
    pub language: &'a str,
    /// The path that faults name.
    pub path: &'a str,
    /// What the file holds.
    pub text: &'a str,
}

/// The Rust code of all languages. The first source decides which messages there are and what their arguments are;
/// each other has to have the same. With `pseudo` the first language also comes with every letter accented, as
/// `en-XA`, for tests of the layout.
///
/// # Errors
/// With every fault of all files, in the order of files and lines.
pub fn generate(sources: &[Source<'_>], pseudo: bool) -> Result<String, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut catalogs: Vec<Catalog<'_>> = Vec::new();
    for source in sources {
        let mut found = Vec::new();
        let catalog = Catalog::read(source, catalogs.is_empty(), &mut found);
        if let Some(first) = catalogs.first() {
            check::against(first, &catalog, &mut found);
        }
        found.sort_by_key(|fault| fault.line);
        faults.append(&mut found);
        catalogs.push(catalog);
    }
    let Some(first) = catalogs.first() else { return Ok(code::code(&[])) };
    if !faults.is_empty() {
        return Err(faults);
    }
    let accented = pseudo.then(|| pseudo::pseudo(first));
    let languages: Vec<&Catalog<'_>> = catalogs.iter().chain(&accented).collect();
    Ok(code::code(&languages))
}
