//! What can be done in a scene: `- [what is done](#scene) 6 min`, and under it what follows.

use dryrun_bank::{DrillChoice, Phrase, plain};

use crate::context::Context;
use crate::file::Span;
use crate::form::list_entry::one_paragraph;
use crate::markdown::{Node, NodeKind};
use crate::rich_text;
use crate::shared_checks::{check_count, check_distinct, first_line};

const REMEDY: &str =
    "write `- [what somebody does](#scene) 6 min`, and under it, indented by two spaces, `> what follows`";

/// A choice that names its scene.
pub(super) struct DraftChoice {
    text: Phrase,
    minutes: u8,
    consequence: Phrase,
    /// The id after `#`.
    pub(super) target: String,
    /// The place of the first line.
    pub(super) span: Span,
}

impl DraftChoice {
    /// The choice, once the scene that it leads to has a place.
    pub(super) fn joined(self, place: &impl Fn(&str) -> u16) -> DrillChoice {
        DrillChoice {
            text: self.text,
            minutes: self.minutes,
            consequence: self.consequence,
            target: place(&self.target),
        }
    }
}

/// Whether a node is a list of choices, told by a link to a scene at the begin of an entry.
pub(super) fn is_list(node: &Node) -> bool {
    let leads_somewhere = |entry: &Node| {
        let first = entry.children.first().and_then(|paragraph| paragraph.children.first());
        first.and_then(target).is_some()
    };
    matches!(node.kind, NodeKind::List { .. }) && node.children.iter().any(leads_somewhere)
}

/// The scene that a link names.
fn target(node: &Node) -> Option<&str> {
    let NodeKind::Link { url } = &node.kind else { return None };
    if url.starts_with("#/") { None } else { url.strip_prefix('#') }
}

/// Reads the list; entries that are no choices are reported and left out.
pub(super) fn read(context: &mut Context<'_>, list: &Node) -> Vec<DraftChoice> {
    let choices: Vec<DraftChoice> =
        list.children.iter().filter_map(|entry| read_one(context, entry)).collect();
    let span = first_line(context, list);
    check_count(context, &span, list.children.len(), 2..=4, "choices");
    let words: Vec<(String, Span)> =
        choices.iter().map(|choice| (plain(&choice.text), choice.span.clone())).collect();
    check_distinct(context, words.iter().map(|(words, span)| (words.as_str(), span)), "choice");
    choices
}

fn read_one(context: &mut Context<'_>, entry: &Node) -> Option<DraftChoice> {
    let span = first_line(context, entry);
    let Some((paragraph, rest)) = entry.children.split_first() else {
        context.faults.error(&span, "the choice is empty", REMEDY);
        return None;
    };
    let (link, after) = paragraph.children.split_first()?;
    let Some(target) = target(link) else {
        context.faults.error(&span, "the choice does not lead to a scene", REMEDY);
        return None;
    };
    let text = rich_text::phrase(context, &link.children);
    if text.is_empty() {
        context.faults.error(&span, "the choice has no words", REMEDY);
    }
    Some(DraftChoice {
        text,
        minutes: read_minutes(context, after, &span),
        consequence: read_consequence(context, rest, &span),
        target: target.to_owned(),
        span,
    })
}

/// `6 min`, after the link.
fn read_minutes(context: &mut Context<'_>, nodes: &[Node], span: &Span) -> u8 {
    let words = rich_text::plain(nodes);
    let number = words.trim().strip_suffix("min").map(str::trim_end).and_then(|number| number.parse().ok());
    match number {
        Some(minutes @ 1..=120) => return minutes,
        Some(_) | None if words.trim().is_empty() => {
            context.faults.error(
                span,
                "the choice does not say how long it takes",
                "write the minutes after the link, for example `6 min`",
            );
        }
        Some(_) | None => {
            let what = format!("`{}` is not a possible time for a choice", words.trim());
            context.faults.error(span, what, "write whole minutes after the link, from `1 min` to `120 min`");
        }
    }
    0
}

fn read_consequence(context: &mut Context<'_>, nodes: &[Node], span: &Span) -> Phrase {
    match nodes {
        [quote] if quote.kind == NodeKind::Quote => one_paragraph(context, quote),
        [] => {
            let remedy = "write what follows, and why, as a block quote under the choice: `> …`, indented by two spaces";
            context.faults.error(span, "the choice has no consequence", remedy);
            Phrase::new()
        }
        [first, ..] => {
            let what = "the choice contains more than its words, its minutes and its consequence";
            context.faults.error(
                &first_line(context, first),
                what,
                "write the consequence as one block quote of one paragraph",
            );
            Phrase::new()
        }
    }
}
