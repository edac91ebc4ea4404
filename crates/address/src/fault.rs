//! What is wrong with an address, and the nearest one that is right.

use core::fmt;

/// What is wrong with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteFault {
    /// No such page.
    Path {
        /// As it stands in the address.
        given: String,
        /// The page that is spelt most like it.
        nearest: String,
    },
    /// No such parameter on this page.
    Parameter {
        /// As it stands in the address.
        given: String,
        /// The parameter that is spelt most like it.
        nearest: String,
    },
    /// The parameter cannot have this value.
    Value {
        /// The parameter.
        parameter: String,
        /// As it stands in the address.
        given: String,
        /// A value that it can have: the one that is spelt most like it, or a range.
        nearest: String,
    },
    /// No such item: mistyped, or retired.
    Item {
        /// As it stands in the address.
        given: String,
        /// The item that is spelt most like it.
        nearest: String,
    },
    /// No such drill.
    Drill {
        /// As it stands in the address.
        given: String,
        /// The drill that is spelt most like it.
        nearest: String,
    },
    /// No such page of the guide.
    GuidePage {
        /// As it stands in the address.
        given: String,
        /// The page that is spelt most like it.
        nearest: String,
    },
}

impl fmt::Display for RouteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path { given, nearest } => missing(f, "page", given, nearest),
            Self::Parameter { given, nearest } => write!(
                f,
                "The address has a part \u{201c}{given}\u{201d} that means nothing here. The nearest is \u{201c}{nearest}\u{201d}."
            ),
            Self::Value { parameter, given, nearest } => write!(
                f,
                "In the address, \u{201c}{parameter}\u{201d} cannot be \u{201c}{given}\u{201d}. The nearest is \u{201c}{nearest}\u{201d}."
            ),
            Self::Item { given, nearest } => missing(f, "question", given, nearest),
            Self::Drill { given, nearest } => missing(f, "drill", given, nearest),
            Self::GuidePage { given, nearest } => missing(f, "guide page", given, nearest),
        }
    }
}

fn missing(f: &mut fmt::Formatter<'_>, noun: &str, given: &str, nearest: &str) -> fmt::Result {
    write!(f, "There is no {noun} \u{201c}{given}\u{201d}. The nearest is \u{201c}{nearest}\u{201d}.")
}

/// Of several words, the one that is spelt most like `given`.
pub(super) fn nearest<'a>(given: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    let given = given.to_ascii_lowercase();
    words.into_iter().min_by_key(|word| strsim::osa_distance(&given, word)).unwrap_or_default().to_owned()
}
