//! What is wrong with an address, as data.

use crate::{Noun, Parameter};

/// What is wrong with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteFault {
    /// No such page.
    Page {
        /// As it is in the address.
        given: String,
        /// The page that is spelt most like it.
        nearest: String,
    },
    /// No such parameter on this page.
    Parameter {
        /// As it is in the address.
        given: String,
        /// The parameter that is spelt most like it; empty where the page takes none.
        nearest: String,
        /// What the page takes.
        known: Vec<Parameter>,
    },
    /// The bank has nothing of that name: it was mistyped, or retired.
    Unknown {
        /// What the name should have been: an item, a topic, a drill or a guide page.
        noun: Noun,
        /// As it is in the address.
        given: String,
        /// The name that is spelt most like it.
        nearest: String,
    },
    /// The value must be one of a few words, and is not.
    Word {
        /// The parameter.
        parameter: Parameter,
        /// As it is in the address.
        given: String,
        /// The word that is spelt most like it.
        nearest: String,
    },
    /// The value must be a number within bounds, and is not.
    Number {
        /// The parameter.
        parameter: Parameter,
        /// As it is in the address.
        given: String,
        /// The lowest number that is allowed.
        least: u32,
        /// The highest number that is allowed.
        most: u32,
    },
    /// The text is not a date.
    Date {
        /// As it is in the address.
        given: String,
    },
    /// Minutes are given, but verdicts come at once: only an exam ends by itself.
    MinutesWithoutExam,
}

impl RouteFault {
    /// A word that is not known, and the one that is spelt most like it.
    pub(crate) fn spelling(self) -> Option<(String, String)> {
        match self {
            Self::Page { given, nearest }
            | Self::Parameter { given, nearest, .. }
            | Self::Unknown { given, nearest, .. }
            | Self::Word { given, nearest, .. } => {
                (!given.is_empty() && !nearest.is_empty()).then_some((given, nearest))
            }
            Self::Number { .. } | Self::Date { .. } | Self::MinutesWithoutExam => None,
        }
    }
}
