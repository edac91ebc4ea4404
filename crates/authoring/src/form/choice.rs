//! Reads `single` and `multiple`: a task list in which the right options are ticked.

use dryrun_bank::{Choice, Form, plain};

use super::list_entry::{Entry, entry};
use crate::context::Context;
use crate::markdown::Node;
use crate::shared_checks::{check_count, check_distinct, first_line};

const CATCH_ALLS: [&str; 4] = ["all of the above", "none of the above", "all of these", "none of these"];

pub(super) fn read(context: &mut Context<'_>, list: &Node) -> Option<Form> {
    let mut choices = Vec::new();
    let mut entries = Vec::new();
    for node in &list.children {
        let read = entry(context, node, "option");
        let ticked = node.ticked();
        if ticked.is_none() {
            context.faults.error(
                &read.span,
                "the option has no box to tick",
                "begin it with `- [ ]` or `- [x]`",
            );
        }
        let right = ticked.unwrap_or_default();
        choices.push(Choice { text: read.text.clone(), right, reason: read.reason.clone() });
        entries.push((read, right));
    }
    let span = first_line(context, list);
    check_words(context, &entries);
    let rights = choices.iter().filter(|choice| choice.right).count();
    match rights {
        0 => {
            context.faults.error(&span, "no option is ticked", "tick the right option: `- [x]`");
            None
        }
        1 => {
            check_count(context, &span, choices.len(), 3..=4, "options");
            context.places.key =
                entries.iter().find(|(_, right)| *right).map(|(entry, _)| entry.span.clone());
            Some(Form::Single(choices))
        }
        _ => {
            check_count(context, &span, choices.len(), 3..=6, "options");
            if rights == choices.len() {
                context.faults.error(
                    &span,
                    "every option is ticked",
                    "add a wrong option that people really choose",
                );
            }
            Some(Form::Multiple(choices))
        }
    }
}

fn check_words(context: &mut Context<'_>, entries: &[(Entry, bool)]) {
    check_distinct(context, entries.iter().map(|(entry, _)| (entry.plain.as_str(), &entry.span)), "option");
    for (entry, _) in entries {
        let words = entry.plain.to_lowercase();
        if let Some(catch_all) = CATCH_ALLS.iter().find(|catch_all| words.contains(**catch_all)) {
            let remedy = "tick several options if several are right, or write a real wrong option";
            context.faults.error(&entry.span, format!("the option says “{catch_all}”"), remedy);
        }
    }
}

/// Warns if the length of the right option gives it away. In a family it cannot: each option is right in one item.
pub(crate) fn check_lengths(context: &mut Context<'_>, choices: &[Choice]) {
    let length = |choice: &Choice| u32::try_from(plain(&choice.text).chars().count()).unwrap_or(u32::MAX);
    let others: Vec<u32> = choices.iter().filter(|choice| !choice.right).map(length).collect();
    let key = choices.iter().find(|choice| choice.right).map(length);
    let (Some(key), Some(span), false) = (key, context.places.key.clone(), others.is_empty()) else { return };
    let mean = f64::from(others.iter().sum::<u32>()) / others.len() as f64;
    if others.iter().all(|other| *other < key) && f64::from(key) > 1.5 * mean {
        let what = format!("the right option has {key} characters, the others have {mean:.0} on average");
        context.faults.warning(&span, what, "make the options similar in length and detail");
    }
}
