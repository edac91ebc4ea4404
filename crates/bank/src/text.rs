//! Rich text as nodes. Markdown is turned into these nodes at build time, so the page needs no parser and never
//! shows raw HTML.

use serde::{Deserialize, Serialize};

/// A sequence of inline nodes, such as a question, an option or a reason.
pub type Phrase = Vec<Inline>;

/// A piece of a paragraph.
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
        /// The address of the link.
        url: String,
        /// Its text.
        text: Phrase,
    },
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph.
    Paragraph(Phrase),
    /// A code block.
    Code(CodeBlock),
    /// A list. Each entry contains blocks of its own.
    List {
        /// Whether it is numbered, from 1.
        ordered: bool,
        /// The entries.
        entries: Vec<Vec<Block>>,
    },
    /// A table. Invariant: every row is as long as `head`.
    Table {
        /// The headings of the columns.
        head: Vec<Phrase>,
        /// The rows, each with its cells.
        rows: Vec<Vec<Phrase>>,
    },
}

/// Code with its highlighting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeBlock {
    /// The language of the code as the author wrote it, like `yaml`; empty if the fence names none.
    pub language: String,
    /// The lines, without line ends, as sequences of spans.
    pub lines: Vec<Vec<Span>>,
}

impl CodeBlock {
    /// The text of the line with index `at`, from 0; empty after the last line.
    #[must_use]
    pub fn line(&self, at: usize) -> String {
        self.lines
            .get(at)
            .map(|spans| spans.iter().map(|span| span.text.as_str()).collect())
            .unwrap_or_default()
    }
}

/// A part of a line that is shown in one colour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// What kind of token it is.
    pub token: Token,
    /// What it says.
    pub text: String,
}

/// The kinds of tokens in code. There are few on purpose, because each needs two colours with enough contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Token {
    /// Text without a colour of its own.
    Plain,
    /// A comment.
    Comment,
    /// A keyword or a command.
    Keyword,
    /// The name of a key, field, label or function.
    Name,
    /// A quoted string.
    String,
    /// A number or a constant.
    Number,
}

/// The plain words of a phrase, for announcements, search and lengths.
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
