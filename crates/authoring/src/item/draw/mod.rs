//! Items whose numbers are drawn. Each case is read as if its author had written it out, so it keeps every rule that
//! holds for items.

mod formula;
mod names;
mod places;
mod shape;
mod template;

use std::rc::Rc;

use dryrun_bank::{Cases, Form, Item, Numeric, Tolerance, TopicId};

use self::names::{LABEL, Name};
use self::places::{Filled, Placeholder};
use super::{FileKind, Record};
use crate::context::Context;
use crate::digest::digest;
use crate::fault::Severity;
use crate::file::{File, Span};
use crate::markdown::{self, Node, NodeKind, split_at_headings};

const UNSHOWN: &str = "use `round(value, decimals)`, `ceil(…)`, `floor(…)` or other values: a number that is shown has at \
                       most three decimals, and none is below zero";

/// The line of an item that draws its numbers, if there is one.
pub(super) fn line<'a>(context: &Context<'_>, body: &'a [Node]) -> Option<&'a Node> {
    let is_line = |node: &&Node| context.faults.file().slice(&node.span).starts_with(LABEL);
    body.iter().filter(|node| node.kind == NodeKind::Paragraph).find(is_line)
}

/// Reads an item in all its cases; `None` if something is wrong with what it draws. `item` is its place in the file.
pub(super) fn read(
    context: &mut Context<'_>,
    topic: Option<&TopicId>,
    heading: &Node,
    line: &Node,
    item: Span,
) -> Option<Record> {
    let errors = context.faults.errors();
    let names = names::read(context, &line.span)?;
    let placeholders = places::find(context, &item, &names);
    if context.faults.errors() > errors {
        return None;
    }
    let answer = answer(context, &item, &placeholders)?;
    check_names(context, heading, &names, &placeholders, answer);
    if context.faults.errors() > errors {
        return None;
    }
    let mut first: Option<Record> = None;
    let mut items = Vec::new();
    for drawn in cases(&names) {
        let name = with(&names, &drawn);
        let filled = match places::fill(context, &item, &line.span, &placeholders, &drawn) {
            Ok(filled) => filled,
            Err((placeholder, what)) => {
                let formula = context.faults.file().slice(&placeholder.span).to_owned();
                context.faults.error(&placeholder.span, format!("{name}, `{formula}` {what}"), UNSHOWN);
                return first;
            }
        };
        let mut record = case(context, topic, &filled, first.as_ref().map(|_| name.as_str()))?;
        let read = record.item.take();
        if let Some(Item { form: Form::Numeric(numeric), .. }) = &read
            && let Some(exact) = answer.formula.value(&drawn, false)
        {
            check_rounding(context, &answer.span, numeric, exact, &name);
        }
        items.extend(read);
        first.get_or_insert(record);
        if context.faults.errors() > errors {
            // Other cases have the same fault, or hide behind it.
            return first;
        }
    }
    Some(Record { item: joined(context, &line.span, &items), ..first? })
}

/// The placeholder in the line of the right answer.
fn answer<'a>(
    context: &mut Context<'_>,
    item: &Span,
    placeholders: &'a [Placeholder],
) -> Option<&'a Placeholder> {
    let file = context.faults.file().clone();
    let is_answer = |placeholder: &&Placeholder| {
        let line = file.line_at(placeholder.span.start);
        file.slice(&(line.start..placeholder.span.start)).trim() == "="
    };
    let found = placeholders.iter().find(is_answer);
    if found.is_none() {
        let heading = file.line_at(item.start);
        let remedy =
            "write a line like `= {pods * 2} pods ± 0`; only numbers can be drawn, not options or words";
        context.faults.error(&heading, "the right answer does not follow from what is drawn", remedy);
    }
    found
}

/// Reports names that the reader never sees, and placeholders in the heading.
fn check_names(
    context: &mut Context<'_>,
    heading: &Node,
    names: &[Name],
    placeholders: &[Placeholder],
    answer: &Placeholder,
) {
    for placeholder in placeholders.iter().filter(|placeholder| placeholder.span.start < heading.span.end) {
        let remedy = "ask for it in general terms, and give the numbers below: lists show the heading alone";
        context.faults.error(&placeholder.span, "the heading has a number that is drawn", remedy);
    }
    for (place, name) in names.iter().enumerate() {
        let mut using = placeholders.iter().filter(|placeholder| placeholder.formula.uses(place));
        match using.next() {
            None => {
                let remedy = format!("write `{{{}}}` where its number belongs, or remove it", name.text);
                context.faults.error(&name.span, format!("`{}` is not used", name.text), remedy);
            }
            Some(first) if first.span.start >= answer.span.start => {
                let remedy = format!("write `{{{}}}` into the text above the answer", name.text);
                context.faults.error(
                    &name.span,
                    format!("the question does not say what `{}` is", name.text),
                    remedy,
                );
            }
            Some(_) => {}
        }
    }
}

/// Every combination of values; the first one has the first value of each name.
fn cases(names: &[Name]) -> Vec<Vec<f64>> {
    names.iter().fold(vec![Vec::new()], |cases, Name { values, .. }| {
        let extended = |case: &Vec<f64>| {
            values.iter().map(|value| [case.as_slice(), &[*value]].concat()).collect::<Vec<_>>()
        };
        cases.iter().flat_map(extended).collect()
    })
}

/// The words that name a case, like `with pods=2 and size=10`.
fn with(names: &[Name], drawn: &[f64]) -> String {
    let pairs: Vec<String> =
        names.iter().zip(drawn).map(|(name, value)| format!("{}={value}", name.text)).collect();
    format!("with {}", pairs.join(" and "))
}

/// Reads one case. Of a later one, only errors are reported, with the words that name it; the record has places in the file.
fn case(
    context: &mut Context<'_>,
    topic: Option<&TopicId>,
    filled: &Filled,
    name: Option<&str>,
) -> Option<Record> {
    let file = Rc::new(File::new(context.faults.file().path(), &filled.text));
    let mut inner = Context::new(&file, context.highlighter);
    let nodes = markdown::parse(file.text(), 0);
    let (_, headed) = split_at_headings(&nodes, 2);
    let (heading, body) = headed.first()?;
    let mut record = super::read(&mut inner, topic, FileKind::Closed, heading, body);
    for fault in inner.faults.into_vec() {
        let span = filled.origin(&fault.span);
        match (name, fault.severity) {
            (Some(name), Severity::Error) => {
                context.faults.error(&span, format!("{name}: {}", fault.what), fault.remedy)
            }
            (None, Severity::Error) => context.faults.error(&span, fault.what, fault.remedy),
            (None, Severity::Warning) => context.faults.warning(&span, fault.what, fault.remedy),
            (Some(_), Severity::Warning) => {}
        }
    }
    record.heading = filled.origin(&record.heading);
    let spans = record.id.iter_mut().map(|(_, span)| span);
    let spans = spans.chain(record.related.iter_mut().map(|(_, span)| span));
    let spans = spans.chain(record.family.iter_mut().chain(&mut record.concept).map(|(_, span)| span));
    spans.chain(record.links.iter_mut().map(|(_, span)| span)).for_each(|span| *span = filled.origin(span));
    Some(record)
}

/// Reports an answer that was rounded to something outside of its own tolerance.
fn check_rounding(context: &mut Context<'_>, span: &Span, numeric: &Numeric, exact: f64, with: &str) {
    let allowed = match numeric.tolerance {
        Tolerance::Absolute(off) => off,
        Tolerance::Percent(percent) => exact.abs() * percent / 100.0,
    };
    if (numeric.value - exact).abs() > allowed + 1e-9 * exact.abs().max(1.0) {
        let what =
            format!("{with}, the answer is {exact}, and {} is outside of its tolerance", numeric.value);
        context.faults.error(span, what, "round to more decimals, or make the tolerance larger");
    }
}

/// The first case, with all of them packed into it. Its revision changes with the question and the answer of any case.
fn joined(context: &mut Context<'_>, line: &Span, items: &[Item]) -> Option<Item> {
    let value =
        |item: &Item| if let Form::Numeric(numeric) = &item.form { Some(numeric.value) } else { None };
    let first = items.first()?;
    if items.iter().all(|item| value(item) == value(first)) {
        let remedy = "let the answer follow from what is drawn, or write the numbers into the text";
        context.faults.error(line, "the answer is the same in every case", remedy);
        return None;
    }
    let revision = digest(&items.iter().map(|item| (&item.stem, &item.form)).collect::<Vec<_>>());
    let with = |item: &Item, cases| Item { revision, cases, ..item.clone() };
    let revised: Vec<Item> = items.iter().map(|item| with(item, Cases::default())).collect();
    let whole = with(first, template::pack(&revised).unwrap_or_default());
    let is_same = |(at, item): (usize, &Item)| {
        whole.case(at).is_some_and(|case| case == with(item, whole.cases.clone()))
    };
    if !items.iter().enumerate().all(is_same) {
        let remedy = "keep placeholders to numbers in words and in code; an address, a unit and a tolerance stay the \
                      same; the answer and slips are below 4 million, with at most three decimals";
        context.faults.error(line, "the cases differ in more than their numbers", remedy);
        return None;
    }
    Some(whole)
}
