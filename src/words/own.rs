//! Sentences about a question that is in no bank.

use super::Words;
use crate::quiz::OwnFault;

impl Words {
    /// Why it cannot be asked.
    #[must_use]
    pub const fn own_fault(self, fault: OwnFault) -> &'static str {
        match fault {
            OwnFault::Unfinished => self.own_unfinished(),
            OwnFault::NoStem => self.own_no_stem(),
            OwnFault::Count => self.own_few_or_many(),
            OwnFault::Blank => self.own_blank(),
            OwnFault::NoKey => self.own_no_key(),
            OwnFault::Long => self.own_long(),
        }
    }
}
