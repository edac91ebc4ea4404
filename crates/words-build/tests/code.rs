//! The code of two languages, as it was when somebody last looked at it. `tests/languages.rs` compiles and calls it.
//! After an intended change: `UPDATE_EXPECT=1 cargo test -p dryrun-words-build --test code`.

use dryrun_words_build::{Source, generate};
use expect_test::expect_file;

#[test]
fn the_code_of_two_languages_is_what_it_was() {
    let sources = [
        Source { language: "en", path: "en.ftl", text: include_str!("two/en.ftl") },
        Source { language: "pl", path: "pl.ftl", text: include_str!("two/pl.ftl") },
    ];
    let code = generate(&sources, false).unwrap_or_else(|faults| panic!("{faults:?}"));
    expect_file!["two/generated.rs"].assert_eq(&code);
}
