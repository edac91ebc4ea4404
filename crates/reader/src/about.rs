//! What a set says of itself: its title, and who made it.

use crate::Name;
use crate::name::cleaned;

/// The title of a set: at most 60 characters and 90 bytes, cleaned like a [`Name`]. It is empty if the set has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title(String);

impl Title {
    /// The most characters in a title.
    pub const MOST_CHARACTERS: usize = 60;
    /// The most bytes in a title, so that a link stays short.
    pub const MOST_BYTES: usize = 90;

    /// Makes a title from `text` by removing what a title may not contain.
    #[must_use]
    pub fn clean(text: &str) -> Self {
        Self(cleaned(text, Self::MOST_CHARACTERS, Self::MOST_BYTES))
    }

    /// The title as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the set has none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What a set says of itself. A set of the app says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Its title; empty if it has none.
    pub title: Title,
    /// The name of the person who made it; empty if it is not known.
    pub author: Name,
}

#[cfg(test)]
mod tests {
    use super::Title;

    #[test]
    fn a_title_is_cleaned_and_limited() {
        for (text, expect) in [
            ("Kubernetes warm-up", "Kubernetes warm-up"),
            ("  On\ncall \u{202e}& more ", "On call & more"),
            ("\u{200b}", ""),
        ] {
            let title = Title::clean(text);
            assert_eq!(title.as_str(), expect, "{text:?}");
            assert_eq!(Title::clean(title.as_str()), title, "cleaning twice changes nothing");
        }
        assert_eq!(Title::clean(&"a".repeat(99)).as_str().len(), Title::MOST_CHARACTERS);
        assert!(Title::clean(&"\u{1f600}".repeat(99)).as_str().len() <= Title::MOST_BYTES);
    }
}
