//! `line`: a code block with marks at line ends, then a reason for each mark.

use dryrun_bank::{FaultyLine, Form, LineNote};

use super::list_entry::{Entry, entry};
use crate::code_block;
use crate::context::Context;
use crate::markdown::{Node, NodeKind};
use crate::shared_checks::{check_distinct, first_line};

const ARROW: &str = "<-- ";

/// The code before a mark, and the mark's word.
pub(super) fn mark(line: &str) -> Option<(&str, &str)> {
    let (code, word) = line.rsplit_once(ARROW)?;
    let word = word.trim();
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    is_word.then(|| (code.trim_end(), word))
}

pub(super) fn read(context: &mut Context<'_>, block: &Node, notes: Option<&Node>) -> Option<Form> {
    let span = first_line(context, block);
    if !matches!(block.kind, NodeKind::Code { .. }) {
        context.faults.error(
            &span,
            "there is no code block before the list of reasons",
            "put the code block directly before the list",
        );
        return None;
    }
    let mut lines = code_block::lines(block);
    let mut marks = Vec::new();
    for (at, line) in lines.iter_mut().enumerate() {
        let Some((code, word)) = mark(&line.text) else { continue };
        let place = line.span.end.saturating_sub(word.len())..line.span.end;
        marks.push((u16::try_from(at).ok()?, word.to_owned(), place));
        line.text = code.to_owned();
    }
    let reasons = notes.map(|list| read_reasons(context, list)).unwrap_or_default();
    for (word, entry) in &reasons {
        if !marks.iter().any(|(_, mark, _)| mark == word) {
            let remedy = format!("end a line of the code with ` <-- {word}`, or remove this reason");
            context.faults.error(&entry.span, format!("no line is marked `{word}`"), remedy);
        }
    }
    let mut faulty =
        FaultyLine { code: code_block::coloured(context, block, &lines), fault: 0, notes: Vec::new() };
    for (line, word, place) in &marks {
        match reasons.iter().find(|(reason, _)| reason == word) {
            Some((_, entry)) => faulty.notes.push(LineNote { line: *line, reason: entry.reason.clone() }),
            None => {
                let remedy = format!("add `- {word}` with a reason to the list under the code");
                context.faults.error(place, format!("the mark `{word}` has no reason"), remedy);
            }
        }
    }
    let mut faults = marks.iter().filter(|(_, word, _)| word == "fault");
    match (faults.next(), faults.next()) {
        (Some((line, _, _)), None) => faulty.fault = *line,
        (Some(_), Some((_, _, place))) => {
            context.faults.error(place, "a second line is marked `fault`", "mark only one line with `fault`");
        }
        (None, _) => {
            context.faults.error(&span, "no line is marked `fault`", "end the faulty line with ` <-- fault`");
        }
    }
    Some(Form::Line(faulty))
}

fn read_reasons(context: &mut Context<'_>, list: &Node) -> Vec<(String, Entry)> {
    let reasons: Vec<_> = list
        .children
        .iter()
        .map(|node| {
            let entry = entry(context, node, "mark");
            (entry.plain.trim().to_owned(), entry)
        })
        .collect();
    check_distinct(context, reasons.iter().map(|(word, entry)| (word.as_str(), &entry.span)), "mark");
    reasons
}
