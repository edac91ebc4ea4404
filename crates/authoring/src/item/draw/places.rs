//! The placeholders of an item, `{pods * 2}`, and its text with the numbers of a case in their place.

use super::formula::{FUNCTIONS, Formula, Unreadable};
use super::names::Name;
use super::shape::Shape;
use crate::context::Context;
use crate::file::Span;
use crate::suggest;

/// The longest formula, in bytes.
const LONGEST: usize = 120;

/// A placeholder and its place in the file, with its braces.
pub(super) struct Placeholder {
    pub(super) span: Span,
    pub(super) formula: Formula,
    shape: Shape,
}

/// An item with the numbers of a case, and where each byte of it comes from.
pub(super) struct Filled {
    pub(super) text: String,
    start: usize,
    /// The places of what was replaced, in the file and in the text.
    edits: Vec<(Span, Span)>,
}

/// The placeholders in a part of a file. Braces with anything else in them belong to the text.
pub(super) fn find(context: &mut Context<'_>, item: &Span, names: &[Name]) -> Vec<Placeholder> {
    let file = context.faults.file().clone();
    let text = file.slice(item);
    let known: Vec<&str> = names.iter().map(|name| name.text.as_str()).collect();
    let mut found = Vec::new();
    for (at, _) in text.match_indices('{') {
        let (before, after) = text.split_at(at);
        let Some((inner, rest)) = after.strip_prefix('{').and_then(|after| after.split_once('}')) else {
            continue;
        };
        let is_own = before.ends_with(['{', '$']) || rest.starts_with('}') || !looks_like_a_formula(inner);
        if is_own {
            continue;
        }
        let span = item.start + at..item.start + at + inner.len() + 2;
        let (written, shape) = Shape::split(inner).unzip();
        match Formula::read(written.unwrap_or_default(), &known) {
            Ok(formula) => found.push(Placeholder { span, formula, shape: shape.unwrap_or_default() }),
            Err(Unreadable::Unknown(word)) => {
                let functions = FUNCTIONS.iter().map(|(name, _)| *name);
                let remedy = suggest::remedy(&word, known.iter().copied().chain(functions));
                context.faults.error(&span, format!("nothing is drawn for `{word}`"), remedy);
            }
            Err(Unreadable::Broken) => {
                let remedy = "use names, numbers, `+ - * /`, parentheses, `round(value, decimals)`, `ceil(…)`, `floor(…)`, \
                              `min(…, …)` and `max(…, …)`; `:,` behind it sets thousands apart, `:.2` gives two decimals";
                context.faults.error(&span, format!("`{inner}` is not a formula"), remedy);
            }
        }
    }
    found
}

fn looks_like_a_formula(inner: &str) -> bool {
    let (formula, shape) = inner.split_once(':').unwrap_or((inner, ""));
    let is_of_formula = |sign: char| sign.is_ascii_alphanumeric() || " _.,+-*/()−×".contains(sign);
    inner.len() <= LONGEST
        && formula.chars().all(is_of_formula)
        && formula.contains(|sign: char| sign.is_ascii_alphanumeric())
        && shape.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, ',' | '.'))
}

/// The item at `item` with the numbers of a case, and without the line at `line`.
///
/// # Errors
/// Which placeholder has no number that can be shown, and why.
pub(super) fn fill<'a>(
    context: &Context<'_>,
    item: &Span,
    line: &Span,
    placeholders: &'a [Placeholder],
    drawn: &[f64],
) -> Result<Filled, (&'a Placeholder, String)> {
    let file = context.faults.file();
    let mut filled = Filled { text: String::new(), start: item.start, edits: Vec::new() };
    let mut done = item.start;
    let mut is_cut = false;
    let mut put = |from: &Span, words: &str| {
        filled.text.push_str(file.slice(&(done..from.start)));
        let start = filled.text.len();
        filled.text.push_str(words);
        filled.edits.push((from.clone(), start..filled.text.len()));
        done = from.end;
    };
    for placeholder in placeholders {
        if !is_cut && line.start < placeholder.span.start {
            is_cut = true;
            put(line, "");
        }
        let value = placeholder.formula.value(drawn, true);
        let Some(value) = value else { return Err((placeholder, "divides by zero".to_owned())) };
        let Some(words) = placeholder.shape.shown(value) else {
            return Err((placeholder, format!("is {value}")));
        };
        put(&placeholder.span, &words);
    }
    if !is_cut {
        put(line, "");
    }
    filled.text.push_str(file.slice(&(done..item.end)));
    Ok(filled)
}

impl Filled {
    /// The place in the file that a place in the text comes from.
    pub(super) fn origin(&self, span: &Span) -> Span {
        let (mut start, mut end) = (self.start + span.start, self.start + span.end);
        for (from, to) in &self.edits {
            if span.start >= to.start {
                start = if span.start < to.end { from.start } else { from.end + (span.start - to.end) };
            }
            if span.end > to.start {
                end = if span.end <= to.end { from.end } else { from.end + (span.end - to.end) };
            }
        }
        start..end.max(start)
    }
}
