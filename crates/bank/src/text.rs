//! Rich text as nodes. Markdown becomes these at build time, so that the page needs no parser and never
//! renders raw HTML.

use serde::{Deserialize, Serialize};

/// A run of inline nodes: a stem, an option, a reason.
pub type Phrase = Vec<Inline>;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// A code span.
    Code(String),
    /// `**strong**`.
    Strong(Phrase),
    /// `*emphasis*`.
    Emphasis(Phrase),
    /// A link. Invariant: `url` starts with `https://` or `#/` (the checker refuses others).
    Link {
        /// Where it leads.
        url: String,
        /// What it says.
        text: Phrase,
    },
}

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph.
    Paragraph(Phrase),
    /// A fenced block.
    Code(CodeBlock),
    /// A list; each entry holds blocks of its own.
    List {
        /// Numbered, from 1.
        ordered: bool,
        /// The entries.
        entries: Vec<Vec<Block>>,
    },
    /// A table. Invariant: every row is as long as `head`.
    Table {
        /// Column headings.
        head: Vec<Phrase>,
        /// Rows of cells.
        rows: Vec<Vec<Phrase>>,
    },
}

/// Highlighted code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeBlock {
    /// The fence's language as the author wrote it, like `yaml`; empty where there was none.
    pub language: String,
    /// The lines, without line ends.
    pub lines: Vec<Vec<Span>>,
}

impl CodeBlock {
    /// The words of line `at` (from 0), or nothing past the end.
    #[must_use]
    pub fn line(&self, at: usize) -> String {
        self.lines
            .get(at)
            .map(|spans| spans.iter().map(|span| span.text.as_str()).collect())
            .unwrap_or_default()
    }
}

/// A stretch of one line that is shown in one way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// What it is.
    pub token: Token,
    /// What it says.
    pub text: String,
}

/// What a stretch of code is. Few on purpose: each needs two colours with contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Token {
    /// Nothing special.
    Plain,
    /// A comment.
    Comment,
    /// A keyword or command.
    Keyword,
    /// A key, field, label or function name.
    Name,
    /// A quoted string.
    String,
    /// A number or constant.
    Number,
}

/// The words of a phrase, without marks. For announcements, search and lengths.
#[must_use]
pub fn plain(phrase: &[Inline]) -> String {
    phrase
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Code(text) => text.clone(),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                plain(inner)
            }
        })
        .collect()
}
