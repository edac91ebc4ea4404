//! Sentences about how a drill ended.

use super::Words;
use crate::memory::Ended;

impl Words {
    /// How a run ended, as a few words: `good ending, 21 min`.
    #[must_use]
    pub fn ended(self, ended: Ended) -> String {
        match (ended.good, ended.minutes()) {
            (true, Some(minutes)) => self.drill_good(minutes as usize),
            (true, None) => self.drill_good_untimed().to_owned(),
            (false, Some(minutes)) => self.drill_bad(minutes as usize),
            (false, None) => self.drill_bad_untimed().to_owned(),
        }
    }
}
