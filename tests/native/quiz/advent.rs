//! Advent: from the date alone, one drill a day, each once.

use dryrun::bank::Bank;
use dryrun::quiz::{Advent, Day, advent};

fn at(date: &str) -> (Bank, Advent) {
    let bank = dryrun::bank::embedded().expect("the bank");
    let found = advent(&bank, Day::parse(date).expect("a date"));
    (bank, found)
}

#[track_caller]
fn check(date: &str, year: u32, open: usize, today: Option<usize>) {
    let (bank, found) = at(date);
    assert_eq!(found.drills.len(), bank.drills().len().min(12), "{date}");
    assert_eq!((found.year, found.open, found.today), (year, open, today), "{date}");
    let mut ids: Vec<&str> = found.drills.iter().map(|drill| drill.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), found.drills.len(), "{date}: each drill once");
}

#[test]
fn a_drill_opens_each_day_and_all_are_open_the_rest_of_the_year() {
    check("2026-11-30", 2025, 12, None);
    check("2026-12-01", 2026, 1, Some(0));
    check("2026-12-02", 2026, 2, Some(1));
    check("2026-12-12", 2026, 12, Some(11));
    check("2026-12-13", 2026, 12, None);
    check("2027-06-01", 2026, 12, None);
    check("1970-01-01", 1969, 12, None);
    check("9999-12-31", 9999, 12, None);
}

#[test]
fn the_drills_follow_from_the_year_alone() {
    let order = |date| at(date).1.drills.iter().map(|drill| drill.id.to_string()).collect::<Vec<_>>();
    assert_eq!(order("2026-12-01"), order("2027-11-30"));
    assert_ne!(order("2026-12-01"), order("2027-12-01"), "another year, another order");
}
