//! The sections of a prompt, found by their headings.

use dryrun_bank::Phrase;

use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind, split_at_headings};
use crate::shared_checks::first_line;
use crate::{rich_text, suggest};

const TITLES: [&str; 6] =
    ["Why they ask", "Answer frame", "Key points", "Strong answer", "Weak answer", "Make it yours"];

/// A section: its heading's place and what stands under it.
#[derive(Clone)]
pub(super) struct Section<'a> {
    pub(super) title: String,
    pub(super) heading: Span,
    pub(super) nodes: &'a [Node],
}

/// What stands before the first section, and the six sections in their order. One that is missing is
/// empty and reported at `heading`.
pub(super) fn read<'a>(
    context: &mut Context<'_>,
    nodes: &'a [Node],
    heading: &Span,
) -> (&'a [Node], [Section<'a>; 6]) {
    let (stem, sections) = split(context, nodes);
    check(context, &sections, heading);
    let section = |title: &str| {
        let absent = Section { title: title.to_owned(), heading: heading.clone(), nodes: &[] };
        sections.iter().find(|section| section.title == title).cloned().unwrap_or(absent)
    };
    (stem, TITLES.map(section))
}

fn split<'a>(context: &mut Context<'_>, nodes: &'a [Node]) -> (&'a [Node], Vec<Section<'a>>) {
    let (stem, headed) = split_at_headings(nodes, u8::MAX);
    let mut sections = Vec::new();
    for (heading, nodes) in headed {
        let title = rich_text::plain(&heading.children).trim().to_owned();
        let span = first_line(context, heading);
        if !context.faults.file().slice(&span).starts_with("### ") {
            context.faults.error(
                &span,
                "the heading of a section must be of the third level",
                "begin it with `### `",
            );
        }
        sections.push(Section { title, heading: span, nodes });
    }
    (stem, sections)
}

/// Reports sections that are unknown, missing, empty, doubled or out of order.
fn check(context: &mut Context<'_>, sections: &[Section<'_>], heading: &Span) {
    let mut last = None;
    for section in sections {
        let (title, span) = (section.title.as_str(), &section.heading);
        let at = TITLES.iter().position(|known| *known == title);
        if at.is_none() {
            let what = format!("“{title}” is not a section of a prompt");
            context.faults.error(span, what, suggest::remedy(title, TITLES));
        } else if at <= last {
            let what = format!("the section “{title}” is repeated, or comes too late");
            let remedy = format!("write each section once, in this order: {}", TITLES.join(", "));
            context.faults.error(span, what, remedy);
        } else if section.nodes.is_empty() {
            context.faults.error(span, "the section is empty", "write it: a prompt needs every section");
        }
        last = last.max(at);
    }
    for title in TITLES {
        if !sections.iter().any(|section| section.title == title) {
            let what = format!("the section “{title}” is missing");
            context.faults.error(heading, what, format!("add `### {title}` and its text"));
        }
    }
}

/// The entries of the one list that a section holds. `nodes` is the section without its quotes.
pub(super) fn list<'a>(
    context: &mut Context<'_>,
    section: &Section<'a>,
    nodes: &'a [Node],
    numbered: bool,
) -> &'a [Node] {
    if let [Node { kind: NodeKind::List { start }, children, .. }] = nodes
        && start.is_some() == numbered
    {
        return children;
    }
    if !section.nodes.is_empty() {
        let (what, remedy) = if numbered {
            ("the section must be one numbered list and nothing else", "write its entries as `1. …`")
        } else {
            ("the section must be one list and nothing else", "write its entries as `- …`")
        };
        context.faults.error(&section.heading, what, remedy);
    }
    &[]
}

/// The entries of a section's list where each is one paragraph.
pub(super) fn phrases<'a>(
    context: &mut Context<'_>,
    section: &Section<'a>,
    nodes: &'a [Node],
    numbered: bool,
) -> Vec<Phrase> {
    let entries = list(context, section, nodes, numbered);
    entries.iter().map(|entry| phrase(context, entry)).collect()
}

fn phrase(context: &mut Context<'_>, entry: &Node) -> Phrase {
    match entry.children.as_slice() {
        [paragraph] if paragraph.kind == NodeKind::Paragraph => {
            rich_text::phrase(context, &paragraph.children)
        }
        _ => {
            let span = first_line(context, entry);
            context.faults.error(&span, "the entry must be one paragraph", "say it in one or two sentences");
            Phrase::new()
        }
    }
}
