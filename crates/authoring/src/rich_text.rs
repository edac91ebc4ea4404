//! Nodes of Markdown become the bank's rich text. What the bank has no words for is a fault here.

use dryrun_bank::{Block, Inline, Phrase};

use crate::code_block;
use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind};

/// The blocks of a stem, a hint, an explanation or a section.
pub(crate) fn blocks(context: &mut Context<'_>, nodes: &[Node]) -> Vec<Block> {
    nodes.iter().filter_map(|node| block(context, node)).collect()
}

/// What stands in one line or paragraph.
pub(crate) fn phrase(context: &mut Context<'_>, nodes: &[Node]) -> Phrase {
    let mut phrase = inlines(context, nodes);
    if let Some(Inline::Text(first)) = phrase.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Inline::Text(last)) = phrase.last_mut() {
        *last = last.trim_end().to_owned();
    }
    phrase.retain(|inline| *inline != Inline::Text(String::new()));
    phrase
}

/// The words of the nodes, without marks and without judging them.
pub(crate) fn plain(nodes: &[Node]) -> String {
    nodes
        .iter()
        .map(|node| {
            if let NodeKind::Text(text) | NodeKind::CodeSpan(text) = &node.kind {
                text.clone()
            } else if node.kind == NodeKind::Break {
                " ".to_owned()
            } else {
                plain(&node.children)
            }
        })
        .collect()
}

fn block(context: &mut Context<'_>, node: &Node) -> Option<Block> {
    match &node.kind {
        NodeKind::Paragraph => Some(Block::Paragraph(phrase(context, &node.children))),
        NodeKind::Code { .. } => Some(Block::Code(code_block::block(context, node))),
        NodeKind::List { start } => {
            if start.is_some_and(|start| start != 1) {
                let remedy = "begin with 1, and indent what belongs to an entry like the text of the entry";
                context.faults.error(&node.span, "the numbered list does not begin with 1", remedy);
            }
            let entries = node.children.iter().map(|entry| list_entry(context, entry)).collect();
            Some(Block::List { ordered: start.is_some(), entries })
        }
        NodeKind::Table => Some(table(context, node)),
        NodeKind::Quote => {
            let remedy =
                "write it as a paragraph; block quotes are for reasons, the hint and the explanation";
            refuse(context, &node.span, "there cannot be a block quote here", remedy)
        }
        NodeKind::Heading { .. } => {
            let remedy = "write it as a paragraph, or in **strong** words";
            refuse(context, &node.span, "there cannot be a heading here", remedy)
        }
        NodeKind::Rule => refuse(
            context,
            &node.span,
            "there is a horizontal rule",
            "remove it: the next heading ends the item",
        ),
        NodeKind::Html | NodeKind::InlineHtml => refuse(
            context,
            &node.span,
            "raw HTML is not allowed",
            "use Markdown, and write words in <> between backticks",
        ),
        NodeKind::TooDeep => refuse(context, &node.span, "this is nested too deeply", "use fewer levels"),
        // A part without its whole does not occur; its words are kept all the same.
        NodeKind::Entry { .. } | NodeKind::Row | NodeKind::Cell => {
            Some(Block::Paragraph(phrase(context, &node.children)))
        }
        NodeKind::Text(_)
        | NodeKind::CodeSpan(_)
        | NodeKind::Strong
        | NodeKind::Emphasis
        | NodeKind::Link { .. }
        | NodeKind::Image
        | NodeKind::Break => Some(Block::Paragraph(phrase(context, core::slice::from_ref(node)))),
    }
}

fn refuse<T>(context: &mut Context<'_>, span: &Span, what: &str, remedy: &str) -> Option<T> {
    context.faults.error(span, what, remedy);
    None
}

fn list_entry(context: &mut Context<'_>, entry: &Node) -> Vec<Block> {
    if entry.ticked().is_some() {
        let remedy = "write only one task list: the options, directly before the hint and the explanation";
        context.faults.error(&entry.span, "this box to tick is outside of the options", remedy);
    }
    blocks(context, &entry.children)
}

fn table(context: &mut Context<'_>, node: &Node) -> Block {
    let mut rows = table_rows(context, node);
    let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
    Block::Table { head, rows }
}

/// The cells of a table, its head first.
pub(crate) fn table_rows(context: &mut Context<'_>, table: &Node) -> Vec<Vec<Phrase>> {
    let cells = |context: &mut Context<'_>, row: &Node| {
        lost_cells(context, row);
        row.children.iter().map(|cell| phrase(context, &cell.children)).collect()
    };
    table.children.iter().map(|row| cells(context, row)).collect()
}

/// Markdown drops cells past the head's last column without a word.
fn lost_cells(context: &mut Context<'_>, row: &Node) {
    let Some(last) = row.children.last() else { return };
    let rest = last.span.end..row.span.end;
    if context.faults.file().slice(&rest).contains(|c: char| c != '|' && !c.is_whitespace()) {
        let remedy =
            "give the row as many cells as the first row, and write a `|` that is part of the text as `\\|`";
        context.faults.error(&rest, "the row has more cells than the table has columns", remedy);
    }
}

fn inlines(context: &mut Context<'_>, nodes: &[Node]) -> Phrase {
    let mut phrase = Phrase::new();
    for node in nodes {
        match &node.kind {
            NodeKind::Text(text) => {
                exclamation(context, &node.span);
                push_text(&mut phrase, text);
            }
            NodeKind::Break => push_text(&mut phrase, " "),
            NodeKind::CodeSpan(text) => phrase.push(Inline::Code(text.clone())),
            NodeKind::Strong => phrase.push(Inline::Strong(inlines(context, &node.children))),
            NodeKind::Emphasis => phrase.push(Inline::Emphasis(inlines(context, &node.children))),
            NodeKind::Link { url } => {
                if url.starts_with("#/") {
                    context.links.push((url.clone(), node.span.clone()));
                } else if !url.starts_with("https://") {
                    let remedy = "begin its address with `https://`, or with `#/` for a page of this app";
                    context.faults.error(&node.span, format!("the link to `{url}` is not allowed"), remedy);
                }
                phrase.push(Inline::Link { url: url.clone(), text: inlines(context, &node.children) });
            }
            NodeKind::Image => {
                let remedy = "show it in words, in a table or in a code block";
                context.faults.error(&node.span, "images are not allowed", remedy);
            }
            NodeKind::Heading { .. }
            | NodeKind::Paragraph
            | NodeKind::Quote
            | NodeKind::Code { .. }
            | NodeKind::List { .. }
            | NodeKind::Entry { .. }
            | NodeKind::Table
            | NodeKind::Row
            | NodeKind::Cell
            | NodeKind::Rule
            | NodeKind::Html
            | NodeKind::InlineHtml
            | NodeKind::TooDeep => {
                block(context, node);
            }
        }
    }
    phrase
}

fn push_text(phrase: &mut Phrase, text: &str) {
    match phrase.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        Some(_) | None => phrase.push(Inline::Text(text.to_owned())),
    }
}

fn exclamation(context: &mut Context<'_>, span: &Span) {
    if let Some(at) = context.faults.file().slice(span).find('!') {
        let at = span.start + at;
        context.faults.warning(
            &(at..at + 1),
            "there is an exclamation mark",
            "end the sentence with a full stop, and write code between backticks",
        );
    }
}
