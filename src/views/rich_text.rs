//! Rich text nodes as elements.

use yew::prelude::*;

use crate::bank::{Block, CodeBlock, Inline, Source, Span, Token};

pub(super) fn phrase(inlines: &[Inline]) -> Html {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => html! { { text } },
        Inline::Code(code) => html! { <code>{ code }</code> },
        Inline::Strong(inner) => html! { <strong>{ phrase(inner) }</strong> },
        Inline::Emphasis(inner) => html! { <em>{ phrase(inner) }</em> },
        Inline::Link { url, text } => link(url, phrase(text)),
    }
}

/// A link out of the app opens beside it, so that nothing of a session is lost.
fn link(url: &str, text: Html) -> Html {
    if url.starts_with("#/") {
        return html! { <a href={url.to_owned()}>{ text }</a> };
    }
    html! { <a href={url.to_owned()} target="_blank" rel="noopener noreferrer">{ text }</a> }
}

pub(super) fn blocks(blocks: &[Block]) -> Html {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> Html {
    match block {
        Block::Paragraph(text) => html! { <p>{ phrase(text) }</p> },
        Block::Code(code) => code_block(code),
        Block::List { ordered, entries } => {
            let entries = entries.iter().map(|entry| html! { <li>{ entry_blocks(entry) }</li> });
            if *ordered {
                html! { <ol>{ for entries }</ol> }
            } else {
                html! { <ul>{ for entries }</ul> }
            }
        }
        Block::Table { head, rows } => {
            let head = head.iter().map(|cell| html! { <th scope="col">{ phrase(cell) }</th> });
            let rows = rows.iter().map(|row| {
                let cells = row.iter().map(|cell| html! { <td>{ phrase(cell) }</td> });
                html! { <tr>{ for cells }</tr> }
            });
            html! {
                <div class="scroll" tabindex="0" role="region" aria-label="Table">
                    <table><thead><tr>{ for head }</tr></thead><tbody>{ for rows }</tbody></table>
                </div>
            }
        }
    }
}

/// An entry of one paragraph needs no paragraph around it.
fn entry_blocks(entry: &[Block]) -> Html {
    match entry {
        [Block::Paragraph(text)] => phrase(text),
        [Block::Paragraph(text), rest @ ..] => html! { <>{ phrase(text) }{ blocks(rest) }</> },
        other => blocks(other),
    }
}

/// Wide code scrolls inside its own region, which can be reached by keyboard.
pub(super) fn code_block(code: &CodeBlock) -> Html {
    let lines = code.lines.iter().map(|line| html! { <>{ spans(line) }{ "\n" }</> });
    let name = if code.language.is_empty() { "Code".to_owned() } else { format!("Code, {}", code.language) };
    html! { <pre class="code" tabindex="0" role="region" aria-label={name}><code>{ for lines }</code></pre> }
}

pub(super) fn spans(line: &[Span]) -> Html {
    line.iter()
        .map(|span| match token(span.token) {
            "" => html! { { &span.text } },
            class => html! { <span class={class}>{ &span.text }</span> },
        })
        .collect()
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
        html! { <>{ comma }{ link(&source.url, html! { { &source.title } }) }</> }
    });
    html! { <p class="source">{ "Source: " }{ for links }</p> }
}
