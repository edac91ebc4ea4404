//! An entry of a list that is a response form: its words, and the reason under them.

use dryrun_bank::{Phrase, plain};

use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind};
use crate::rich_text;
use crate::shared_checks::first_line;

/// What an entry says, and why.
pub(super) struct Entry {
    pub(super) text: Phrase,
    /// `text` in plain words.
    pub(super) plain: String,
    pub(super) reason: Phrase,
    /// The place of the words.
    pub(super) span: Span,
}

/// Reads an entry of a list; `noun` names it in faults.
pub(super) fn entry(context: &mut Context<'_>, node: &Node, noun: &str) -> Entry {
    let mut read = Entry {
        text: Phrase::new(),
        plain: String::new(),
        reason: Phrase::new(),
        span: first_line(context, node),
    };
    let mut blocks = node.children.iter();
    match blocks.next() {
        Some(first) if first.kind == NodeKind::Paragraph => {
            read.span = first.span.start
                ..first.span.start + context.faults.file().slice(&first.span).trim_end().len();
            read.text = rich_text::phrase(context, &first.children);
            read.plain = plain(&read.text);
        }
        Some(_) | None => {
            context.faults.error(
                &read.span,
                format!("the {noun} has no words"),
                "write the words first, then the reason",
            );
            return read;
        }
    }
    match blocks.next() {
        Some(quote) if quote.kind == NodeKind::Quote => read.reason = one_paragraph(context, quote),
        Some(_) | None => {
            let remedy = "write the reason as a block quote under it: `> …`, indented like its words";
            context.faults.error(&read.span, format!("the {noun} has no reason"), remedy);
            return read;
        }
    }
    if let Some(extra) = blocks.next() {
        context.faults.error(
            &extra.span,
            format!("the {noun} contains more than its words and its reason"),
            "write each of the two as one paragraph",
        );
    }
    read
}

/// The one paragraph of a reason, of a consequence or of what a weak answer lacks.
pub(crate) fn one_paragraph(context: &mut Context<'_>, quote: &Node) -> Phrase {
    match quote.children.as_slice() {
        [paragraph] if paragraph.kind == NodeKind::Paragraph => {
            rich_text::phrase(context, &paragraph.children)
        }
        [] => {
            context.faults.error(&quote.span, "the quote is empty", "write the text after `>`");
            Phrase::new()
        }
        _ => {
            context.faults.error(
                &quote.span,
                "the quote must be one paragraph and nothing else",
                "say it in one or two sentences",
            );
            Phrase::new()
        }
    }
}
