//! A table of languages: the plural rule of each, and how it writes numbers. A new language is a new row.

/// One language.
#[derive(Debug)]
pub(crate) struct Language {
    /// The first part of its BCP 47 tag.
    tag: &'static str,
    /// The categories of whole numbers except `other`, each with a Rust pattern for a `match` on `n`. Source: the
    /// CLDR's "Language Plural Rules", cardinal.
    pub(crate) plurals: &'static [(&'static str, &'static str)],
    /// The separator of thousands.
    pub(crate) thousands: &'static str,
}

const LANGUAGES: &[Language] = &[
    Language { tag: "en", plurals: &[("one", "1")], thousands: "," },
    Language { tag: "de", plurals: &[("one", "1")], thousands: "." },
    Language { tag: "fr", plurals: &[("one", "0 | 1")], thousands: "\u{202f}" },
    Language {
        tag: "pl",
        plurals: &[
            ("one", "1"),
            ("few", "n if matches!(n % 10, 2..=4) && !matches!(n % 100, 12..=14)"),
            ("many", "_"),
        ],
        thousands: "\u{a0}",
    },
];

impl Language {
    /// The row for the language of a tag; `None` if there is none.
    pub(crate) fn of(tag: &str) -> Option<&'static Self> {
        let language = tag.split('-').next().unwrap_or_default();
        LANGUAGES.iter().find(|known| known.tag == language)
    }

    /// The Rust pattern of a category.
    pub(crate) fn plural(&self, category: &str) -> Option<&'static str> {
        self.plurals.iter().find(|(name, _)| *name == category).map(|(_, pattern)| *pattern)
    }
}

/// The categories of the CLDR: any other word in a variant's key is a mistake.
pub(crate) const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];
