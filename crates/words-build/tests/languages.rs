//! A second language is one more file: the code of two languages, compiled and called.

/// What the generator made of the two files, as the app includes it; `tests/code.rs` keeps it up to date.
mod two {
    #![allow(unreachable_patterns, unreachable_pub, missing_docs, clippy::all, reason = "it is made")]

    #[derive(Clone, Copy)]
    pub struct Words {
        pub language: Language,
    }

    pub enum Value<'a> {
        Number(usize),
        Text(&'a str),
    }

    fn grouped(number: u64, separator: &str) -> String {
        match (number / 1000, number % 1000) {
            (0, rest) => rest.to_string(),
            (thousands, rest) => format!("{}{separator}{rest:03}", grouped(thousands, separator)),
        }
    }

    impl Words {
        fn total(self, number: u64) -> String {
            grouped(number, self.language.thousands())
        }

        /// As `src/words/fill.rs` does it, in other words.
        fn fill(self, template: &str, values: &[Value<'_>]) -> String {
            let mut text = template.to_owned();
            for (place, value) in values.iter().enumerate() {
                let value = match value {
                    Value::Number(number) => grouped(*number as u64, self.language.thousands()),
                    Value::Text(text) => (*text).to_owned(),
                };
                text = text.replace(char::from(place as u8 + 1), &value);
            }
            text
        }
    }

    include!("two/generated.rs");
}

#[test]
fn each_language_says_it_by_its_own_rule() {
    use two::{Language, Words};
    #[track_caller]
    fn check(said: impl Fn(Words) -> String, english: &str, polish: &str) {
        let said = |language| said(Words { language });
        assert_eq!((said(Language::En).as_str(), said(Language::Pl).as_str()), (english, polish));
    }
    check(|words| words.check_sure().to_owned(), "Check, sure", "Sprawd\u{17a}, na pewno");
    assert_eq!(Language::ALL.map(Language::tag), ["en", "pl"]);
    check(
        |words| words.about().to_owned(),
        "Dryrun runs in your browser. It sends nothing to anyone\u{2026}",
        "Dryrun dzia\u{142}a w twojej przegl\u{105}darce. Nic nikomu nie wysy\u{142}a\u{2026}",
    );
    check(
        |words| words.affected(7_000_000_000),
        "7,000,000,000 user-minutes",
        "7\u{a0}000\u{a0}000\u{a0}000 u\u{17c}ytkownikominut",
    );
    check(|words| words.next_page("Plan"), "Next: Plan", "\u{201e}Plan\u{201d} jest nast\u{119}pny");
    for (count, english, polish) in [
        (0, "No question", "0 pyta\u{144}"),
        (1, "1 question", "1 pytanie"),
        (2, "2 questions", "2 pytania"),
        (5, "5 questions", "5 pyta\u{144}"),
        (12, "12 questions", "12 pyta\u{144}"),
        (23, "23 questions", "23 pytania"),
        (113, "113 questions", "113 pyta\u{144}"),
    ] {
        check(|words| words.questions(count), english, polish);
    }
    check(|words| words.pairs_right(2, 3), "2 of 3 pairs are right.", "Z 3 par zgadzaj\u{105} si\u{119} 2.");
    check(|words| words.pairs_right(1, 3), "1 of 3 pairs is right.", "Z 3 par zgadzaj\u{105} si\u{119} 1.");
    check(|words| words.pairs_right(1, 1), "1 of 1 pair is right.", "Z 1 par zgadzaj\u{105} si\u{119} 1.");
}
