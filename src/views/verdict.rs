//! What is said about an answer.

use yew::Html;

use super::element::{open, text};
use super::parts::{paragraph, sign, strong};
use super::rich_text::{blocks, phrase, sources};
use super::words;
use crate::bank::{Form, Item, Numeric, Tolerance, plain};
use crate::quiz::{Certainty, NotYet, Outcome, Pace, Question, Remark, Standing, Status, Verdict};

/// The verdict of a judged question, with the explanation and its source.
pub(super) fn verdict(question: &Question, pace: Pace, comes_back: bool) -> Html {
    let Status::Judged { verdict, certainty, .. } = &question.status else { return Html::default() };
    let standing = question.standing().unwrap_or(Standing::Learn);
    let outcome = [sign(words::sign(standing)), text(" "), text(words::outcome(verdict.outcome))];
    let said = [
        strong(outcome),
        text(" "),
        text(remark(&question.item, verdict)),
        text(doubt(verdict.outcome, *certainty, question.hinted)),
        text(if pace == Pace::Practice && comes_back { " It comes back in this session." } else { "" }),
    ];
    let class = format!("verdict {}", words::standing(standing));
    open("section").with("aria-label", "Verdict").class(class).holding([
        paragraph("", said),
        slip(&question.item, verdict),
        blocks(&question.item.explanation),
        sources(&question.item.sources),
    ])
}

fn doubt(outcome: Outcome, certainty: Option<Certainty>, hinted: bool) -> &'static str {
    match (outcome, certainty) {
        (Outcome::Right, Some(Certainty::Guess)) => " A guess, so it is one to revisit.",
        (Outcome::Right, Some(Certainty::Unsure)) => " You were unsure, so it is one to revisit.",
        (Outcome::Right, None | Some(Certainty::Sure)) if hinted => {
            " With the hint, so it is one to revisit."
        }
        (Outcome::Missed, Some(Certainty::Sure)) => " You were sure: worth a second look at the reason.",
        (Outcome::Right | Outcome::Partly | Outcome::Missed, _) => "",
    }
}

/// How the credit came about, in a sentence; also the key, where the response form does not show it.
pub(super) fn remark(item: &Item, verdict: &Verdict) -> String {
    match (&verdict.remark, &item.form) {
        (Remark::Options { right, wrong, of }, _) if verdict.outcome != Outcome::Right => {
            format!("{right} of {of} right options, {wrong} wrong; a wrong one takes one off.")
        }
        (Remark::InOrder { run, of }, _) if verdict.outcome != Outcome::Right => {
            format!("{run} of {of} steps are in the right order among themselves.")
        }
        (Remark::Joined { right, of }, _) if verdict.outcome != Outcome::Right => {
            format!("{right} of {of} pairs.")
        }
        (Remark::Number { read, .. }, Form::Numeric(numeric)) => {
            format!("Read as {}. The answer is {}.", with_unit(*read, &numeric.unit), numeric_key(numeric))
        }
        (Remark::Near { accepted }, Form::Text(entry)) => {
            let meant = entry.accepted.get(usize::from(*accepted)).map_or("", String::as_str);
            format!("Near: it is written {meant}.")
        }
        (Remark::Plain | Remark::Slip { .. }, Form::Text(entry)) if verdict.outcome != Outcome::Right => {
            format!("The answer is {}.", entry.accepted.first().map_or("", String::as_str))
        }
        (Remark::Covered { points, of }, _) => format!("{points} of {of} key points."),
        _ => String::new(),
    }
}

/// The reason for a known mistake.
fn slip(item: &Item, verdict: &Verdict) -> Html {
    let reason = match (&verdict.remark, &item.form) {
        (Remark::Number { slip: Some(slip), .. }, Form::Numeric(numeric)) => {
            numeric.slips.get(usize::from(*slip)).map(|slip| &slip.reason)
        }
        (Remark::Slip { slip }, Form::Text(entry)) => {
            entry.slips.get(usize::from(*slip)).map(|slip| &slip.reason)
        }
        _ => None,
    };
    reason.map(|reason| paragraph("", phrase(reason))).unwrap_or_default()
}

/// What a screen reader is told, at most 150 characters.
#[must_use]
pub fn announcement(question: &Question) -> String {
    let Some(verdict) = question.verdict() else { return String::new() };
    let mut said = words::outcome(verdict.outcome).to_owned();
    if verdict.outcome != Outcome::Right {
        if let Some(key) = short_key(&question.item) {
            said = format!("{said} The answer: {key}");
        } else {
            said = format!("{said} {}", remark(&question.item, verdict));
        }
    }
    if said.chars().count() > 150 {
        said = said.chars().take(149).chain(['\u{2026}']).collect();
    }
    said
}

fn short_key(item: &Item) -> Option<String> {
    match &item.form {
        Form::Single(choices) => choices.iter().find(|choice| choice.right).map(|choice| plain(&choice.text)),
        Form::Numeric(numeric) => Some(with_unit(numeric.value, &numeric.unit)),
        Form::Text(entry) => entry.accepted.first().cloned(),
        Form::Line(faulty) => Some(format!("line {}", faulty.fault + 1)),
        Form::Multiple(_) | Form::Order(_) | Form::Match(_) | Form::Prompt(_) => None,
    }
}

/// Why there is no verdict yet, and what to do.
#[must_use]
pub fn complaint_words(not_yet: &NotYet, item: &Item) -> String {
    let unit = if let Form::Numeric(numeric) = &item.form { numeric.unit.as_str() } else { "" };
    match not_yet {
        NotYet::Empty => match &item.form {
            Form::Order(_) => "Move a step first: they do not stand in the right order yet.".to_owned(),
            Form::Numeric(_) | Form::Text(_) => "Type an answer first.".to_owned(),
            Form::Single(_) | Form::Multiple(_) | Form::Match(_) | Form::Line(_) | Form::Prompt(_) => {
                "Choose an answer first.".to_owned()
            }
        },
        NotYet::Unjoined { left: 1 } => "One pair is still open.".to_owned(),
        NotYet::Unjoined { left } => format!("{left} pairs are still open."),
        NotYet::NotANumber if unit.is_empty() => {
            "This is not read as a number. Write it like 1234.5.".to_owned()
        }
        NotYet::NotANumber => format!("This is not read as a number. Write it like 12.5 {unit}."),
        NotYet::OtherUnit { typed } if unit.is_empty() => {
            format!("The answer has no unit, and \u{201c}{typed}\u{201d} is one. Leave it out.")
        }
        NotYet::OtherUnit { typed } => {
            format!("\u{201c}{typed}\u{201d} is another unit. Give the answer in {unit}.")
        }
        NotYet::Foreign => "This answer belongs to another question. Choose again.".to_owned(),
    }
}

/// The key of a number with its tolerance: `43.2 min, ± 0.1 min`.
pub(super) fn numeric_key(numeric: &Numeric) -> String {
    let key = with_unit(numeric.value, &numeric.unit);
    let (off, unit) = match numeric.tolerance {
        Tolerance::Absolute(off) => (off, numeric.unit.as_str()),
        Tolerance::Percent(percent) => (percent, "%"),
    };
    if off > 0.0 { format!("{key}, \u{b1} {}", with_unit(off, unit)) } else { format!("{key}, exactly") }
}

/// A number with at most four decimals, and none that are needless. In whole numbers, since the printer of
/// doubles would bring 11 KB of code, uncompressed, into the Wasm.
pub(super) fn number(value: f64) -> String {
    let scaled = (value.abs() * 10_000.0 + 0.5) as u64;
    let (whole, decimals) = (scaled / 10_000, scaled % 10_000);
    let sign = if value < 0.0 && scaled > 0 { "\u{2212}" } else { "" };
    let text = format!("{sign}{whole}.{decimals:04}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

pub(super) fn with_unit(value: f64, unit: &str) -> String {
    if unit.is_empty() { number(value) } else { format!("{} {unit}", number(value)) }
}

/// What a screen reader is told of a step that moved.
#[must_use]
pub fn moved_words(question: &Question, step: u8, to: usize) -> String {
    let Form::Order(steps) = &question.item.form else { return String::new() };
    let text = steps.get(usize::from(step)).map(|step| plain(&step.text)).unwrap_or_default();
    format!("{text}: position {} of {}", to + 1, steps.len())
}
