//! What can only be judged over all files: names that must differ, names that must exist.

use std::collections::BTreeMap;

use dryrun_bank::ItemId;

use crate::nearest;
use crate::reader::Sheet;

/// Judges the items beside each other; one with a fault is left out of the bank.
pub(crate) fn check(sheets: &mut [Sheet]) {
    let mut ids: BTreeMap<ItemId, String> = BTreeMap::new();
    let mut rows: BTreeMap<String, String> = BTreeMap::new();
    for sheet in sheets.iter_mut() {
        for record in &mut sheet.records {
            if let Some((id, span)) = &record.id {
                let place = place(sheet.faults.file().path(), sheet.faults.file().place(span.start).line);
                if let Some(first) = ids.get(id) {
                    let what = format!("the id `{id}` is taken by the item at {first}");
                    sheet.faults.error(span, what, "give the newer item another id");
                    record.item = None;
                } else {
                    ids.insert(id.clone(), place);
                }
            }
            if let Some((row, span)) = &record.covers {
                let place = place(sheet.faults.file().path(), sheet.faults.file().place(span.start).line);
                if let Some(first) = rows.get(row) {
                    let what = format!("the row `{row}` is covered by the prompt at {first}");
                    sheet.faults.error(span, what, "name the row that this prompt answers");
                    record.item = None;
                } else {
                    rows.insert(row.clone(), place);
                }
            }
        }
    }
    for sheet in sheets.iter_mut() {
        for record in &mut sheet.records {
            for (related, span) in &record.related {
                if record.id.as_ref().is_some_and(|(own, _)| own == related) {
                    sheet.faults.error(span, "an item is related to itself", "name others");
                    record.item = None;
                } else if !ids.contains_key(related) {
                    let remedy = nearest_id(related, &ids);
                    sheet.faults.error(span, format!("no item has the id `{related}`"), remedy);
                    record.item = None;
                }
            }
        }
    }
}

fn place(path: &str, line: usize) -> String {
    format!("{path}:{line}")
}

fn nearest_id(id: &ItemId, ids: &BTreeMap<ItemId, String>) -> String {
    nearest::of(id.as_str(), ids.keys().map(ItemId::as_str)).map_or_else(
        || "name the id of an item of the bank".to_owned(),
        |near| format!("did you mean `{near}`?"),
    )
}
