//! Sums and weekdays that drills and guide pages write out.

use std::collections::BTreeSet;

use super::written::{none, texts};

#[test]
fn sums_that_are_written_out_are_right() {
    let mut faults = Vec::new();
    let mut found = 0;
    for (name, text) in texts("drills").chain(texts("guide")) {
        let words: Vec<&str> = text.split_whitespace().collect();
        for (at, _) in words.iter().enumerate().filter(|(_, word)| **word == "=") {
            let right = words.get(at + 1).and_then(|word| figure(word));
            let (Some(left), Some((right, decimals))) = (left_side(&words[..at]), right) else { continue };
            found += 1;
            if (left - right).abs() > 0.5 / 10_f64.powi(decimals) + 1e-9 {
                faults.push(format!("{name}: it says `= {}`, and the left side is {left}", words[at + 1]));
            }
        }
    }
    none(&faults, "compute it again, and look for the figure elsewhere in the file");
    assert!(found > 3, "only {found} sums were found: does `left_side` still read what authors write?");
}

/// What stands left of `=`: numbers with `x` and `+` between them, each with a unit or without.
fn left_side(words: &[&str]) -> Option<f64> {
    let mut words = words.iter().rev().peekable();
    let (mut sum, mut product, mut operators) = (0.0, 1.0, 0);
    loop {
        if words.peek().is_some_and(|word| figure(word).is_none()) {
            words.next();
        }
        product *= figure(words.next()?)?.0;
        match words.next() {
            Some(&"x" | &"×") => {}
            Some(&"+") => {
                sum += product;
                product = 1.0;
            }
            _ => return (operators > 0).then_some(sum + product),
        }
        operators += 1;
    }
}

/// A number and its decimals: `190,000`, `2.6%`.
fn figure(word: &str) -> Option<(f64, i32)> {
    let word = word.trim_matches(['(', ')', '%', ',', '.', ';', ':']).replace(',', "");
    let is_number = word.starts_with(|sign: char| sign.is_ascii_digit());
    let decimals = word.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    is_number.then(|| Some((word.parse().ok()?, i32::try_from(decimals).ok()?))).flatten()
}

#[test]
fn sums_are_read() {
    #[track_caller]
    fn check(text: &str, expect: Option<f64>) {
        let left = left_side(&text.split(' ').collect::<Vec<_>>());
        assert_eq!(left.map(|left| (left * 100.0).round() / 100.0), expect, "{text}");
    }
    check("total 0.81 x 1.6 + 0.14 x 9.0", Some(2.56));
    check("again: 130 entries/s x 6.9 MB", Some(897.0));
    check("make 138 + 30", Some(168.0));
    check("150,000 + 30,000 + 10,000", Some(190_000.0));
    check("minutes", None);
    check("a limit of 100", None);
    check("than that, g", None);
}

const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[test]
fn dates_fall_on_the_weekdays_beside_them() {
    let mut faults = Vec::new();
    for (name, text) in texts("drills").chain(texts("guide")) {
        let words: Vec<&str> = text.split_whitespace().collect();
        let years: BTreeSet<usize> =
            words.iter().filter_map(|word| date(word)).map(|(year, ..)| year).collect();
        let year = years.first().copied().filter(|_| years.len() == 1);
        for (at, word) in words.iter().enumerate() {
            let Some(day) = day(word) else { continue };
            let beside = |place: Option<usize>| words.get(place?).and_then(|word| date(word));
            let in_words = || {
                let number = words.get(at + 1)?.parse::<usize>().ok().filter(|day| (1..=31).contains(day))?;
                let month = words.get(at + 2)?.trim_end_matches(['.', ',', ';']);
                Some((year?, MONTHS.iter().position(|name| *name == month)? + 1, number))
            };
            let dates = [beside(at.checked_sub(1)), beside(Some(at + 1)), in_words()];
            for (year, month, number) in dates.into_iter().flatten() {
                let real = weekday(year, month, number);
                if real != day {
                    faults.push(format!("{name}: {year}-{month}-{number} is a {}, not `{word}`", DAYS[real]));
                }
            }
        }
    }
    none(&faults, "mend the date or the day");
}

/// A weekday by its name or the first three letters of it.
fn day(word: &str) -> Option<usize> {
    let word = word.trim_end_matches([',', '.', ':', ';']);
    DAYS.iter().position(|day| *day == word || day.get(..3) == Some(word))
}

/// A date at the beginning of a word: `2026-03-16`, `2026-03-10T22:44:07`.
fn date(word: &str) -> Option<(usize, usize, usize)> {
    let mut parts = word.get(..10)?.split('-').map(|part| part.parse().ok());
    match [parts.next()??, parts.next()??, parts.next()??] {
        [year @ 2000..2100, month @ 1..=12, day @ 1..=31] => Some((year, month, day)),
        _ => None,
    }
}

/// From 0, Sunday.
fn weekday(year: usize, month: usize, day: usize) -> usize {
    const MONTHS: [usize; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    (year + year / 4 - year / 100 + year / 400 + MONTHS[month - 1] + day) % 7
}

#[test]
fn weekdays_are_right() {
    assert_eq!(DAYS[weekday(2026, 11, 17)], "Tuesday");
    assert_eq!(DAYS[weekday(2024, 2, 29)], "Thursday");
    assert_eq!(date("2026-03-10T22:44:07+00:00"), Some((2026, 3, 10)));
    assert_eq!((day("Tuesday,"), day("Mon"), day("Month")), (Some(2), Some(1), None));
}
