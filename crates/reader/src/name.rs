//! A reader's name. It goes into links, so it is cleaned of everything that could do harm.

use dryrun_bank::is_unseen;

/// A name: at most 40 characters and 60 bytes, on one line, without characters that are invisible or change the
/// direction of the text. It is empty if the reader gave none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// The most characters in a name.
    pub const MOST_CHARACTERS: usize = 40;
    /// The most bytes in a name. With them, a challenge of twenty questions stays below 400 letters.
    pub const MOST_BYTES: usize = 60;

    /// Makes a name from `text` by removing what a name may not contain.
    #[must_use]
    pub fn clean(text: &str) -> Self {
        Self(cleaned(text, Self::MOST_CHARACTERS, Self::MOST_BYTES))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the reader gave none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A text on one line, without what nobody sees, of at most so many characters and bytes.
pub(crate) fn cleaned(text: &str, most_characters: usize, most_bytes: usize) -> String {
    let mut clean = String::new();
    let mut is_apart = false;
    let mut characters = 0;
    for letter in text.chars() {
        if is_space(letter) {
            is_apart = !clean.is_empty();
            continue;
        }
        if is_unseen(letter) {
            continue;
        }
        let space = usize::from(is_apart);
        if characters + space >= most_characters || clean.len() + space + letter.len_utf8() > most_bytes {
            break;
        }
        if is_apart {
            clean.push(' ');
        }
        clean.push(letter);
        characters += 1 + space;
        is_apart = false;
    }
    clean
}

const fn is_space(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\t' | '\n' | '\r' | '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn only_what_can_be_seen_is_left() {
        for (text, expect) in [
            ("Ann", "Ann"),
            ("  Ada\n\u{202e}Lovelace \u{feff}", "Ada Lovelace"),
            ("  Ann \t\n of  the\u{a0}Hill ", "Ann of the Hill"),
            ("\u{202e}nnA\u{202c}\u{200b}\u{feff}\u{ad}", "nnA"),
            ("\u{2066}A\u{2069}\u{61c}\u{e0041}\u{fe0f}", "A"),
            ("\u{200d}\u{3164}", ""),
            ("<b>&amp;", "<b>&amp;"),
            ("Zo\u{eb} \u{738b} \u{1f600}", "Zo\u{eb} \u{738b} \u{1f600}"),
        ] {
            let name = Name::clean(text);
            assert_eq!(name.as_str(), expect, "{text:?}");
            assert_eq!(Name::clean(name.as_str()), name, "cleaning twice changes nothing");
        }
        let (long, spaced) = (Name::clean(&"ab ".repeat(99)), Name::clean(&"a ".repeat(99)));
        assert_eq!((long.as_str().len(), spaced.as_str().len()), (40, 39), "no space at the end");
        assert_eq!(Name::clean(&"\u{1f600}".repeat(99)).as_str().len(), 60);
    }
}
