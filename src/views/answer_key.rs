//! An item on paper, and its key: for reading and for print.

use yew::Html;

use super::element::{element, text, together};
use super::parts::{heading, list, numbered, paragraph, reason, span, strong};
use super::rich_text::{code_lines, phrase, spans};
use super::verdict::{numeric_key, with_unit};
use crate::bank::{Choice, FaultyLine, Form, Item, Matching, Phrase};
use crate::quiz::presentation;

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
            let lefts = matching.pairs.iter().map(|pair| together([phrase(&pair.left), text(DOTS)]));
            together([numbered("lefts", lefts), lettered(item, &matching.rights().collect::<Vec<_>>())])
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
        Some(together([letter(place), phrase(part)]))
    });
    list("lettered", rows)
}

fn numbered_code(faulty: &FaultyLine) -> Html {
    let lines = faulty.code.lines.iter().enumerate();
    let numbered = lines.map(|(at, line)| together([span("number", format!("{:>2} ", at + 1)), spans(line)]));
    code_lines("Code, numbered".to_owned(), numbered)
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
                let text = together([text(line), element("code", "", code)]);
                explained(if note.line == faulty.fault { right(text) } else { text }, &note.reason)
            }),
        ),
        Form::Prompt(prompt) => {
            let points = prompt
                .points
                .iter()
                .map(|point| together([phrase(&point.text), super::prompt::if_missed(point)]));
            together([heading("Key points"), list("key", points)])
        }
    }
}

/// Something with its reason.
fn explained(text: Html, why: &Phrase) -> Html {
    together([text, reason(why)])
}

/// Something right, said by sign, word and weight.
fn right(text: Html) -> Html {
    element("strong", "keep", [span("sign", "+ "), text, span("whose", " right")])
}

fn options(item: &Item, choices: &[Choice]) -> Html {
    let rows = dealt(item, choices).into_iter().filter_map(|(place, at)| {
        let choice = choices.get(at)?;
        let text = together([letter(place), phrase(&choice.text)]);
        Some(explained(if choice.right { right(text) } else { text }, &choice.reason))
    });
    list("key", rows)
}

fn pairs(matching: &Matching) -> Html {
    let row =
        |left: Html, right: &Phrase, why| explained(together([strong(left), text(": "), phrase(right)]), why);
    let pairs = matching.pairs.iter().map(|pair| row(phrase(&pair.left), &pair.right, &pair.reason));
    let spares = matching.spares.iter().map(|spare| row(text("Left over"), &spare.right, &spare.reason));
    list("key", pairs.chain(spares))
}

fn typed<'a>(key: String, slips: impl Iterator<Item = (String, &'a Phrase)>) -> Html {
    let slips = slips.map(|(value, why)| explained(text(format!("Not {value}")), why));
    list("key", std::iter::once(right(text(key))).chain(slips))
}
