//! Every fault is reported, with its line and what to do, and all at once.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "this is how a test fails")]

use dryrun_words_build::{Source, generate};
use expect_test::{Expect, expect};

/// The faults of an English file and, if there is one, of a Polish file.
fn check(english: &str, polish: Option<&str>, expectation: &Expect) {
    let mut sources = vec![Source { language: "en", path: "en.ftl", text: english }];
    sources.extend(polish.map(|text| Source { language: "pl", path: "pl.ftl", text }));
    let faults = generate(&sources, false).expect_err("a fault is reported");
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    expectation.assert_eq(&lines.join("\n"));
}

#[test]
fn what_is_no_fluent_is_told_with_its_line() {
    check(
        "good = Good\n\nno equals sign here\n\nopen = { $title\n",
        None,
        &expect![[r#"
            en.ftl:3: error: this is not Fluent: Expected a token starting with "=". Remedy: compare it with the lines around it; src/words/README.md has examples
            en.ftl:6: error: this is not Fluent: Expected a token starting with "}". Remedy: compare it with the lines around it; src/words/README.md has examples"#]],
    );
}

#[test]
fn names_and_values_of_messages() {
    check(
        "Loud = Loud\nmove = Move\nempty =\n  .label = Label\ntwice = One\ntwice = Two\n",
        None,
        &expect![[r#"
            en.ftl:1: error: `Loud` cannot be the name of a function. Remedy: use small letters, digits and hyphens, a letter first, and no word that Rust keeps for itself
            en.ftl:2: error: `move` cannot be the name of a function. Remedy: use small letters, digits and hyphens, a letter first, and no word that Rust keeps for itself
            en.ftl:3: error: `empty` has attributes. Remedy: make a message of each
            en.ftl:3: error: `empty` says nothing. Remedy: write its sentence behind the `=`
            en.ftl:6: error: `twice` is there twice, first in line 5. Remedy: delete one of them, or rename it"#]],
    );
}

#[test]
fn arguments_are_named_in_the_order_of_the_parameters() {
    check(
        "pair = { $right-count } of { $count }\n\n# $right-count: how many are right\nhalf = { $right-count } of \
         { $count }\n\n# $other: what is not there\nother = Nothing\n",
        None,
        &expect![[r#"
            en.ftl:1: error: `pair` has 2 arguments, and its comment does not name `$right-count`. Remedy: put a line `# $right-count: what it is` before it, at the place of the parameter
            en.ftl:4: error: `half` has 2 arguments, and its comment does not name `$count`. Remedy: put a line `# $count: what it is` before it, at the place of the parameter
            en.ftl:7: error: the comment of `other` names `$other`, which the message does not use. Remedy: use it, or delete the line `# $other`"#]],
    );
}

#[test]
fn choices_are_by_number_and_whole() {
    check(
        "by-text = { $title ->\n    [one] One\n   *[other] Other\n }\nfew = { $count ->\n    [few] Few\n   *[other] \
         Other\n }\nodd = { $count ->\n    [1.5] Half\n   *[one] One\n }\nword = { $count ->\n    [single] \
         One\n   *[other] Other\n }\n",
        None,
        &expect![[r#"
            en.ftl:1: error: a choice by `$title`, which is text. Remedy: choose in Rust between two messages, or name it as a number, like `$count` or `$page-number`
            en.ftl:6: error: the variant [few] means nothing in en. Remedy: delete it: this language has one and other
            en.ftl:9: error: the variant of all other numbers is *[one]. Remedy: call it *[other]
            en.ftl:10: error: the variant [1.5] is not a whole number. Remedy: count in whole numbers
            en.ftl:14: error: the variant [single] means nothing in en. Remedy: use a number, one or other"#]],
    );
}

#[test]
fn what_is_not_read_is_said() {
    check(
        "a = A { b }\nb = { NUMBER($count) }\nc = { -nothing }\nd = One\n\n    Two\n",
        None,
        &expect![[r#"
            en.ftl:1: error: a function, another message, a term with arguments or braces within braces. Remedy: write the sentence out: only { $argument }, { -term }, { "text" } and choices by number are read
            en.ftl:2: error: a function, another message, a term with arguments or braces within braces. Remedy: write the sentence out: only { $argument }, { -term }, { "text" } and choices by number are read
            en.ftl:3: error: there is no term `-nothing`. Remedy: define it, or mend its name
            en.ftl:5: error: a message has an empty line in it. Remedy: make two messages of it, one a paragraph"#]],
    );
}

#[test]
fn a_second_language_has_the_same_messages_and_arguments() {
    check(
        "next = Next: { $title }\nskip = Skip\nquestions = { $count ->\n    [one] { $count } question\n   *[other] { \
         $count } questions\n }\n",
        Some(
            "next = Dalej: { $name }\nquestions = { $count ->\n    [one] { $count } pytanie\n   *[other] { $count } \
             pyta\u{144}\n }\nmore = Wi\u{119}cej\n",
        ),
        &expect![[r#"
            pl.ftl:1: error: `next` does not use `$title`. Remedy: put { $title } where the language wants it, as in en.ftl:1
            pl.ftl:1: error: `next` uses `$name`, which it is not given. Remedy: it has $title
            pl.ftl:2: error: a choice by `$count` has no variant [few]. Remedy: add it: pl needs it
            pl.ftl:6: error: `skip` is missing. Remedy: translate it from en.ftl:2
            pl.ftl:6: error: `more` is not in en.ftl. Remedy: delete it, or mend its name"#]],
    );
}

#[test]
fn a_language_of_which_nothing_is_known() {
    let sources = [Source { language: "tlh", path: "tlh.ftl", text: "a = b\n" }];
    let faults = generate(&sources, false).expect_err("it has no plural rule");
    assert_eq!(
        faults[0].to_string(),
        "tlh.ftl:1: error: nothing is known of the language `tlh`. Remedy: add its plural rule to \
         crates/words-build/src/language.rs"
    );
}
