//! What was counted about the reader's data, in sentences.

use crate::study::Millis;
use crate::wire::{Checkup, Exported, Preview, ShelfFault};

/// `1 answer`, `2 answers`.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

pub(super) fn answers(number: usize) -> String {
    count(number, "answer", "answers")
}

/// Why a shelf did not do what it was asked, as the end of a sentence.
pub(super) const fn why(fault: ShelfFault) -> &'static str {
    match fault {
        ShelfFault::Denied => "this browser denies storage to this page",
        ShelfFault::Absent => "this browser has no storage for this page",
        ShelfFault::Full => "this browser's storage for this page is full",
        ShelfFault::Dropped => "this browser drops what is saved here",
        ShelfFault::Newer => {
            "a newer version of Dryrun saved progress here, and this one only reads: load the page again to update"
        }
    }
}

/// What an import would bring. `when` is the time it was exported, in words.
pub(super) fn offered(file: &Exported, preview: Preview, when: &str) -> Vec<String> {
    let Preview { new, known, new_items, retired, hidden, forgets, settings } = preview;
    let from = if file.notes.name.is_empty() { String::new() } else { format!(" of {}", file.notes.name) };
    let mut lines = vec![
        format!("Exported{from}: {when}."),
        format!("{} that are not here yet, {} that are.", answers(new), known),
        format!("Questions that you had not met here: {new_items}."),
    ];
    for (number, words) in [
        (retired, "questions are not in this bank. Their answers are kept, for a bank that has them."),
        (hidden, "answers are from before a reset and stay forgotten, unless you bring them back."),
        (forgets, "answers that are here were forgotten by a reset in the file, and will be here."),
    ] {
        if number > 0 {
            lines.push(format!("{number} {words}"));
        }
    }
    if settings {
        lines.push("Its settings are taken too: nothing was set here.".to_owned());
    }
    lines
}

/// What a check found, and what repair would do.
pub(super) fn checked(checkup: &Checkup) -> Vec<String> {
    let mut lines = vec![
        format!("{} to {}.", answers(checkup.reviews), count(checkup.items, "question", "questions")),
        format!("{} in storage, {} characters.", count(checkup.values, "value", "values"), checkup.units),
    ];
    for (number, words) in [
        (checkup.retired, "questions are not in this bank; their answers are kept."),
        (checkup.hidden, "answers were forgotten by a reset and will be taken out when it is a day old."),
        (checkup.thin, "answers are kept without certainty and duration, to save room."),
        (checkup.unreadable.len(), "values cannot be read. Repair puts each aside, and you can download it."),
        (checkup.quiet, "logs of tabs that were closed lie about. Repair joins them into one."),
        (checkup.unsaved, "answers are in memory only. Repair saves them."),
        (checkup.newer, "values were written by a newer version and are left alone."),
        (checkup.aside, "values were put aside before. Nothing is ever deleted of them."),
    ] {
        if number > 0 {
            lines.push(format!("{number} {words}"));
        }
    }
    if checkup.is_clean() {
        lines.push("Nothing to repair.".to_owned());
    }
    lines
}

/// How much there is to export, and when that was last done. `when` is the last export, in words.
pub(super) fn exported(reviews: usize, last: Option<(Millis, u32)>, when: &str) -> String {
    match last {
        None => format!("{}. Never exported yet.", answers(reviews)),
        Some((_, then)) => format!("{}. Last export: {when}, with {then}.", answers(reviews)),
    }
}
