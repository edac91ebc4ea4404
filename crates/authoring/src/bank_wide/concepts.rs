//! The items of a concept ask for the same knowledge, so memory belongs to the concept: whoever has just shown that they
//! know one of them has shown it for all.

use std::collections::BTreeMap;

use super::{Entry, Finding};
use crate::file::Span;

/// The most items of a concept. With more, some would not be asked for years.
const MOST: usize = 6;

pub(super) fn check(
    entries: &[Entry<'_>],
    sizes: &BTreeMap<String, usize>,
    findings: &mut Vec<Finding>,
    place: impl Fn(usize, &Span) -> String,
) {
    let mut members: BTreeMap<&str, Vec<(&Entry<'_>, &Span)>> = BTreeMap::new();
    for entry in entries {
        let Some((concept, span)) = &entry.found.concept else { continue };
        members.entry(concept).or_default().push((entry, span));
    }
    for (name, members) in members {
        let size = sizes.get(name).copied().unwrap_or_default();
        if let Some((entry, span)) = members.last().filter(|_| !(2..=MOST).contains(&size)) {
            let what =
                format!("the concept `{name}` has {size} {}", if size == 1 { "item" } else { "items" });
            let remedy =
                format!("give the same `concept` to 2 to {MOST} items; look whether a name is misspelt");
            findings.push(entry.finding(span, what, remedy));
        }
        for (at, (entry, span)) in members.iter().enumerate() {
            let Some((family, _)) = &entry.found.family else { continue };
            let before = members.get(..at).unwrap_or_default();
            let of_family = |other: &&(&Entry<'_>, &Span)| {
                other.0.found.family.as_ref().is_some_and(|(name, _)| name == family)
            };
            if let Some((sibling, _)) = before.iter().find(of_family) {
                let where_ = place(sibling.sheet, &sibling.found.heading);
                let what = format!(
                    "`{}` at {where_} is of the same family and of the same concept",
                    sibling.item.id
                );
                let remedy = "leave one of them out of the concept: a family asks for differences, so who knows one \
                              of its items may not know the other";
                findings.push(entry.finding(span, what, remedy.to_owned()));
            }
        }
    }
}
