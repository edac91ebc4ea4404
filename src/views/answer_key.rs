//! An item on paper, and its key: for reading and for print.

use yew::prelude::*;

use super::rich_text::{phrase, spans};
use super::verdict::{number, with_unit};
use crate::bank::{Choice, FaultyLine, Form, Item, Matching, Phrase, Tolerance};
use crate::study::presentation;

/// The seed of everything that is read or printed: a sheet and its key, and two prints, are the same.
const PAPER_SEED: u32 = 1;

/// `a`, `b`, `c` for the parts of an item.
fn letter(place: usize) -> char {
    u8::try_from(place).ok().and_then(|place| b'a'.checked_add(place)).map_or('?', char::from)
}

/// For each place on the page, the place in the bank.
fn dealt<T>(item: &Item, parts: &[T]) -> Vec<(usize, usize)> {
    let order = presentation(item, PAPER_SEED, 1);
    order.iter().map(|&at| usize::from(at)).filter(|&at| at < parts.len()).enumerate().collect()
}

/// The response form as it stands on paper.
pub(super) fn paper(item: &Item) -> Html {
    let lettered = |parts: Vec<&Phrase>| {
        let rows = dealt(item, &parts).into_iter().filter_map(|(place, at)| {
            let part = *parts.get(at)?;
            Some(html! { <li><span class="letter">{ format!("{})", letter(place)) }</span>{ " " }{ phrase(part) }</li> })
        });
        html! { <ul class="lettered">{ for rows }</ul> }
    };
    match &item.form {
        Form::Single(choices) | Form::Multiple(choices) => {
            lettered(choices.iter().map(|choice| &choice.text).collect())
        }
        Form::Order(steps) => lettered(steps.iter().map(|step| &step.text).collect()),
        Form::Match(matching) => {
            let lefts = matching
                .pairs
                .iter()
                .map(|pair| html! { <li>{ phrase(&pair.left) }{ " \u{2026}\u{2026}" }</li> });
            html! { <><ol class="lefts">{ for lefts }</ol>{ lettered(matching.rights().collect()) }</> }
        }
        Form::Numeric(numeric) => {
            html! { <p class="blank">{ format!("\u{2026}\u{2026}\u{2026}\u{2026} {}", numeric.unit) }</p> }
        }
        Form::Text(_) => {
            html! { <p class="blank">{ "\u{2026}\u{2026}\u{2026}\u{2026}\u{2026}\u{2026}\u{2026}\u{2026}" }</p> }
        }
        Form::Line(faulty) => numbered(faulty),
        Form::Prompt(_) => Html::default(),
    }
}

fn numbered(faulty: &FaultyLine) -> Html {
    let lines = faulty.code.lines.iter().enumerate().map(|(at, line)| {
        html! { <><span class="number">{ format!("{:>2} ", at + 1) }</span>{ spans(line) }{ "\n" }</> }
    });
    html! { <pre class="code" tabindex="0" role="region" aria-label="Code, numbered"><code>{ for lines }</code></pre> }
}

/// The key, with the reason of every part.
pub(super) fn answer_key(item: &Item) -> Html {
    match &item.form {
        Form::Single(choices) | Form::Multiple(choices) => options(item, choices),
        Form::Order(steps) => {
            let rows = steps.iter().map(|step| {
                html! { <li>{ phrase(&step.text) }<p class="reason">{ phrase(&step.reason) }</p></li> }
            });
            html! { <ol class="key">{ for rows }</ol> }
        }
        Form::Match(matching) => pairs(matching),
        Form::Numeric(numeric) => {
            let tolerance = match numeric.tolerance {
                Tolerance::Absolute(0.0) | Tolerance::Percent(0.0) => "exactly".to_owned(),
                Tolerance::Absolute(off) => format!("± {}", number(off)),
                Tolerance::Percent(percent) => format!("± {} %", number(percent)),
            };
            let slips = numeric.slips.iter().map(|slip| (with_unit(slip.value, &slip.unit), &slip.reason));
            typed(&format!("{}, {tolerance}", with_unit(numeric.value, &numeric.unit)), slips)
        }
        Form::Text(entry) => typed(
            &entry.accepted.join(", or "),
            entry.slips.iter().map(|slip| (slip.text.clone(), &slip.reason)),
        ),
        Form::Line(faulty) => {
            let notes = faulty.notes.iter().map(|note| {
                let sign = if note.line == faulty.fault { "+ " } else { "" };
                html! {
                    <li>
                        <strong>{ format!("{sign}line {}", note.line + 1) }</strong>{ " " }
                        <code>{ faulty.code.line(note.line.into()).trim().to_owned() }</code>
                        <p class="reason">{ phrase(&note.reason) }</p>
                    </li>
                }
            });
            html! { <ul class="key">{ for notes }</ul> }
        }
        Form::Prompt(prompt) => {
            let points = prompt.points.iter().map(|point| {
                html! { <li>{ phrase(&point.text) }<p class="reason">{ "If missed: " }{ phrase(&point.follow_up) }</p></li> }
            });
            html! { <><h2>{ "Key points" }</h2><ul class="key">{ for points }</ul></> }
        }
    }
}

fn options(item: &Item, choices: &[Choice]) -> Html {
    let rows = dealt(item, choices).into_iter().filter_map(|(place, at)| {
        let choice = choices.get(at)?;
        Some(html! {
            <li class={choice.right.then_some("keep")}>
                <span class="sign">{ if choice.right { "+ " } else { "" } }</span>
                <span class="letter">{ format!("{})", letter(place)) }</span>{ " " }{ phrase(&choice.text) }
                if choice.right { <span class="whose">{ " right" }</span> }
                <p class="reason">{ phrase(&choice.reason) }</p>
            </li>
        })
    });
    html! { <ul class="key">{ for rows }</ul> }
}

fn pairs(matching: &Matching) -> Html {
    let rows = matching.pairs.iter().map(|pair| {
        html! {
            <li><strong>{ phrase(&pair.left) }</strong>{ ": " }{ phrase(&pair.right) }<p class="reason">{ phrase(&pair.reason) }</p></li>
        }
    });
    let spares = matching.spares.iter().map(|spare| {
        html! { <li>{ "Left over: " }{ phrase(&spare.right) }<p class="reason">{ phrase(&spare.reason) }</p></li> }
    });
    html! { <ul class="key">{ for rows }{ for spares }</ul> }
}

fn typed<'a>(key: &str, slips: impl Iterator<Item = (String, &'a Phrase)>) -> Html {
    let rows = slips.map(|(value, reason)| {
        html! { <li>{ "Not " }{ value }<p class="reason">{ phrase(reason) }</p></li> }
    });
    html! { <ul class="key"><li class="keep"><span class="sign">{ "+ " }</span><strong>{ key }</strong></li>{ for rows }</ul> }
}
