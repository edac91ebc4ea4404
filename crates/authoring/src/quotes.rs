//! The block quotes at an item's end: the hint, and the explanation with its sources.

use dryrun_bank::{Block, Inline, Source, plain};

use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind};
use crate::rich_text;

/// What the quotes say.
#[derive(Default)]
pub(crate) struct Quotes {
    pub(crate) hint: Vec<Block>,
    pub(crate) explanation: Vec<Block>,
    pub(crate) sources: Vec<Source>,
}

const SOURCE_REMEDY: &str = "end the last block quote with a paragraph `Source: [title](https://…)`";

/// The nodes before the block quotes at the end, and those quotes.
pub(crate) fn split(nodes: &[Node]) -> (&[Node], &[Node]) {
    let quotes = nodes.iter().rev().take_while(|node| node.kind == NodeKind::Quote).count();
    nodes.split_at_checked(nodes.len() - quotes).unwrap_or((nodes, &[]))
}

/// Reads the quotes of a closed item; `heading` is where missing ones are reported.
pub(crate) fn read(context: &mut Context<'_>, quotes: &[Node], heading: &Span) -> Quotes {
    let mut read = Quotes::default();
    let mut explained: Option<&Node> = None;
    for quote in quotes {
        if begins_with(quote, "Hint:") {
            if !read.hint.is_empty() || explained.is_some() {
                let remedy = "write one hint for each item, before the explanation";
                context.faults.error(&quote.span, "there cannot be a hint here", remedy);
            }
            read.hint = rich_text::blocks(context, &quote.children);
            strip_label(context, &mut read.hint, "Hint:", &quote.span);
        } else if explained.replace(quote).is_some() {
            let remedy = "write the explanation as one quote: an empty line within it is written as `>`";
            context.faults.error(
                &quote.span,
                "there is a second block quote after the response form",
                remedy,
            );
        }
    }
    match explained {
        None => {
            let remedy = "end the item with a block quote that teaches one more thing than the reasons";
            context.faults.error(heading, "the item has no explanation", remedy);
        }
        Some(quote) => {
            let errors = context.faults.errors();
            (read.explanation, read.sources) = explanation(context, quote);
            if read.explanation.is_empty() {
                let remedy = "write above the source what readers should learn from the item";
                context.faults.error(&quote.span, "the explanation has no text", remedy);
            }
            if read.sources.is_empty() && context.faults.errors() == errors {
                context.faults.error(&quote.span, "the explanation has no source", SOURCE_REMEDY);
            }
        }
    }
    read
}

/// Whether a quote or paragraph begins with that word.
pub(crate) fn begins_with(node: &Node, label: &str) -> bool {
    rich_text::plain(core::slice::from_ref(node)).trim_start().starts_with(label)
}

/// A quote's blocks, and the sources in its last paragraphs.
pub(crate) fn explanation(context: &mut Context<'_>, quote: &Node) -> (Vec<Block>, Vec<Source>) {
    let mut sources = Vec::new();
    let is_source = |node: &&Node| {
        node.kind == NodeKind::Paragraph && (begins_with(node, "Source:") || begins_with(node, "Sources:"))
    };
    let count = quote.children.iter().rev().take_while(is_source).count();
    let (text, last) = quote.children.split_at_checked(quote.children.len() - count).unwrap_or_default();
    for paragraph in last {
        sources.extend(read_sources(context, &paragraph.children, &paragraph.span));
    }
    let Some((paragraph, before)) = text.split_last().filter(|_| count == 0) else {
        return (rich_text::blocks(context, text), sources);
    };
    // `Source:` may also begin one of the last lines of the last paragraph.
    let mut explanation = rich_text::blocks(context, before);
    let line = source_line(&paragraph.children).unwrap_or_default();
    match paragraph.children.split_at_checked(line) {
        Some((words, [_, source @ ..])) if line > 0 => {
            explanation.push(Block::Paragraph(rich_text::phrase(context, words)));
            sources.extend(read_sources(context, source, &paragraph.span));
        }
        Some(_) | None => explanation.extend(rich_text::blocks(context, core::slice::from_ref(paragraph))),
    }
    (explanation, sources)
}

/// The end of the line before the one that begins with `Source:`.
fn source_line(nodes: &[Node]) -> Option<usize> {
    nodes.windows(2).position(|pair| match pair {
        [Node { kind: NodeKind::Break, .. }, Node { kind: NodeKind::Text(text), .. }] => {
            text.starts_with("Source:") || text.starts_with("Sources:")
        }
        _ => false,
    })
}

fn read_sources(context: &mut Context<'_>, nodes: &[Node], span: &Span) -> Vec<Source> {
    let mut sources = Vec::new();
    let errors = context.faults.errors();
    for inline in rich_text::phrase(context, nodes) {
        match inline {
            Inline::Link { url, text } => {
                if url.starts_with("#/") {
                    let what = format!("the source `{url}` is a page of this app");
                    context.faults.error(span, what, "link to the document that says it, at `https://…`");
                }
                let title = plain(&text);
                sources.push(Source { title: if title.is_empty() { url.clone() } else { title }, url });
            }
            Inline::Text(text) => {
                let between = text.trim().trim_start_matches("Sources:").trim_start_matches("Source:");
                if between.contains(|c: char| c != ',' && c != '.' && c != ';' && !c.is_whitespace())
                    && between.trim() != "and"
                {
                    let what =
                        format!("the source line contains words that are not a link: `{}`", between.trim());
                    context.faults.error(
                        span,
                        what,
                        "write `Source: [title](https://…)`, and separate several sources with commas",
                    );
                }
            }
            Inline::Code(_) | Inline::Strong(_) | Inline::Emphasis(_) => {
                context.faults.error(span, "the source line contains more than links", SOURCE_REMEDY);
            }
        }
    }
    if sources.is_empty() && context.faults.errors() == errors {
        context.faults.error(span, "the source line contains no link", SOURCE_REMEDY);
    }
    sources
}

/// Takes a label like `Hint:` off the first paragraph.
pub(crate) fn strip_label(context: &mut Context<'_>, blocks: &mut [Block], label: &str, span: &Span) {
    let Some(Block::Paragraph(phrase)) = blocks.first_mut() else { return };
    if let Some(Inline::Text(first)) = phrase.first_mut() {
        *first = first.trim_start_matches(label).trim_start().to_owned();
    }
    phrase.retain(|inline| *inline != Inline::Text(String::new()));
    if phrase.is_empty() {
        context.faults.error(
            span,
            format!("there is no text after `{label}`"),
            "write the text, or remove the quote",
        );
    }
}
