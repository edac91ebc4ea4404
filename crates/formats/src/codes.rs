//! Certainty, rating and kind of session, as numbers and as words. All formats use these tables. The place in a table
//! is the number that is saved, so new values are only ever added at the end.

use dryrun_memory::Occasion;
use dryrun_quiz::{Certainty, Pace, Rating};

/// Rating, in two bits.
pub(crate) const RATINGS: [(Rating, &str); 4] =
    [(Rating::Again, "again"), (Rating::Hard, "hard"), (Rating::Good, "good"), (Rating::Easy, "easy")];

/// Certainty, in two bits. `None`: the reader was not asked.
pub(crate) const CERTAINTIES: [(Option<Certainty>, &str); 4] = [
    (None, "-"),
    (Some(Certainty::Guess), "guess"),
    (Some(Certainty::Unsure), "unsure"),
    (Some(Certainty::Sure), "sure"),
];

/// Kind of session, in one bit.
pub(crate) const OCCASIONS: [(Occasion, &str); 2] =
    [(Occasion::Practice, "practice"), (Occasion::Exam, "exam")];

/// The number of a pace: 0 for practice, 1 for an exam without limit, else 1 more than its minutes.
pub(crate) fn number_of_pace(pace: Pace) -> u64 {
    match pace {
        Pace::Practice => 0,
        Pace::Exam { minutes } => 1 + u64::from(minutes.unwrap_or(0)),
    }
}

/// The pace with this number.
pub(crate) fn pace_numbered(number: u16) -> Pace {
    match number {
        0 => Pace::Practice,
        more => Pace::Exam { minutes: Some(more - 1).filter(|&minutes| minutes > 0) },
    }
}

/// The number of a value: its place in the table.
pub(crate) fn number<T: PartialEq>(table: &[(T, &str)], value: &T) -> u32 {
    table.iter().take_while(|(other, _)| other != value).count() as u32
}

/// The value with this number; `None` if the table is shorter.
pub(crate) fn numbered<T: Copy>(table: &[(T, &str)], number: u32) -> Option<T> {
    table.get(number as usize).map(|(value, _)| *value)
}

/// The word for a value, as exported files have it.
pub(crate) fn word<T: PartialEq>(table: &[(T, &'static str)], value: &T) -> &'static str {
    table.iter().find(|(other, _)| other == value).map_or("", |(_, word)| *word)
}

/// The value for a word; `None` if no value has it.
pub(crate) fn named<T: Copy>(table: &[(T, &str)], word: &str) -> Option<T> {
    table.iter().find(|(_, other)| *other == word).map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::{CERTAINTIES, OCCASIONS, RATINGS, named, number, numbered, word};

    #[test]
    fn numbers_and_words_are_frozen() {
        // Links, saved values and exports hold on to these: add at the end, change nothing.
        assert_eq!(RATINGS.map(|(_, word)| word), ["again", "hard", "good", "easy"]);
        assert_eq!(CERTAINTIES.map(|(_, word)| word), ["-", "guess", "unsure", "sure"]);
        assert_eq!(OCCASIONS.map(|(_, word)| word), ["practice", "exam"]);
        for (place, (value, text)) in (0..).zip(CERTAINTIES) {
            assert_eq!((number(&CERTAINTIES, &value), numbered(&CERTAINTIES, place)), (place, Some(value)));
            assert_eq!((word(&CERTAINTIES, &value), named(&CERTAINTIES, text)), (text, Some(value)));
        }
        assert_eq!((numbered(&CERTAINTIES, 4), named(&CERTAINTIES, "certain")), (None, None));
    }
}
