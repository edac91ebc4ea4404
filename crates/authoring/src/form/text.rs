//! Reads `text`: a line `= ` with the accepted answers in backticks, then a list of slips.

use core::slice;

use dryrun_bank::{Form, TextEntry, TextSlip, fold, readings};

use super::list_entry::entry;
use crate::context::Context;
use crate::markdown::{Node, NodeKind};
use crate::rich_text;
use crate::shared_checks::{check_distinct, check_slips};

const REMEDY: &str = "write a line like ``= `first` | `second` ``";

pub(super) fn read(context: &mut Context<'_>, line: &Node, slips: Option<&Node>) -> Option<Form> {
    let mut accepted: Vec<String> = Vec::new();
    for node in &line.children {
        if let NodeKind::CodeSpan(answer) = &node.kind {
            check_answer(context, node, answer, &accepted);
            accepted.push(answer.trim().to_owned());
        } else if !matches!(rich_text::plain(slice::from_ref(node)).trim(), "=" | "|") {
            context.faults.error(&node.span, "the line contains more than accepted answers", REMEDY);
        }
    }
    let slips = slips.map(|list| read_slips(context, list, &accepted)).unwrap_or_default();
    check_slips(context, line, slips.len());
    Some(Form::Text(TextEntry { accepted, slips }))
}

fn check_answer(context: &mut Context<'_>, node: &Node, answer: &str, accepted: &[String]) {
    if answer.trim().is_empty() {
        context.faults.error(&node.span, "the accepted answer is empty", REMEDY);
    } else if accepted.iter().any(|other| is_open(other) == is_open(answer) && fold(other) == fold(answer)) {
        let remedy = "remove it: case, spaces and punctuation are ignored anyway";
        context.faults.warning(&node.span, "this answer is listed twice", remedy);
    }
}

/// Whether anything may follow the answer.
fn is_open(answer: &str) -> bool {
    answer.trim_end().ends_with('\u{2026}')
}

fn read_slips(context: &mut Context<'_>, list: &Node, accepted: &[String]) -> Vec<TextSlip> {
    let mut slips = Vec::new();
    let mut words = Vec::new();
    for node in &list.children {
        let entry = entry(context, node, "slip");
        let text = node.children.first().map(|first| rich_text::plain(&first.children)).unwrap_or_default();
        let text = text.trim().to_owned();
        // Grading in `crates/quiz` looks at the accepted answers first, so such a slip would never be told.
        let meanings = readings(&text);
        if accepted.iter().any(|answer| meanings.contains(&fold(answer))) {
            let remedy = "remove it: case, spaces and punctuation are ignored in an answer";
            context.faults.error(
                &entry.span,
                format!("the slip `{text}` is the same as an accepted answer"),
                remedy,
            );
        }
        words.push((fold(&text).text().to_owned(), entry.span));
        slips.push(TextSlip { text, reason: entry.reason });
    }
    check_distinct(context, words.iter().map(|(word, span)| (word.as_str(), span)), "slip");
    slips
}
