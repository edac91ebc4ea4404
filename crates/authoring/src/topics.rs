//! The topics of the bank: each has its title from one of its files.

use std::collections::BTreeMap;

use dryrun_bank::{Topic, TopicId};

use crate::item::Sheet;

/// The topics, each from the one file that says its title.
pub(crate) fn collect(sheets: &mut [Sheet]) -> Vec<Topic> {
    let mut topics: BTreeMap<TopicId, Option<Topic>> = BTreeMap::new();
    for sheet in sheets.iter_mut() {
        let Some((id, span)) = sheet.topic.clone() else { continue };
        let known = topics.entry(id.clone()).or_default();
        match (&sheet.title, &sheet.about) {
            (None, None) => {}
            (Some(title), Some(_)) if known.is_some() => {
                let remedy = "keep `title` and `about` in only one file of the topic";
                sheet.faults.error(&title.span, "another file of this topic has a title too", remedy);
            }
            (Some(title), Some(about)) => {
                for empty in [title, about].into_iter().filter(|word| word.text.is_empty()) {
                    sheet.faults.error(&empty.span, "this text is empty", "write what readers will see");
                }
                *known = Some(Topic { id, title: title.text.clone(), about: about.text.clone() });
            }
            (Some(_), None) | (None, Some(_)) => {
                sheet.faults.error(
                    &span,
                    "one of `title` and `about` is missing",
                    "write both in the same file",
                );
            }
        }
    }
    let mut reported = Vec::new();
    for sheet in sheets.iter_mut() {
        let Some((id, span)) = &sheet.topic else { continue };
        let is_half = sheet.title.is_some() || sheet.about.is_some();
        if topics.get(id).is_some_and(Option::is_none) && !is_half && !reported.contains(id) {
            let remedy = "add `title = \"…\"` and `about = \"…\"` to one file of the topic";
            sheet.faults.error(span, "no file of this topic has a title", remedy);
            reported.push(id.clone());
        }
    }
    topics.into_values().flatten().collect()
}
