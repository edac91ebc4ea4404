//! Builds the tree of nodes from the parser's events.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use super::{Node, NodeKind};
use crate::file::Span;

/// Nodes that are nested more deeply than this become [`NodeKind::TooDeep`]. No real question needs half of it, and
/// a tree of limited depth is safe to walk by recursion.
const DEEPEST: usize = 24;

/// The blocks of `text` from byte `base` on.
pub(crate) fn parse(text: &str, base: usize) -> Vec<Node> {
    let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let markdown = text.get(base..).unwrap_or_default();
    let mut tree = Tree { open: Vec::new(), done: Vec::new(), skipped: 0 };
    for (event, span) in Parser::new_ext(markdown, options).into_offset_iter() {
        tree.take(event, span.start + base..span.end + base);
    }
    tree.done
}

struct Tree {
    /// The nodes that are not closed yet, outermost first.
    open: Vec<Node>,
    done: Vec<Node>,
    /// How many tags below the deepest node have been opened and not closed yet.
    skipped: usize,
}

impl Tree {
    fn take(&mut self, event: Event<'_>, span: Span) {
        if self.skipped > 0 {
            if matches!(event, Event::Start(_)) {
                self.skipped += 1;
            } else if matches!(event, Event::End(_)) {
                self.skipped -= 1;
            }
            return;
        }
        match event {
            Event::Start(tag) if self.open.len() < DEEPEST => {
                self.open.push(Node { kind: kind(tag), span, children: Vec::new() });
            }
            Event::Start(_) => {
                self.skipped = 1;
                self.leaf(NodeKind::TooDeep, span);
            }
            Event::End(_) => {
                if let Some(mut node) = self.open.pop() {
                    if matches!(node.kind, NodeKind::Entry { .. }) {
                        node.children = in_paragraphs(node.children);
                    }
                    self.add(node);
                }
            }
            Event::TaskListMarker(ticked) => self.tick(ticked),
            Event::Text(text) => self.leaf(NodeKind::Text(text.into_string()), span),
            Event::Code(text) => self.leaf(NodeKind::CodeSpan(text.into_string()), span),
            Event::SoftBreak | Event::HardBreak => self.leaf(NodeKind::Break, span),
            Event::Rule => self.leaf(NodeKind::Rule, span),
            Event::InlineHtml(_) => self.leaf(NodeKind::InlineHtml, span),
            Event::Html(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) => {
                self.leaf(NodeKind::Html, span)
            }
        }
    }

    fn leaf(&mut self, kind: NodeKind, span: Span) {
        self.add(Node { kind, span, children: Vec::new() });
    }

    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.done.push(node),
        }
    }

    fn tick(&mut self, is_ticked: bool) {
        for node in self.open.iter_mut().rev() {
            if let NodeKind::Entry { ticked } = &mut node.kind {
                *ticked = Some(is_ticked);
                return;
            }
        }
    }
}

fn kind(tag: Tag<'_>) -> NodeKind {
    match tag {
        Tag::Heading { level, id, classes, attrs } => NodeKind::Heading {
            level: level as u8,
            has_attributes: id.is_some() || !classes.is_empty() || !attrs.is_empty(),
        },
        Tag::Paragraph => NodeKind::Paragraph,
        Tag::BlockQuote(_) => NodeKind::Quote,
        Tag::CodeBlock(CodeBlockKind::Fenced(language)) => {
            NodeKind::Code { language: Some(language.trim().to_owned()) }
        }
        Tag::CodeBlock(CodeBlockKind::Indented) => NodeKind::Code { language: None },
        Tag::List(start) => NodeKind::List { start },
        Tag::Item => NodeKind::Entry { ticked: None },
        Tag::Table(_) => NodeKind::Table,
        Tag::TableHead | Tag::TableRow => NodeKind::Row,
        Tag::TableCell => NodeKind::Cell,
        Tag::Strong => NodeKind::Strong,
        Tag::Emphasis => NodeKind::Emphasis,
        Tag::Link { dest_url, .. } => NodeKind::Link { url: dest_url.into_string() },
        Tag::Image { .. } => NodeKind::Image,
        // The other tags belong to extensions that are not switched on.
        Tag::HtmlBlock
        | Tag::FootnoteDefinition(_)
        | Tag::DefinitionList
        | Tag::DefinitionListTitle
        | Tag::DefinitionListDefinition
        | Tag::Strikethrough
        | Tag::Superscript
        | Tag::Subscript
        | Tag::MetadataBlock(_) => NodeKind::Html,
    }
}

/// The children of a list entry, with inline nodes put into paragraphs. A tight list has none around its text.
fn in_paragraphs(children: Vec<Node>) -> Vec<Node> {
    let mut blocks: Vec<Node> = Vec::new();
    let mut is_open = false;
    for child in children {
        let is_inline = child.kind.is_inline();
        match blocks.last_mut() {
            Some(paragraph) if is_inline && is_open => {
                paragraph.span.end = child.span.end;
                paragraph.children.push(child);
            }
            Some(_) | None if is_inline => {
                blocks.push(Node {
                    kind: NodeKind::Paragraph,
                    span: child.span.clone(),
                    children: vec![child],
                });
            }
            Some(_) | None => blocks.push(child),
        }
        is_open = is_inline;
    }
    blocks
}
