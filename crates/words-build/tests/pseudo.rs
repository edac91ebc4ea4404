//! The pseudo-language: longer, accented, and with everything that is put into it in its place.

#![allow(clippy::panic, reason = "this is how a test fails")]

use dryrun_words_build::{PSEUDO, Source, accented, generate};

const ENGLISH: &str = include_str!("../../../src/words/en.ftl");

#[test]
fn every_letter_is_accented_and_signs_stay() {
    #[track_caller]
    fn check(text: &str, expectation: &str) {
        assert_eq!(accented(text), expectation);
    }
    check("Check, sure", "Çĥééçķ, šúúŕéé");
    check("1 to 9", "1 ŧóó 9");
    check("+ ~ - \u{b7} 43.2 %", "+ ~ - \u{b7} 43.2 %");
    check("", "");
}

#[test]
fn a_letter_of_the_alphabet_never_stays_plain() {
    for letter in ('a'..='z').chain('A'..='Z') {
        let twin = accented(&letter.to_string());
        assert!(!twin.contains(letter), "{letter} stays {twin}");
    }
}

#[test]
fn the_sentences_of_the_app_come_out_a_third_longer_and_with_their_arguments() {
    let sources = [Source { language: "en", path: "src/words/en.ftl", text: ENGLISH }];
    let code = generate(&sources, true).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert!(code.contains(&format!("{PSEUDO:?}")), "the pseudo-language is one of the languages");
    let (mut plain, mut longer, mut messages) = (0, 0, 0);
    for body in code.split("match self.language {").skip(1) {
        let Some((english, pseudo)) = body.split_once("Language::EnXa =>") else { continue };
        messages += 1;
        let pseudo = pseudo.split_once("    #[must_use]").map_or(pseudo, |(body, _)| body);
        assert_eq!(markers(english), markers(pseudo), "{english}\n{pseudo}");
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        let strings = |text: &str| text.split('"').skip(1).step_by(2).map(letters).sum::<usize>();
        plain += strings(english);
        longer += strings(pseudo);
    }
    assert!(messages > 300, "{messages}");
    let share = longer * 100 / plain;
    assert!((125..150).contains(&share), "the pseudo-language has {share} letters for each 100");
}

/// The places at which arguments are put in, in their order.
fn markers(code: &str) -> Vec<String> {
    code.split("\\u{")
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(code, _)| code.to_owned())
        .collect()
}
