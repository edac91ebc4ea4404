//! Rich text nodes as elements.

use yew::Html;

use super::element::{Content, Element, all, element, open, text, together};
use super::parts::{each, list, numbered, paragraph, span, strong};
use crate::bank::{Block, CodeBlock, Inline, Source, Span, Token};

pub(super) fn phrase(inlines: &[Inline]) -> Html {
    all(inlines.iter().map(inline))
}

fn inline(inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => text.into_html(),
        Inline::Code(code) => element("code", "", code),
        Inline::Strong(inner) => strong(phrase(inner)),
        Inline::Emphasis(inner) => element("em", "", phrase(inner)),
        Inline::Link { url, text } => link(url, phrase(text)),
    }
}

/// A link out of the app opens beside it, so that nothing of a session is lost.
fn link(url: &str, text: Html) -> Html {
    let link = open("a").with("href", url.to_owned());
    if url.starts_with("#/") { link } else { beside(link) }.holding(text)
}

/// A link that opens in a tab of its own.
pub(super) fn beside(link: Element) -> Element {
    link.with("target", "_blank").with("rel", "noopener noreferrer")
}

pub(super) fn blocks(blocks: &[Block]) -> Html {
    all(blocks.iter().map(block))
}

fn block(block: &Block) -> Html {
    match block {
        Block::Paragraph(text) => paragraph("", phrase(text)),
        Block::Code(code) => code_block(code),
        Block::List { ordered: true, entries } => {
            numbered("", entries.iter().map(|entry| entry_blocks(entry)))
        }
        Block::List { ordered: false, entries } => list("", entries.iter().map(|entry| entry_blocks(entry))),
        Block::Table { head, rows } => {
            let head = head.iter().map(|cell| open("th").with("scope", "col").holding(phrase(cell)));
            let rows = rows.iter().map(|row| each("td", row.iter().map(|cell| phrase(cell))));
            let table =
                [element("thead", "", element("tr", "", all(head))), element("tbody", "", each("tr", rows))];
            region("div", "scroll", "Table".to_owned(), element("table", "", table))
        }
    }
}

/// What may be wider than the page scrolls inside its own region, which can be reached by keyboard.
fn region(tag: &'static str, class: &'static str, name: String, content: Html) -> Html {
    open(tag)
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", name)
        .class(class)
        .holding(content)
}

/// An entry of one paragraph needs no paragraph around it.
fn entry_blocks(entry: &[Block]) -> Html {
    match entry {
        [Block::Paragraph(text), rest @ ..] => together([phrase(text), blocks(rest)]),
        other => blocks(other),
    }
}

/// Highlighted code.
fn code_block(code: &CodeBlock) -> Html {
    let name = if code.language.is_empty() { "Code".to_owned() } else { format!("Code, {}", code.language) };
    code_lines(name, code.lines.iter().map(|line| spans(line)))
}

/// Lines of code under a name that a screen reader tells.
pub(super) fn code_lines(name: String, lines: impl Iterator<Item = Html>) -> Html {
    let lines = all(lines.map(|line| together([line, text("\n")])));
    region("pre", "code", name, element("code", "", lines))
}

pub(super) fn spans(line: &[Span]) -> Html {
    all(line.iter().map(|piece| match token(piece.token) {
        "" => text(&piece.text),
        class => span(class, &piece.text),
    }))
}

const fn token(token: Token) -> &'static str {
    match token {
        Token::Plain => "",
        Token::Comment => "token-comment",
        Token::Keyword => "token-keyword",
        Token::Name => "token-name",
        Token::String => "token-string",
        Token::Number => "token-number",
    }
}

pub(super) fn sources(sources: &[Source]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let links = sources.iter().enumerate().map(|(at, source)| {
        let comma = if at == 0 { "" } else { ", " };
        together([text(comma), link(&source.url, text(&source.title))])
    });
    paragraph("source", [text("Source: "), all(links)])
}
