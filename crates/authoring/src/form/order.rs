//! `order`: a numbered list in the right order.

use dryrun_bank::{Form, Step};

use super::list_entry::entry;
use crate::context::Context;
use crate::markdown::{Node, NodeKind};
use crate::shared_checks::{check_count, check_distinct, first_line};

pub(super) fn read(context: &mut Context<'_>, list: &Node) -> Option<Form> {
    let span = first_line(context, list);
    if list.kind != (NodeKind::List { start: Some(1) }) {
        let remedy =
            "begin with 1, and indent each reason by three spaces, so that it does not split the list in two";
        context.faults.error(&span, "the numbers of the steps do not begin with 1", remedy);
    }
    let entries: Vec<_> = list.children.iter().map(|node| entry(context, node, "step")).collect();
    check_count(context, &span, entries.len(), 3..=7, "steps");
    check_distinct(context, entries.iter().map(|entry| (entry.plain.as_str(), &entry.span)), "step");
    Some(Form::Order(
        entries.into_iter().map(|entry| Step { text: entry.text, reason: entry.reason }).collect(),
    ))
}
