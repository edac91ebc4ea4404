//! An item with the numbers of one of its cases.

use core::iter::once;

use crate::reader::read_filled;
use crate::{Form, Item};

impl Item {
    /// The item with the numbers of the case at this place, from 0; `None` if there is no such case.
    #[must_use]
    pub fn case(&self, at: usize) -> Option<Self> {
        let (packed, parts) = self.cases.get(at)?;
        // As many numbers as the item has slips, and one: the others are words.
        let Form::Numeric(numeric) = &self.form else { return None };
        let (numbers, words) = parts.split_at_checked(numeric.slips.len() + 1)?;
        let mut item: Self = read_filled(&packed, words)?;
        if let Form::Numeric(numeric) = &mut item.form {
            let places = once(&mut numeric.value).chain(numeric.slips.iter_mut().map(|slip| &mut slip.value));
            for (place, number) in places.zip(numbers) {
                *place = f64::from(number.parse::<u32>().ok()?) / 1000.0;
            }
        }
        // The build gives these after it packed the cases.
        let Self { number, family, concept, .. } = *self;
        Some(Self { number, family, concept, cases: self.cases.clone(), ..item })
    }
}
