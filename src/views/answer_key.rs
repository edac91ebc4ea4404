//! An item on paper, and its key: for reading and for print.

use yew::prelude::*;

use super::parts::{heading, list, numbered, paragraph, reason, span};
use super::rich_text::{phrase, spans};
use super::verdict::{numeric_key, with_unit};
use crate::bank::{Choice, FaultyLine, Form, Item, Matching, Phrase};
use crate::study::presentation;

/// The seed of everything that is read or printed: a sheet and its key, and two prints, are the same.
const PAPER_SEED: u32 = 1;

/// `a`, `b`, `c` for the parts of an item.
fn letter(place: usize) -> Html {
    let letter = u8::try_from(place).ok().and_then(|place| b'a'.checked_add(place)).map_or('?', char::from);
    span("letter", format!("{letter}) "))
}

/// For each place on the page, the place in the bank.
fn dealt<T>(item: &Item, parts: &[T]) -> Vec<(usize, usize)> {
    let order = presentation(item, PAPER_SEED, 1);
    order.iter().map(|&at| usize::from(at)).filter(|&at| at < parts.len()).enumerate().collect()
}

/// The response form as it stands on paper.
pub(super) fn paper(item: &Item) -> Html {
    const DOTS: &str = "\u{2026}\u{2026}\u{2026}\u{2026}";
    match &item.form {
        Form::Single(choices) | Form::Multiple(choices) => {
            lettered(item, &choices.iter().map(|choice| &choice.text).collect::<Vec<_>>())
        }
        Form::Order(steps) => lettered(item, &steps.iter().map(|step| &step.text).collect::<Vec<_>>()),
        Form::Match(matching) => {
            let lefts = matching.pairs.iter().map(|pair| html! { <>{ phrase(&pair.left) }{ DOTS }</> });
            html! { <>{ numbered("lefts", lefts) }{ lettered(item, &matching.rights().collect::<Vec<_>>()) }</> }
        }
        Form::Numeric(numeric) => paragraph("blank", format!("{DOTS} {}", numeric.unit)),
        Form::Text(_) => paragraph("blank", DOTS),
        Form::Line(faulty) => numbered_code(faulty),
        Form::Prompt(_) => Html::default(),
    }
}

fn lettered(item: &Item, parts: &[&Phrase]) -> Html {
    let rows = dealt(item, parts).into_iter().filter_map(|(place, at)| {
        let part = parts.get(at)?;
        Some(html! { <>{ letter(place) }{ phrase(part) }</> })
    });
    list("lettered", rows)
}

fn numbered_code(faulty: &FaultyLine) -> Html {
    let lines = faulty.code.lines.iter().enumerate().map(|(at, line)| {
        html! { <>{ span("number", format!("{:>2} ", at + 1)) }{ spans(line) }{ "\n" }</> }
    });
    html! { <pre class="code" tabindex="0" role="region" aria-label="Code, numbered"><code>{ for lines }</code></pre> }
}

/// The key, with the reason of every part.
pub(super) fn answer_key(item: &Item) -> Html {
    match &item.form {
        Form::Single(choices) | Form::Multiple(choices) => options(item, choices),
        Form::Order(steps) => {
            numbered("key", steps.iter().map(|step| explained(phrase(&step.text), &step.reason)))
        }
        Form::Match(matching) => pairs(matching),
        Form::Numeric(numeric) => {
            let slips = numeric.slips.iter().map(|slip| (with_unit(slip.value, &slip.unit), &slip.reason));
            typed(numeric_key(numeric), slips)
        }
        Form::Text(entry) => {
            let slips = entry.slips.iter().map(|slip| (slip.text.clone(), &slip.reason));
            typed(entry.accepted.join(", or "), slips)
        }
        Form::Line(faulty) => list(
            "key",
            faulty.notes.iter().map(|note| {
                let code = faulty.code.line(note.line.into()).trim().to_owned();
                let line = format!("line {} ", note.line + 1);
                let text = html! { <>{ line }<code>{ code }</code></> };
                explained(if note.line == faulty.fault { right(text) } else { text }, &note.reason)
            }),
        ),
        Form::Prompt(prompt) => {
            let points = prompt.points.iter().map(|point| {
                html! { <>{ phrase(&point.text) }{ super::prompt::if_missed(point) }</> }
            });
            html! { <>{ heading("Key points") }{ list("key", points) }</> }
        }
    }
}

/// Something with its reason.
fn explained(text: Html, why: &Phrase) -> Html {
    html! { <>{ text }{ reason(why) }</> }
}

/// Something right, said by sign, word and weight.
fn right(text: Html) -> Html {
    html! { <strong class="keep">{ span("sign", "+ ") }{ text }{ span("whose", " right") }</strong> }
}

fn options(item: &Item, choices: &[Choice]) -> Html {
    let rows = dealt(item, choices).into_iter().filter_map(|(place, at)| {
        let choice = choices.get(at)?;
        let text = html! { <>{ letter(place) }{ phrase(&choice.text) }</> };
        Some(explained(if choice.right { right(text) } else { text }, &choice.reason))
    });
    list("key", rows)
}

fn pairs(matching: &Matching) -> Html {
    let row = |left: Html, right: &Phrase, why| {
        explained(html! { <><strong>{ left }</strong>{ ": " }{ phrase(right) }</> }, why)
    };
    let pairs = matching.pairs.iter().map(|pair| row(phrase(&pair.left), &pair.right, &pair.reason));
    let spares = matching.spares.iter().map(|spare| row("Left over".into(), &spare.right, &spare.reason));
    list("key", pairs.chain(spares))
}

fn typed<'a>(key: String, slips: impl Iterator<Item = (String, &'a Phrase)>) -> Html {
    let slips = slips.map(|(value, why)| explained(format!("Not {value}").into(), why));
    list("key", std::iter::once(right(key.into())).chain(slips))
}
