//! The cases of an item whose numbers are drawn: the same question with other numbers.
//!
//! Everything is worked out when the bank is built. An item has its first case in its own fields, so what reads no
//! cases shows that one.

use serde::{Deserialize, Serialize};

/// The first of the characters that stand for a case's numbers in the template; the next one stands for the second
/// number, and so on. They are for private use, so no text has them.
pub(crate) const FIRST_MARK: u32 = 0xe000;

/// The mark for the number at this place, from 0; `None` for one of too many.
#[must_use]
pub fn mark(place: usize) -> Option<char> {
    char::from_u32(FIRST_MARK.checked_add(u32::try_from(place).ok()?)?)
}

/// The cases of an item; none if its numbers are always the same.
///
/// They are kept as texts, for which the program has a reader already: own types took 1 KB more of it. The first text is
/// the template: the packed item with marks where numbers belong, each byte as the character with its number. Each other
/// text is a case, with spaces between its parts: the right number and that of each slip, in thousandths of its unit; then
/// what takes the place of each mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cases(Vec<String>);

impl Cases {
    /// The cases of a packed item with marks. Each has its numbers, in thousandths, and its words, which have no spaces.
    #[must_use]
    pub fn new(template: &[u8], cases: &[(Vec<u32>, Vec<String>)]) -> Self {
        let row = |(numbers, words): &(Vec<u32>, Vec<String>)| {
            numbers.iter().map(u32::to_string).chain(words.iter().cloned()).collect::<Vec<_>>().join(" ")
        };
        let template = template.iter().map(|byte| char::from(*byte)).collect();
        Self(core::iter::once(template).chain(cases.iter().map(row)).collect())
    }

    /// How many cases there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    /// The packed item, and the parts of the case at this place, from 0; `None` if there is no such case.
    pub(crate) fn get(&self, at: usize) -> Option<(Vec<u8>, Vec<&str>)> {
        let (template, rows) = self.0.split_first()?;
        let packed = template.chars().map(|sign| sign as u8).collect();
        Some((packed, rows.get(at)?.split(' ').collect()))
    }
}
