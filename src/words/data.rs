//! Sentences about the reader's data: counts, checks, exports.

use super::Words;
use crate::store::Checkup;

/// A message with one number in it.
pub(super) type CountedLine = fn(Words, usize) -> String;

impl Words {
    /// The result of a check and what a repair would do, as sentences.
    #[must_use]
    pub fn checkup_lines(self, checkup: &Checkup) -> Vec<String> {
        let counted: [(usize, CountedLine); 8] = [
            (checkup.retired, Self::checkup_retired),
            (checkup.hidden, Self::checkup_hidden),
            (checkup.thin, Self::checkup_thin),
            (checkup.unreadable.len(), Self::checkup_unreadable),
            (checkup.quiet, Self::checkup_quiet),
            (checkup.unsaved, Self::checkup_unsaved),
            (checkup.newer, Self::checkup_newer),
            (checkup.aside, Self::checkup_aside),
        ];
        let mut lines = vec![
            self.checkup_reviews(checkup.reviews, checkup.items),
            self.checkup_values(checkup.values, checkup.units),
        ];
        lines.extend(self.where_any(&counted));
        if checkup.is_clean() {
            lines.push(self.checkup_clean().to_owned());
        }
        lines
    }

    /// How many answers there are, and the last export: its time in words, and how many answers it had.
    #[must_use]
    pub fn exported(self, reviews: usize, last: Option<(&str, usize)>) -> String {
        match last {
            None => self.data_never_exported(reviews),
            Some((time, then)) => self.data_exported(reviews, time, then),
        }
    }

    /// A sentence for each number that is not 0.
    pub(super) fn where_any(self, counted: &[(usize, CountedLine)]) -> impl Iterator<Item = String> {
        counted.iter().filter(|(number, _)| *number > 0).map(move |(number, line)| line(self, *number))
    }
}
