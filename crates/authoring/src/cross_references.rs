//! What can only be judged over all files: names that must differ, names that must exist.

use std::collections::BTreeMap;

use dryrun_bank::{ItemId, Topic, TopicId};

use crate::fault::Faults;
use crate::file::Span;
use crate::sheets::Sheets;
use crate::suggest;

/// Judges all that was read beside each other; what has a fault is left out of the bank.
pub(crate) fn check(sheets: &mut Sheets, topics: &[Topic]) {
    let ids = check_items(sheets);
    check_related(sheets, &ids);
    check_drills(sheets, &ids, topics);
    check_pages(sheets, topics);
}

/// Ids and rows of the coverage list are taken once. Gives all ids, each with its place.
fn check_items(sheets: &mut Sheets) -> BTreeMap<ItemId, String> {
    let mut ids: BTreeMap<ItemId, String> = BTreeMap::new();
    let mut rows: BTreeMap<String, String> = BTreeMap::new();
    for sheet in &mut sheets.items {
        for record in &mut sheet.records {
            if let Some((id, span)) = &record.id {
                if let Some(first) = ids.get(id) {
                    let what = format!("the id `{id}` is already used by the item at {first}");
                    sheet.faults.error(span, what, "give the newer item another id");
                    record.item = None;
                } else {
                    ids.insert(id.clone(), place(&sheet.faults, span));
                }
            }
            if let Some((row, span)) = &record.covers {
                if let Some(first) = rows.get(row) {
                    let what = format!("the row `{row}` is already covered by the prompt at {first}");
                    sheet.faults.error(span, what, "write the row that this prompt covers");
                    record.item = None;
                } else {
                    rows.insert(row.clone(), place(&sheet.faults, span));
                }
            }
        }
    }
    ids
}

fn check_related(sheets: &mut Sheets, ids: &BTreeMap<ItemId, String>) {
    for sheet in &mut sheets.items {
        for record in &mut sheet.records {
            for (related, span) in &record.related {
                if record.id.as_ref().is_some_and(|(own, _)| own == related) {
                    sheet.faults.error(
                        span,
                        "the item is related to itself",
                        "name other items, or remove `related`",
                    );
                    record.item = None;
                } else if !ids.contains_key(related) {
                    let remedy = nearest_id(related, ids);
                    sheet.faults.error(span, format!("no item has the id `{related}`"), remedy);
                    record.item = None;
                }
            }
        }
    }
}

fn check_drills(sheets: &mut Sheets, ids: &BTreeMap<ItemId, String>, topics: &[Topic]) {
    for sheet in &mut sheets.drills {
        let taken = sheet.id.as_ref().and_then(|id| ids.get(id.as_str()));
        if let Some(first) = taken {
            let what = format!("the id of the drill is already used by the item at {first}");
            let span = sheet.faults.file().line_at(0);
            sheet.faults.error(&span, what, "rename the file: its name is the id");
            sheet.drill = None;
        }
        if let Some((topic, span)) = &sheet.topic
            && !is_topic(&mut sheet.faults, topic, span, topics)
        {
            sheet.drill = None;
        }
    }
}

fn check_pages(sheets: &mut Sheets, topics: &[Topic]) {
    let mut orders: BTreeMap<u16, String> = BTreeMap::new();
    for sheet in &mut sheets.pages {
        if let Some((order, span)) = &sheet.order {
            if let Some(first) = orders.get(order) {
                let what = format!("the order {order} is already used by the page at {first}");
                sheet.faults.error(span, what, "give each page a different number");
                sheet.page = None;
            } else {
                orders.insert(*order, place(&sheet.faults, span));
            }
        }
        for (topic, span) in &sheet.topics {
            if !is_topic(&mut sheet.faults, topic, span, topics) {
                sheet.page = None;
            }
        }
    }
}

fn is_topic(faults: &mut Faults, topic: &TopicId, span: &Span, topics: &[Topic]) -> bool {
    let is_known = topics.iter().any(|known| known.id == *topic);
    if !is_known {
        let remedy = suggest::remedy(topic.as_str(), topics.iter().map(|topic| topic.id.as_str()));
        faults.error(span, format!("`{topic}` is not a topic of the bank"), remedy);
    }
    is_known
}

fn place(faults: &Faults, span: &Span) -> String {
    format!("{}:{}", faults.file().path(), faults.file().place(span.start).line)
}

fn nearest_id(id: &ItemId, ids: &BTreeMap<ItemId, String>) -> String {
    suggest::nearest(id.as_str(), ids.keys().map(ItemId::as_str))
        .map_or_else(|| "use an id that is in the bank".to_owned(), |near| format!("did you mean `{near}`?"))
}
