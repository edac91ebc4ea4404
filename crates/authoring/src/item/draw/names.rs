//! Reads the line `Draw: pods=2..6 size=10,20`: names, and the values that are drawn for each.

use super::formula::FUNCTIONS;
use crate::context::Context;
use crate::file::Span;

/// The word before the names.
pub(super) const LABEL: &str = "Draw:";

/// The most cases of an item.
const MOST_CASES: usize = 200;

/// A name and what is drawn for it.
pub(super) struct Name {
    pub(super) text: String,
    pub(super) span: Span,
    pub(super) values: Vec<f64>,
}

/// Reads the names of the line at `span`; `None` if something is wrong with them.
pub(super) fn read(context: &mut Context<'_>, span: &Span) -> Option<Vec<Name>> {
    let errors = context.faults.errors();
    let file = context.faults.file().clone();
    let mut names: Vec<Name> = Vec::new();
    let mut at = span.start + LABEL.len();
    for word in file.slice(&(at..span.end)).split([' ', '\t', '\n']) {
        let place = at..at + word.len();
        at = place.end + 1;
        if word.is_empty() {
            continue;
        }
        let (name, written) = word.split_once('=').unwrap_or((word, ""));
        let is_name = name.starts_with(|sign: char| sign.is_ascii_lowercase())
            && name.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_')
            && FUNCTIONS.iter().all(|(function, _)| *function != name);
        if !is_name {
            let remedy = "use small letters, digits and `_`, and begin with a letter; `round`, `ceil`, `floor`, `min` and \
                          `max` are taken";
            context.faults.error(&place, format!("`{name}` is not a valid name of a number"), remedy);
        } else if names.iter().any(|other| other.text == name) {
            context.faults.error(&place, format!("`{name}` is drawn twice"), "keep one of the two");
        } else {
            let values = values(context, &place, written);
            names.push(Name { text: name.to_owned(), span: place, values });
        }
    }
    let count = names.iter().fold(1_usize, |count, name| count.saturating_mul(name.values.len()));
    if names.is_empty() && context.faults.errors() == errors {
        let remedy =
            format!("write names with their values, like `{LABEL} pods=2..6 size=10,20`, or remove the line");
        context.faults.error(span, "nothing is drawn", remedy);
    } else if count > MOST_CASES {
        let what = format!("the numbers give {count} cases");
        context.faults.error(span, what, format!("use at most {MOST_CASES}: fewer values, or larger steps"));
    }
    (context.faults.errors() == errors).then_some(names)
}

/// The values that are written as a list, `10,20,50`, or as a range, `2..6` or `100..400..50`; a range may stand in a list.
fn values(context: &mut Context<'_>, place: &Span, written: &str) -> Vec<f64> {
    let Some(values) = written.split(',').map(part).collect::<Option<Vec<_>>>().map(|parts| parts.concat())
    else {
        let remedy = "write a list like `10,20,50`, or a range like `2..6` or `100..400..50`, which counts in steps of 50; \
                      digits without separators";
        context.faults.error(place, format!("`{written}` is neither a list nor a range of numbers"), remedy);
        return Vec::new();
    };
    if let [] | [_] = values.as_slice() {
        let what =
            format!("`{written}` has {}", if values.is_empty() { "no value" } else { "only one value" });
        context.faults.error(
            place,
            what,
            "give two values at least; write a number that never changes into the text",
        );
    }
    let is_twin = |(at, value): (usize, &f64)| values.iter().take(at).any(|other| other == value);
    if values.iter().enumerate().any(is_twin) {
        context.faults.error(place, format!("`{written}` has a value twice"), "list it once");
    }
    values
}

/// A number, or the numbers of a range.
fn part(written: &str) -> Option<Vec<f64>> {
    match *written.split("..").map(number).collect::<Option<Vec<f64>>>()?.as_slice() {
        [number] => Some(vec![number]),
        [first, last] => Some(range(first, last, 1.0)),
        [first, last, step] if step > 0.0 => Some(range(first, last, step)),
        _ => None,
    }
}

fn number(written: &str) -> Option<f64> {
    let is_plain = !written.is_empty() && written.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.');
    is_plain.then(|| written.parse().ok()).flatten().filter(|number: &f64| *number < 1e12)
}

/// One value more than there may be cases is enough to be refused.
fn range(first: f64, last: f64, step: f64) -> Vec<f64> {
    let values = (0..=MOST_CASES).map(|count| first + step * count as f64);
    values.take_while(|value| *value <= last + step / 1e6).collect()
}
