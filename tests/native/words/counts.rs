//! What was counted, in sentences that fit the number.

use dryrun::formats::{Exported, Notes, Preview};
use dryrun::quiz::Millis;
use dryrun::reader::Name;
use dryrun::store::{Checkup, StorageFault};
use dryrun::words::{Keeping, Words};

const WORDS: fn() -> Words = Words::default;

#[track_caller]
fn check(said: impl Into<String>, expectation: &str) {
    assert_eq!(said.into(), expectation);
}

#[test]
fn one_and_many() {
    let words = WORDS();
    check(words.questions(0), "0 questions");
    check(words.questions(1), "1 question");
    check(words.questions(1_234), "1,234 questions");
    check(
        words.home_facts(1, 2, 1),
        "1 quick question, every answer explained; 2 to answer aloud; 1 incident. No account: all of it runs here, in your browser.",
    );
    check(words.start_some(1, 1), "Start: 1 question, about 1 min");
    check(words.start_some(20, 18), "Start: 20 questions, about 18 min");
    check(words.today_days(1), "1 day to go");
    check(words.week_days(3), "Answers on 3 days.");
    check(words.set_fits_all(1), "1 question matches.");
    check(words.set_fits_all(40), "40 match. You will get all of them.");
    check(words.set_fits_some(40, 10), "40 match. You will get 10 of them.");
    check(words.hand_in_flagged(1), "1 question is flagged:");
    check(words.hand_in_unanswered(3), "3 questions have no answer that can be marked:");
    for (wrong, ticks) in [(0, "no wrong ticks"), (1, "1 wrong tick"), (2, "2 wrong ticks")] {
        check(words.remark_options(1, 3, wrong), &format!("You found 1 of 3, with {ticks}."));
    }
    check(
        words.unexported(50),
        "50 of your answers are in this browser only. Export them under “Your data” to keep them safe.",
    );
}

#[test]
fn times() {
    let words = WORDS();
    check(words.duration(0), "0 s");
    check(words.duration(40_000), "40 s");
    check(words.duration(60_000), "1 min");
    check(words.duration(399_001), "6 min 40 s");
    check(words.minutes_and_seconds(0), "0:00");
    check(words.minutes_and_seconds(545), "9:05");
    check(words.minutes_and_seconds(600), "10:00");
}

#[test]
fn what_a_check_found() {
    let words = WORDS();
    let clean = Checkup {
        reviews: 1,
        items: 1,
        retired: 0,
        hidden: 0,
        thin: 0,
        values: 6,
        units: 20_480,
        unreadable: Vec::new(),
        aside: 0,
        quiet: 0,
        newer: 0,
        unsaved: 0,
    };
    assert_eq!(
        words.checkup_lines(&clean),
        ["1 answer to 1 question.", "6 values in storage, 20,480 characters.", "Nothing to repair."]
    );
    let busy = Checkup {
        reviews: 12,
        items: 7,
        retired: 1,
        hidden: 2,
        thin: 3,
        unreadable: vec!["a".to_owned()],
        aside: 4,
        quiet: 5,
        newer: 6,
        unsaved: 8,
        ..clean
    };
    assert_eq!(
        words.checkup_lines(&busy),
        [
            "12 answers to 7 questions.",
            "6 values in storage, 20,480 characters.",
            "Questions that are not in this bank; their answers are kept: 1.",
            "Answers that a reset forgot; they are taken out when it is a day old: 2.",
            "Answers without certainty and duration, left out to save room: 3.",
            "Values that cannot be read; repair puts them aside for you to download: 1.",
            "Logs of tabs that were closed; repair joins them into one: 5.",
            "Answers in memory only; repair saves them: 8.",
            "Values of a newer version, which are left alone: 6.",
            "Values that were put aside before; they are never deleted: 4.",
        ]
    );
}

#[test]
fn what_an_import_would_bring() {
    let words = WORDS();
    let file = |name: &str| Exported {
        at: Millis::default(),
        notes: Notes { name: Name::clean(name), ..Notes::default() },
        ..Exported::default()
    };
    let preview = Preview { new: 3, known: 1, new_items: 2, ..Preview::default() };
    assert_eq!(
        words.preview_lines(&file(""), preview, "yesterday"),
        [
            "Exported: yesterday.",
            "Not here yet: 3 answers. Here already: 1 answer.",
            "Questions that you had not met here: 2.",
        ]
    );
    let preview = Preview {
        retired: 1,
        hidden: 2,
        forgets: 3,
        new_stories: 4,
        hidden_stories: 5,
        gone_stories: 6,
        settings: true,
        ..preview
    };
    let lines = words.preview_lines(&file("Ada"), preview, "yesterday");
    assert_eq!(lines[0], "Exported of Ada: yesterday.");
    assert_eq!(
        lines[3..],
        [
            "Questions that are not in this bank; their answers are kept for one that has them: 1.",
            "Answers from before a reset, which stay forgotten unless you bring them back: 2.",
            "Answers here that a reset in the file forgets: 3.",
            "Versions of your stories that are not here yet: 4.",
            "Versions of your stories from before a reset, which stay forgotten unless you bring them back: 5.",
            "Versions of your stories here that the file removes, or has newer ones of: 6.",
            "Its settings are taken too: nothing was set here.",
        ]
    );
}

#[test]
fn where_progress_is() {
    let words = WORDS();
    assert_eq!(
        words.kept_lines(Keeping::Stored, Some("now"), 0),
        [
            "Your progress is in this browser’s storage for this address, and nowhere else.",
            "This tab last saved: now."
        ]
    );
    assert_eq!(
        words.kept_lines(Keeping::InMemory(StorageFault::Full), None, 3),
        [
            "New answers are in this tab’s memory only. This browser's storage for this page is full. Export before \
             you close it.",
            "Nothing saved yet.",
            "There is little room: of 3 answers, how sure you were and how long you took was left out.",
        ]
    );
    check(words.exported(1, None), "1 answer. Never exported yet.");
    check(words.exported(12, Some(("today", 10))), "12 answers. Last export: today, with 10.");
    check(words.data_imported(1), "Imported: 1 answer.");
    check(words.data_forgotten(12), "Forgotten: 12 answers.");
}
