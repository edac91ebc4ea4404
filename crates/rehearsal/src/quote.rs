//! Quotes of what the reader wrote.

use dryrun_coach::Place;

/// The longest quote, in characters.
const LONGEST: usize = 160;

/// The words at a place, with single spaces; `None` if there are none.
pub(crate) fn quote(text: &str, place: &Place) -> Option<String> {
    let words = text.get(place.clone()).map(spaced)?;
    (!words.is_empty()).then_some(words)
}

/// The sentence around a place, at most [`LONGEST`] characters of it from its beginning; a longer one ends with an
/// ellipsis. If the place is too far behind, the quote begins at the place.
pub(crate) fn sentence(text: &str, place: &Place) -> String {
    let is_end = |letter: char| matches!(letter, '.' | '!' | '?' | '\n');
    let before = text.get(..place.start).unwrap_or_default();
    // A sign within a word, as in a version, ends no sentence.
    let ends = |text: &str, at: usize| {
        text.get(at + 1..).is_none_or(|rest| rest.starts_with(char::is_whitespace) || rest.is_empty())
    };
    let starts = before
        .char_indices()
        .rev()
        .find(|(at, letter)| is_end(*letter) && (*letter == '\n' || ends(text, *at)));
    let start = starts.map_or(0, |(at, letter)| at + letter.len_utf8());
    let behind = text.get(place.end..).unwrap_or_default();
    let stops =
        behind.char_indices().find(|(at, letter)| is_end(*letter) && (*letter == '\n' || ends(behind, *at)));
    let end = stops.map_or(text.len(), |(at, letter)| place.end + at + letter.len_utf8());
    let whole = spaced(text.get(start..end).unwrap_or_default());
    let is_far = spaced(text.get(start..place.end).unwrap_or_default()).chars().count() > LONGEST;
    let told = if is_far { spaced(text.get(place.start..end).unwrap_or_default()) } else { whole };
    if told.chars().count() <= LONGEST {
        return told;
    }
    let mut cut: String = told.chars().take(LONGEST).collect();
    if let Some(space) = cut.rfind(' ') {
        cut.truncate(space);
    }
    cut.push('\u{2026}');
    cut
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, sentence};

    #[track_caller]
    fn check(text: &str, word: &str, expect: &str) {
        let start = text.find(word).expect("the word is in the text");
        assert_eq!(sentence(text, &(start..start + word.len())), expect, "{word:?} in {text:?}");
    }

    #[test]
    fn the_sentence_around_a_word() {
        let text = "We ran 1.27 then. I moved  the state\nto a bucket! Nobody noticed";
        check(text, "1.27", "We ran 1.27 then.");
        check(text, "moved", "I moved the state");
        check(text, "bucket", "to a bucket!");
        check(text, "Nobody", "Nobody noticed");
        check("Zo\u{eb} \u{1f600} said. So", "said", "Zo\u{eb} \u{1f600} said.");
    }

    #[test]
    fn a_long_one_is_cut_between_words() {
        let long = "word ".repeat(100);
        let told = sentence(&long, &(0..4));
        assert!(told.chars().count() <= LONGEST + 1 && told.ends_with("word\u{2026}"), "{told}");
        let far = format!("{long}backup plan");
        let start = far.find("backup").expect("it is there");
        assert_eq!(sentence(&far, &(start..start + 6)), "backup plan");
    }

    #[test]
    fn places_that_are_none_do_no_harm() {
        assert_eq!(sentence("\u{eb}", &(1..9)), "\u{eb}");
        assert_eq!(sentence("", &(0..0)), "");
    }
}
