//! What families and concepts have in common: items say by a name that they belong together.

use std::collections::BTreeMap;

use dryrun_bank::Item;

use crate::file::Span;
use crate::item::{Record, Sheet};

/// The name of the group to which an item belongs, if it says one.
pub(super) type Named = fn(&Record) -> &Option<(String, Span)>;

/// How many items each group has, those with faults included.
pub(super) fn sizes(sheets: &[Sheet], named: Named) -> BTreeMap<String, usize> {
    let mut sizes = BTreeMap::new();
    let records = sheets.iter().flat_map(|sheet| &sheet.records);
    for (name, _) in records.filter_map(|record| named(record).as_ref()) {
        *sizes.entry(name.clone()).or_default() += 1;
    }
    sizes
}

/// Gives each group its number, in the order of their names.
pub(super) fn number(sheets: &mut [Sheet], named: Named, of: fn(&mut Item) -> &mut u16) {
    let numbers: BTreeMap<String, u16> = sizes(sheets, named).into_keys().zip(1..).collect();
    for record in sheets.iter_mut().flat_map(|sheet| &mut sheet.records) {
        let Some(number) = named(record).as_ref().and_then(|(name, _)| numbers.get(name)) else { continue };
        if let Some(item) = &mut record.item {
            *of(item) = *number;
        }
    }
}
