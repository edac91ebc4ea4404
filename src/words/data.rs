//! What was counted about the reader's data, in sentences.

use crate::formats::{Exported, Preview};
use crate::quiz::Millis;
use crate::store::{Checkup, StorageFault};

/// `1 answer`, `2 answers`.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// `1 answer`, `2 answers`.
#[must_use]
pub(super) fn answers(number: usize) -> String {
    count(number, "answer", "answers")
}

/// Why a shelf did not do what it was asked, as the end of a sentence.
pub const fn why(fault: StorageFault) -> &'static str {
    match fault {
        StorageFault::Denied => "this browser denies storage to this page",
        StorageFault::Absent => "this browser has no storage for this page",
        StorageFault::Full => "this browser's storage for this page is full",
        StorageFault::Dropped => "this browser drops what is saved here",
        StorageFault::Newer(_) => {
            "a newer version of Dryrun saved progress here, and this one only reads: load the page again to update"
        }
    }
}

/// What an import would bring. `when` is the time it was exported, in words.
pub fn offered(file: &Exported, preview: Preview, when: &str) -> Vec<String> {
    let Preview { new, known, new_items, retired, hidden, forgets, settings } = preview;
    let from =
        if file.notes.name.is_empty() { String::new() } else { format!(" of {}", file.notes.name.as_str()) };
    let mut lines = vec![
        format!("Exported{from}: {when}."),
        format!("Not here yet: {}. Here already: {}.", answers(new), answers(known)),
        format!("Questions that you had not met here: {new_items}."),
    ];
    for (number, words) in [
        (retired, "Questions that are not in this bank; their answers are kept for one that has them"),
        (hidden, "Answers from before a reset, which stay forgotten unless you bring them back"),
        (forgets, "Answers here that a reset in the file forgets"),
    ] {
        if number > 0 {
            lines.push(format!("{words}: {number}."));
        }
    }
    if settings {
        lines.push("Its settings are taken too: nothing was set here.".to_owned());
    }
    lines
}

/// What a check found, and what repair would do.
pub fn checked(checkup: &Checkup) -> Vec<String> {
    let mut lines = vec![
        format!("{} to {}.", answers(checkup.reviews), count(checkup.items, "question", "questions")),
        format!("{} in storage, {} characters.", count(checkup.values, "value", "values"), checkup.units),
    ];
    for (number, words) in [
        (checkup.retired, "Questions that are not in this bank; their answers are kept"),
        (checkup.hidden, "Answers that a reset forgot; they are taken out when it is a day old"),
        (checkup.thin, "Answers without certainty and duration, left out to save room"),
        (checkup.unreadable.len(), "Values that cannot be read; repair puts them aside for you to download"),
        (checkup.quiet, "Logs of tabs that were closed; repair joins them into one"),
        (checkup.unsaved, "Answers in memory only; repair saves them"),
        (checkup.newer, "Values of a newer version, which are left alone"),
        (checkup.aside, "Values that were put aside before; they are never deleted"),
    ] {
        if number > 0 {
            lines.push(format!("{words}: {number}."));
        }
    }
    if checkup.is_clean() {
        lines.push("Nothing to repair.".to_owned());
    }
    lines
}

/// How much there is to export, and when that was last done. `when` is the last export, in words.
pub fn exported(reviews: usize, last: Option<(Millis, u32)>, when: &str) -> String {
    match last {
        None => format!("{}. Never exported yet.", answers(reviews)),
        Some((_, then)) => format!("{}. Last export: {when}, with {then}.", answers(reviews)),
    }
}

/// What was found in storage that this version cannot use; `None` where there is nothing.
#[must_use]
pub const fn leftover(unreadable: usize, newer: usize) -> Option<&'static str> {
    match (unreadable, newer) {
        (0, 0) => None,
        (_, 0) => Some(
            "Some saved progress could not be read. It was left as it is, and what could be read is here.",
        ),
        (_, _) => Some(
            "A newer version of Dryrun saved progress here. This one leaves it alone: load the page again to update.",
        ),
    }
}

/// Where progress is, when it was last saved, and what was left out for want of room.
#[must_use]
pub fn keeping(memory_only: Option<StorageFault>, saved: Option<&str>, thinned: usize) -> Vec<String> {
    let mut kept = vec![match memory_only {
        None => {
            "Your progress is in this browser\u{2019}s storage for this address, and nowhere else.".to_owned()
        }
        Some(fault) => {
            format!(
                "New answers are in this tab\u{2019}s memory only: {}. Export before you close it.",
                why(fault)
            )
        }
    }];
    kept.push(match saved {
        Some(at) => format!("This tab last saved: {at}."),
        None => "This tab had nothing to save yet.".to_owned(),
    });
    if thinned > 0 {
        kept.push(format!(
            "There is little room: of {thinned} answers, how sure you were and how long you took was left out."
        ));
    }
    kept
}

/// What stands at the head of an exported file, for whoever opens it.
#[must_use]
pub const fn export_about() -> &'static str {
    "What was answered in Dryrun, one line for each answer: when (UTC), which question, how it came out,
how sure the reader was (\"-\": not asked), milliseconds, kind of session.
Dryrun reads this file under \"Your data\". The last line has a checksum of all lines before it, so please
change nothing. The times and ratings are yours: any spreadsheet takes the CSV from the same page.
"
}
