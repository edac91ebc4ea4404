//! Markdown as a tree of nodes that know their places in the file. What the nodes mean is decided elsewhere.

mod tree;

pub(crate) use self::tree::parse;
use crate::file::Span;

/// A piece of Markdown with the pieces inside it.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) kind: NodeKind,
    pub(crate) span: Span,
    pub(crate) children: Vec<Node>,
}

/// What a node is. Blocks come first, then inline nodes.
#[derive(Debug, PartialEq)]
pub(crate) enum NodeKind {
    /// The attributes in braces are read from the text of the file later, because only there do they have places.
    Heading {
        level: u8,
        has_attributes: bool,
    },
    Paragraph,
    Quote,
    /// `language` is `None` for an indented block, which has no fence.
    Code {
        language: Option<String>,
    },
    /// `start` is the first number of a numbered list.
    List {
        start: Option<u64>,
    },
    /// Invariant: its children are blocks.
    Entry {
        ticked: Option<bool>,
    },
    Table,
    /// A table's head or one of its rows.
    Row,
    Cell,
    Rule,
    Text(String),
    CodeSpan(String),
    Strong,
    Emphasis,
    Link {
        url: String,
    },
    Image,
    /// A line break within a paragraph.
    Break,
    InlineHtml,
    Html,
    /// Something that is nested more deeply than `tree` reads.
    TooDeep,
}

/// A heading, and the nodes under it up to the next heading.
pub(crate) type Headed<'a> = (&'a Node, &'a [Node]);

/// Splits nodes at the headings of level `depth` (2 for `##`) or above: the nodes before the first heading, and
/// each heading with the nodes under it.
pub(crate) fn split_at_headings(nodes: &[Node], depth: u8) -> (&[Node], Vec<Headed<'_>>) {
    let opens = |node: &Node| matches!(node.kind, NodeKind::Heading { level, .. } if level <= depth);
    let first = nodes.iter().position(opens).unwrap_or(nodes.len());
    let (before, mut rest) = nodes.split_at_checked(first).unwrap_or((nodes, &[]));
    let mut headed = Vec::new();
    while let Some((heading, after)) = rest.split_first() {
        let end = after.iter().position(opens).unwrap_or(after.len());
        let (body, next) = after.split_at_checked(end).unwrap_or((after, &[]));
        headed.push((heading, body));
        rest = next;
    }
    (before, headed)
}

impl Node {
    /// Whether an entry of a task list is ticked; `None` for every other node.
    pub(crate) const fn ticked(&self) -> Option<bool> {
        if let NodeKind::Entry { ticked } = self.kind { ticked } else { None }
    }
}

impl NodeKind {
    pub(crate) const fn is_inline(&self) -> bool {
        match self {
            Self::Text(_)
            | Self::CodeSpan(_)
            | Self::Strong
            | Self::Emphasis
            | Self::Link { .. }
            | Self::Image
            | Self::Break
            | Self::InlineHtml => true,
            Self::Heading { .. }
            | Self::Paragraph
            | Self::Quote
            | Self::Code { .. }
            | Self::List { .. }
            | Self::Entry { .. }
            | Self::Table
            | Self::Row
            | Self::Cell
            | Self::Rule
            | Self::Html
            | Self::TooDeep => false,
        }
    }
}
