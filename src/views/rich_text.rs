//! The bank's rich text as elements.

use yew::Html;

use super::html::*;
use crate::bank::{Block, CodeBlock, Inline, Phrase, Source, Span, Token};
use crate::words::Words;

/// The language that the bank is written in.
const BANK_LANG: &str = "en";

pub(super) fn phrase(inlines: &[Inline]) -> Html {
    all(inlines.iter().map(inline))
}

fn inline(inline: &Inline) -> Html {
    match inline {
        Inline::Text(words) => text(words),
        Inline::Code(code) => short_code(code),
        Inline::Strong(inner) => el("strong", [], [phrase(inner)]),
        Inline::Emphasis(inner) => el("em", [], [phrase(inner)]),
        Inline::Link { url, text } => link(url, phrase(text)),
    }
}

fn link(url: &str, content: Html) -> Html {
    let is_inside = url.starts_with("#/");
    if is_inside { el("a", [href(url.to_owned())], [content]) } else { outside_link(url.to_owned(), content) }
}

/// A link. If it leads out of the app, it opens in a new tab, so that the session stays.
pub(super) fn outside_link(url: impl IntoText, content: Html) -> Html {
    el("a", [href(url), attr(TARGET, "_blank"), attr(REL, "noopener noreferrer")], [content])
}

pub(super) fn blocks(words: Words, blocks: &[Block]) -> Html {
    all(blocks.iter().map(|block| self::block(words, block)))
}

/// A short text of the bank beside controls and signs.
pub(super) fn bank_text(words: &Phrase) -> Html {
    el("span", [class("text")], [phrase(words)])
}

/// The situation of a question or of an incident.
pub(super) fn situation(words: Words, nodes: &[Block]) -> Html {
    el("div", [class("situation"), attr(LANG, BANK_LANG)], [blocks(words, nodes)])
}

/// What the player of a drill sees. A line of a log that is too long goes on further in, so that nothing is cut on a
/// phone, and no line looks like two.
pub(super) fn evidence(words: Words, nodes: &[Block]) -> Html {
    let block = |node: &Block| {
        let Block::Code(code) = node else { return self::block(words, node) };
        // The line feed is for copying: at the end of a line that is a block, it shows nothing.
        let lines = code.lines.iter().map(|line| el("span", [], [spans(line), text("\n")]));
        el("pre", [class("code wrapped")], [el("code", [untranslated()], [all(lines)])])
    };
    el("div", [class("situation"), attr(LANG, BANK_LANG)], [all(nodes.iter().map(block))])
}

/// Why something is right or wrong.
pub(super) fn reason(why: &Phrase) -> Html {
    el("p", [class("reason")], [phrase(why)])
}

fn block(words: Words, block: &Block) -> Html {
    let entries = |entries: &[Vec<Block>]| each("li", entries.iter().map(|entry| entry_blocks(words, entry)));
    match block {
        Block::Paragraph(text) => el("p", [], [phrase(text)]),
        Block::Code(code) => code_block(words, code),
        Block::List { ordered: true, entries: list } => el("ol", [], [entries(list)]),
        Block::List { ordered: false, entries: list } => el("ul", [], [entries(list)]),
        Block::Table { head, rows } => table(words, head, rows),
    }
}

fn table(words: Words, head: &[Phrase], rows: &[Vec<Phrase>]) -> Html {
    let head = all(head.iter().map(|cell| el("th", [attr(SCOPE, "col")], [phrase(cell)])));
    let rows = rows.iter().map(|row| each("td", row.iter().map(|cell| phrase(cell))));
    let table = [el("thead", [], [el("tr", [], [head])]), el("tbody", [], [each("tr", rows)])];
    el("div", region(class("scroll"), words.table()), [el("table", [], table)])
}

/// A region that scrolls sideways by itself if its contents are wider than the page. The keyboard can reach it.
pub(super) fn region(look: Attribute, name: impl IntoText) -> [Attribute; 4] {
    [attr(TABINDEX, "0"), attr(ROLE, "region"), attr(ARIA_LABEL, name), look]
}

/// The blocks of a list entry. If there is only one paragraph, its words go in without a `<p>`.
fn entry_blocks(words: Words, entry: &[Block]) -> Html {
    match entry {
        [Block::Paragraph(text), rest @ ..] => fragment([phrase(text), blocks(words, rest)]),
        other => blocks(words, other),
    }
}

/// A piece of code within a sentence.
pub(super) fn short_code(code: &str) -> Html {
    el("code", [untranslated()], [text(code.to_owned())])
}

/// Highlighted code.
fn code_block(words: Words, code: &CodeBlock) -> Html {
    let name = match code.language.as_str() {
        "" => words.code().to_owned(),
        language => words.code_in(language),
    };
    code_lines(name, code.lines.iter().map(|line| spans(line)))
}

/// Lines of code, with a name that a screen reader announces.
pub(super) fn code_lines(name: String, lines: impl Iterator<Item = Html>) -> Html {
    let lines = all(lines.map(|line| fragment([line, text("\n")])));
    el("pre", region(class("code"), name), [el("code", [untranslated()], [lines])])
}

pub(super) fn spans(line: &[Span]) -> Html {
    all(line.iter().map(|piece| match token_class(piece.token) {
        "" => text(&piece.text),
        token => el("span", [class(token)], [text(&piece.text)]),
    }))
}

const fn token_class(token: Token) -> &'static str {
    match token {
        Token::Plain => "",
        Token::Comment => "token-comment",
        Token::Keyword => "token-keyword",
        Token::Name => "token-name",
        Token::String => "token-string",
        Token::Number => "token-number",
    }
}

pub(super) fn sources(words: Words, sources: &[Source]) -> Html {
    let links = sources.iter().enumerate().map(|(at, source)| {
        let between = if at == 0 { "" } else { words.between_entries() };
        fragment([text(between), link(&source.url, text(&source.title))])
    });
    when(!sources.is_empty(), || el("p", [class("source")], [text(words.source()), text(" "), all(links)]))
}
