//! Job and days in the header.

use dryrun::quiz::Day;
use dryrun::reader::Goal;
use dryrun::words::Words;

#[test]
fn the_chip_says_job_and_days() {
    #[track_caller]
    fn check(goal: &str, chip: &str) {
        let today = Day::parse("2026-11-29").expect("a date");
        assert_eq!(Words::default().chip(Goal::read(goal), today), chip, "{goal}");
    }
    check("", "Set up");
    check("minutes=20", "Set up");
    check("job=lead", "Lead");
    check("job=lead day=2026-12-08", "Lead \u{b7} 9 days");
    check("job=swe day=2026-11-30", "Software \u{b7} 1 day");
    check("day=2026-11-29", "today");
    check("job=head day=2026-11-28", "Head \u{b7} date passed");
}

#[test]
fn only_states_that_there_are_are_named() {
    let words = Words::default();
    assert_eq!(words.states_in_words(3, 0, 1), "3 solid, 1 missed");
    assert_eq!(words.states_in_words(0, 2, 0), "2 shaky");
    assert_eq!(
        (words.topic_counts(27, 3), words.topic_counts(3, 3)),
        ("24 questions, 3 aloud".to_owned(), "3 aloud".to_owned())
    );
}
