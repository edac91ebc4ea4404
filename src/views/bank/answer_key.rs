//! An item without inputs, and its key, to read and to print.

use yew::Html;

use crate::bank::{Choice, FaultyLine, Form, Item, Matching, Numeric, Phrase, Step, TextEntry};
use crate::quiz::presentation;
use crate::views::html::*;
use crate::views::parts::{heading, letter, list, numbered, sign};
use crate::views::prompt::follow_up;
use crate::views::rich_text::{code_lines, phrase, reason, spans};
use crate::words::Words;

/// The seed for everything that is read or printed. It is fixed, so a sheet fits its key, and two prints are equal.
const PAPER_SEED: u32 = 1;

/// The letter of a part, as it is printed.
fn printed(place: usize) -> Html {
    el("span", [class("letter")], [text(letter(place)), text(") ")])
}

/// The order on the page: for each place on the page, the place in the bank.
fn dealt<T>(item: &Item, parts: &[T]) -> Vec<(usize, usize)> {
    let order = presentation(item, PAPER_SEED, 1);
    order.iter().map(|&at| usize::from(at)).filter(|&at| at < parts.len()).enumerate().collect()
}

/// The response form as it is printed.
pub(super) fn paper(words: Words, item: &Item) -> Html {
    const DOTS: &str = "\u{2026}\u{2026}\u{2026}\u{2026}";
    match &item.form {
        Form::Single(choices) | Form::Multiple(choices) => {
            lettered(item, &choices.iter().map(|choice| &choice.text).collect::<Vec<_>>())
        }
        Form::Order(steps) => lettered(item, &steps.iter().map(|step| &step.text).collect::<Vec<_>>()),
        Form::Match(matching) => {
            let lefts = matching.pairs.iter().map(|pair| fragment([phrase(&pair.left), text(DOTS)]));
            fragment([numbered("lefts", lefts), lettered(item, &matching.rights().collect::<Vec<_>>())])
        }
        Form::Numeric(numeric) => el("p", [class("blank")], [text(DOTS), text(" "), text(&numeric.unit)]),
        Form::Text(_) => el("p", [class("blank")], [text(DOTS)]),
        Form::Line(faulty) => numbered_code(words, faulty),
        Form::Prompt(_) | Form::Awaited(_) => Html::default(),
    }
}

fn lettered(item: &Item, parts: &[&Phrase]) -> Html {
    let rows = dealt(item, parts).into_iter().filter_map(|(place, at)| {
        let part = parts.get(at)?;
        Some(fragment([printed(place), phrase(part)]))
    });
    list("lettered", rows)
}

fn numbered_code(words: Words, faulty: &FaultyLine) -> Html {
    let lines = faulty.code.lines.iter().enumerate().map(|(at, line)| {
        // Two places, so that the first lines stand in line with those after the ninth.
        let blank = if at < 9 { " " } else { "" };
        let number = [text(blank), text(digits(at + 1)), text(" ")];
        fragment([el("span", [class("number")], number), spans(line)])
    });
    code_lines(words.code_numbered().to_owned(), lines)
}

/// The key, with the reason of every part.
pub(super) fn answer_key(words: Words, item: &Item) -> Html {
    match &item.form {
        Form::Single(choices) | Form::Multiple(choices) => options(words, item, choices),
        Form::Order(steps) => ordered(steps),
        Form::Match(matching) => pairs(words, matching),
        Form::Numeric(numeric) => number(words, numeric),
        Form::Text(entry) => typed_words(words, entry),
        Form::Line(faulty) => lines(words, faulty),
        Form::Prompt(prompt) => {
            let points =
                prompt.points.iter().map(|point| fragment([phrase(&point.text), follow_up(words, point)]));
            fragment([heading(words.points_heading()), key_list(points)])
        }
        Form::Awaited(_) => Html::default(),
    }
}

fn key_list(entries: impl IntoIterator<Item = Html>) -> Html {
    list("key", entries)
}

/// A part of an item with its reason.
fn explained(part: Html, why: &Phrase) -> Html {
    fragment([part, reason(why)])
}

/// Marks something as right, by a sign, a word and bold letters.
fn right(words: Words, part: Html) -> Html {
    let mark = words.part_mark(true);
    let whose = el("span", [class("whose")], [text(" "), text(words.key_right())]);
    el("strong", [class(mark.class)], [sign(mark.sign), text(" "), part, whose])
}

fn options(words: Words, item: &Item, choices: &[Choice]) -> Html {
    let rows = dealt(item, choices).into_iter().filter_map(|(place, at)| {
        let choice = choices.get(at)?;
        let part = fragment([printed(place), phrase(&choice.text)]);
        Some(explained(if choice.right { right(words, part) } else { part }, &choice.reason))
    });
    key_list(rows)
}

fn ordered(steps: &[Step]) -> Html {
    let steps = steps.iter().map(|step| explained(phrase(&step.text), &step.reason));
    numbered("key", steps)
}

fn pairs(words: Words, matching: &Matching) -> Html {
    let row = |left: Html, right: &Phrase, why| {
        explained(fragment([el("strong", [], [left]), text(": "), phrase(right)]), why)
    };
    let pairs = matching.pairs.iter().map(|pair| row(phrase(&pair.left), &pair.right, &pair.reason));
    let spares =
        matching.spares.iter().map(|spare| row(text(words.pair_left_over()), &spare.right, &spare.reason));
    key_list(pairs.chain(spares))
}

fn number(words: Words, numeric: &Numeric) -> Html {
    let slips = numeric.slips.iter().map(|slip| (words.quantity(slip.value, &slip.unit), &slip.reason));
    typed(words, words.numeric_key(numeric), slips)
}

fn typed_words(words: Words, entry: &TextEntry) -> Html {
    let slips = entry.slips.iter().map(|slip| (slip.text.clone(), &slip.reason));
    typed(words, words.alternatives(&entry.accepted), slips)
}

fn typed<'a>(words: Words, key: String, slips: impl Iterator<Item = (String, &'a Phrase)>) -> Html {
    let slips = slips.map(|(value, why)| explained(text(words.key_not(&value)), why));
    key_list(std::iter::once(right(words, text(key))).chain(slips))
}

fn lines(words: Words, faulty: &FaultyLine) -> Html {
    key_list(faulty.notes.iter().map(|note| {
        let code = faulty.code.line(note.line.into()).trim().to_owned();
        let number = text(words.line(usize::from(note.line) + 1));
        let part = fragment([number, text(" "), el("code", [untranslated()], [text(code)])]);
        explained(if note.line == faulty.fault { right(words, part) } else { part }, &note.reason)
    }))
}
