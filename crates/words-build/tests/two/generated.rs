// Made from the sentence files by crates/words-build: mend those, not this.

/// A language that this program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// `en`.
    En,
    /// `pl`.
    Pl,
}

impl Language {
    /// All of them; the first is what the others were translated from.
    pub const ALL: [Self; 2] = [Self::En, Self::Pl];

    /// Its BCP 47 tag, as in `<html lang>`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Pl => "pl",
        }
    }

    /// The separator of thousands.
    pub(super) const fn thousands(self) -> &'static str {
        match self {
            Self::En => ",",
            Self::Pl => "\u{a0}",
        }
    }
}

impl Words {
    /// `Check, sure`
    #[must_use]
    pub const fn check_sure(self) -> &'static str {
        match self.language {
            Language::En => "Check, sure",
            Language::Pl => "Sprawdź, na pewno",
        }
    }

    /// `Dryrun runs in your browser. It sends nothing to anyone…`
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self.language {
            Language::En => "Dryrun runs in your browser. It sends nothing to anyone…",
            Language::Pl => "Dryrun działa w twojej przeglądarce. Nic nikomu nie wysyła…",
        }
    }

    /// `Next: { $title }`
    #[must_use]
    pub fn next_page(self, title: &str) -> String {
        let template = match self.language {
            Language::En => "Next: \u{1}",
            Language::Pl => "„\u{1}” jest następny",
        };
        self.fill(template, &[Value::Text(title)])
    }

    /// 0: `No question`
    ///
    /// one: `{ $count } question`
    ///
    /// other: `{ $count } questions`
    #[must_use]
    pub fn questions(self, count: usize) -> String {
        let template = match self.language {
            Language::En => match count {
                0 => "No question",
                1 => "\u{1} question",
                _ => "\u{1} questions",
            },
            Language::Pl => match count {
                1 => "\u{1} pytanie",
                n if matches!(n % 10, 2..=4) && !matches!(n % 100, 12..=14) => "\u{1} pytania",
                _ => "\u{1} pytań",
                _ => "\u{1} pytania",
            },
        };
        self.fill(template, &[Value::Number(count)])
    }

    /// one: one: `{ $right-count } of { $count } pair is right.`
    ///
    /// one: other: `{ $right-count } of { $count } pair are right.`
    ///
    /// other: one: `{ $right-count } of { $count } pairs is right.`
    ///
    /// other: other: `{ $right-count } of { $count } pairs are right.`
    #[must_use]
    pub fn pairs_right(self, right_count: usize, count: usize) -> String {
        let template = match self.language {
            Language::En => match count {
                1 => match right_count {
                    1 => "\u{1} of \u{2} pair is right.",
                    _ => "\u{1} of \u{2} pair are right.",
                },
                _ => match right_count {
                    1 => "\u{1} of \u{2} pairs is right.",
                    _ => "\u{1} of \u{2} pairs are right.",
                },
            },
            Language::Pl => "Z \u{2} par zgadzają się \u{1}.",
        };
        self.fill(template, &[Value::Number(right_count), Value::Number(count)])
    }

    /// `{ $user-total } user-minutes`
    #[must_use]
    pub fn affected(self, user_total: u64) -> String {
        let template = match self.language {
            Language::En => "\u{1} user-minutes",
            Language::Pl => "\u{1} użytkownikominut",
        };
        self.fill(template, &[Value::Text(&self.total(user_total))])
    }

}
