//! Finds the response form of an item, which decides its kind. There is one file for each kind.

mod choice;
mod line;
pub(crate) mod list_entry;
mod matching;
mod numeric;
mod order;
pub(crate) mod prompt;
mod text;

use dryrun_bank::Form;

pub(crate) use choice::check_lengths;

use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind};
use crate::shared_checks::first_line;
use crate::{code_block, quotes, rich_text};

const REMEDY: &str = "write one directly before the hint and the explanation: a task list, a numbered list, a table of \
                      three columns, a line `= …` or a code block with a line marked `<-- fault`";

/// Reads the response form at the end of `nodes`. Returns the nodes before it, which belong to the stem, and the
/// form; `None` if there is none, which is reported at `heading`.
pub(crate) fn read<'a>(
    context: &mut Context<'_>,
    nodes: &'a [Node],
    heading: &Span,
) -> (&'a [Node], Option<Form>) {
    let Some((last, before)) = nodes.split_last() else {
        context.faults.error(heading, "the item has no response form", REMEDY);
        return (nodes, None);
    };
    if let Some(quote) = stray_quote(nodes) {
        let remedy = "indent a reason like the words of its entry: two spaces under `-`, three under `1.`";
        context.faults.error(&quote.span, "the quote is outside of the list", remedy);
        return (&[], None);
    }
    let (stem, form) = read_last(context, nodes, last, before);
    if form.is_none() && stem.len() == nodes.len() {
        lacks_form(context, nodes, heading);
    } else if let Some(second) = stem.iter().find(|node| is_task_list(node) || is_entry_line(node)) {
        let remedy = "keep one; if it is one list, text or another kind of bullet may split it in two";
        context.faults.error(&first_line(context, second), "the item has a second response form", remedy);
        return (&[], form);
    }
    (stem, form)
}

/// Reads the form that ends with the node `last`, and returns the stem before it. If `last` does not end a form,
/// the stem is all of `nodes`.
fn read_last<'a>(
    context: &mut Context<'_>,
    nodes: &'a [Node],
    last: &Node,
    before: &'a [Node],
) -> (&'a [Node], Option<Form>) {
    if is_task_list(last) {
        return (before, choice::read(context, last));
    }
    if is_entry_line(last) {
        return (before, entry_line(context, last, None));
    }
    if has_marks(last) {
        return (before, line::read(context, last, None));
    }
    if last.kind == NodeKind::Table {
        return (before, matching::read(context, last));
    }
    let NodeKind::List { start } = last.kind else { return (nodes, None) };
    if start.is_some() {
        return (before, order::read(context, last));
    }
    match before.split_last() {
        Some((entry, stem)) if is_entry_line(entry) => (stem, entry_line(context, entry, Some(last))),
        Some((block, stem)) if has_marks(block) || names_fault(last) => {
            (stem, line::read(context, block, Some(last)))
        }
        Some(_) | None => (nodes, None),
    }
}

fn lacks_form(context: &mut Context<'_>, nodes: &[Node], heading: &Span) {
    let hidden = nodes.iter().find(|node| node.kind == NodeKind::Paragraph && has_hidden_entry(node));
    match hidden {
        Some(paragraph) => {
            let remedy = "put an empty line before the line that begins with `=`";
            context.faults.error(
                &paragraph.span,
                "the line `= …` is read as a part of this paragraph",
                remedy,
            );
        }
        None => context.faults.error(heading, "the item has no response form", REMEDY),
    }
}

fn is_task_list(node: &Node) -> bool {
    matches!(node.kind, NodeKind::List { .. }) && node.children.iter().any(|entry| entry.ticked().is_some())
}

fn is_entry_line(node: &Node) -> bool {
    node.kind == NodeKind::Paragraph && quotes::begins_with(node, "=")
}

/// A quote directly after a list. It is a reason that is not indented enough.
fn stray_quote(nodes: &[Node]) -> Option<&Node> {
    let is_list = |node: &Node| matches!(node.kind, NodeKind::List { .. });
    nodes.windows(2).find_map(|pair| match pair {
        [list, quote] if is_list(list) && quote.kind == NodeKind::Quote => Some(quote),
        _ => None,
    })
}

fn has_hidden_entry(paragraph: &Node) -> bool {
    let follows_break = |pair: &[Node]| match pair {
        [Node { kind: NodeKind::Break, .. }, Node { kind: NodeKind::Text(text), .. }] => {
            text.starts_with("= ")
        }
        _ => false,
    };
    paragraph.children.windows(2).any(follows_break)
}

fn has_marks(node: &Node) -> bool {
    matches!(node.kind, NodeKind::Code { .. })
        && code_block::lines(node).iter().any(|line| line::mark(&line.text).is_some())
}

fn names_fault(list: &Node) -> bool {
    let is_fault = |entry: &Node| {
        entry.children.first().is_some_and(|first| rich_text::plain(&first.children) == "fault")
    };
    list.children.iter().any(is_fault)
}

/// Reads a line `= …`: accepted answers if it has words in backticks, else a number.
fn entry_line(context: &mut Context<'_>, line: &Node, slips: Option<&Node>) -> Option<Form> {
    if line.children.iter().any(|node| matches!(node.kind, NodeKind::CodeSpan(_))) {
        text::read(context, line, slips)
    } else {
        numeric::read(context, line, slips)
    }
}
