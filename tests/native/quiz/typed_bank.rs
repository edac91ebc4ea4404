//! Both ways with every answer of the bank: however a right answer is typed it stays right, and an answer that differs in a
//! letter, a digit or an option stays wrong.

use std::rc::Rc;

use super::typed::judged;
use crate::common::mini;
use dryrun::bank::{Form, Item, Kind, Numeric, Tolerance, embedded};
use dryrun::quiz::Outcome;

/// The items of both banks.
fn items(kind: Kind) -> Vec<Rc<Item>> {
    let banks = [mini(), embedded().expect("the bank unpacks")];
    let items = banks.iter().flat_map(|bank| bank.items().to_vec());
    items.filter(|item| item.kind() == kind).collect()
}

const SPACES: &[&str] =
    &["  ", "\t", "\n", "\u{a0}", "\u{2003}", "\u{2009}", "\u{202f}", "\u{3000}", " \u{200b}"];
const UNSEEN: &[&str] = &[
    "\u{200b}", "\u{200c}", "\u{200d}", "\u{200e}", "\u{202a}", "\u{2060}", "\u{2066}", "\u{feff}", "\u{ad}",
    "\u{fe0f}",
];

/// The same answer, as other keyboards, phones and editors write it.
fn foldings(answer: &str) -> Vec<String> {
    let mut all = vec![
        format!("  {answer}\n"),
        format!("$ {answer}"),
        format!("# {answer}"),
        format!("ann@web-1:~$ {answer}"),
        format!("{answer};"),
        format!("{answer} ;"),
        format!("{answer}."),
        format!("`{answer}`"),
        format!("**{answer}**"),
        format!("\u{201c}{answer}\u{201d}"),
        format!("\u{2018}{answer}\u{2019}"),
        format!("\u{ab}{answer}\u{bb}"),
        answer.replace('"', "\u{201c}"),
        answer.replace('\'', "\u{2019}"),
        answer.replace('-', "\u{2011}"),
        answer.replace('-', "\u{2010}"),
        answer.replace('-', "\u{2212}"),
        answer.replace('-', "\u{ff0d}"),
        answer.replace("--", "\u{2014}"),
        answer.replace("--", "\u{2013}"),
        answer.replace('-', "\u{2013}"),
        answer.chars().map(wide).collect(),
        digits(answer, '\u{661}'),
        digits(answer, '\u{967}'),
        digits(answer, '\u{ff11}'),
    ];
    all.extend(SPACES.iter().map(|space| answer.replace(' ', space)));
    for unseen in UNSEEN {
        all.extend(
            answer.char_indices().map(|(at, _)| format!("{}{unseen}{}", &answer[..at], &answer[at..])),
        );
    }
    // Capitals are another option only behind one dash, and behind `+`.
    if !words(answer).any(|word| word.starts_with('-') && !word.starts_with("--") || word.contains('+')) {
        all.extend([answer.to_uppercase(), answer.to_lowercase()]);
    }
    all
}

fn words(answer: &str) -> impl Iterator<Item = &str> {
    answer.split(' ')
}

fn wide(letter: char) -> char {
    match letter {
        ' ' => '\u{3000}',
        '!'..='~' => char::from_u32(letter as u32 + 0xfee0).expect("of full width"),
        other => other,
    }
}

/// The same text with digits of the script that has this `1`.
fn digits(text: &str, one: char) -> String {
    let of = |letter: char| match letter {
        '0'..='9' => char::from_u32(one as u32 + letter as u32 - '1' as u32).expect("a digit"),
        other => other,
    };
    text.chars().map(of).collect()
}

#[test]
fn every_answer_of_the_bank_stays_right_however_it_is_typed() {
    for item in items(Kind::Text) {
        let Form::Text(entry) = &item.form else { continue };
        for answer in &entry.accepted {
            for typed in foldings(answer) {
                assert_eq!(judged(&item, &typed), Outcome::Right, "{}: {answer} as {typed:?}", item.id);
            }
        }
    }
}

/// Answers that differ in a letter, a digit, a sign or a dash of an option.
fn others(answer: &str) -> Vec<String> {
    let mut all = Vec::new();
    for (at, letter) in answer.char_indices().filter(|(_, letter)| letter.is_ascii_alphanumeric()) {
        let (before, behind) = (&answer[..at], &answer[at + 1..]);
        let alike = if letter.is_ascii_digit() { '0'..='9' } else { 'a'..='z' };
        let differs = |other: &char| !other.eq_ignore_ascii_case(&letter);
        all.extend(alike.filter(differs).map(|other| format!("{before}{other}{behind}")));
        all.push(format!("{before}{behind}"));
        let double = format!("{before}{letter}{letter}{behind}");
        all.push(double);
    }
    for (at, word) in words(answer).scan(0, |at, word| {
        let begin = *at;
        *at += word.len() + 1;
        Some((begin, word))
    }) {
        let (before, behind) = (&answer[..at], &answer[at + word.len()..]);
        let name = word.trim_start_matches('-');
        if !name.starts_with(|letter: char| letter.is_ascii_alphanumeric()) || name == word {
            continue;
        }
        let dashes = word.len() - name.len();
        let mut marks = vec!["-", "--", "---", "+", "/", "\u{2014}\u{2014}"];
        // Without dashes it is the option's name, if nothing stands before it.
        marks.extend((at > 0).then_some(""));
        let differs = |mark: &&str| mark.len() != dashes || !mark.starts_with('-');
        all.extend(marks.into_iter().filter(differs).map(|mark| format!("{before}{mark}{name}{behind}")));
        if dashes == 1 && !name.contains('-') {
            all.push(format!("{before}-{}{behind}", name.to_uppercase()));
            all.push(format!("{before}\u{2014}{name}{behind}"));
        }
    }
    all.extend(answer.contains('+').then(|| answer.replace('+', "-")));
    all
}

/// Whether this is the listed command with a second letter beside its option of one letter.
fn with_other_letter(listed: &str, other: &str) -> bool {
    let (Some((command, letter)), Some((typed, letters))) = (listed.split_once(" -"), other.split_once(" -"))
    else {
        return false;
    };
    let twice = letters.chars().next() == letters.chars().nth(1);
    command == typed && letter.len() == 1 && letters.len() == 2 && !twice && letters.contains(letter)
}

#[test]
fn every_other_answer_stays_wrong() {
    let mut tried = 0;
    for item in items(Kind::Text) {
        let Form::Text(entry) = &item.form else { continue };
        // Without all that may differ; two answers of the bank often differ in one letter.
        let plain = |text: &str| -> String {
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|letter| letter.to_ascii_lowercase())
                .collect()
        };
        for answer in &entry.accepted {
            for other in others(answer) {
                let is_listed = entry.accepted.iter().any(|listed| {
                    *listed == other || (plain(listed) == plain(&other) && plain(answer) != plain(&other))
                });
                // `df -ai` has all that `df -i` has.
                let has_more_letters = entry.accepted.iter().any(|listed| with_other_letter(listed, &other));
                if !is_listed && !has_more_letters {
                    tried += 1;
                    assert_ne!(judged(&item, &other), Outcome::Right, "{}: {answer} as {other:?}", item.id);
                }
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
}

/// The right number of an item as its author wrote it, without a unit.
fn written(numeric: &Numeric) -> String {
    format!("{}", numeric.value)
}

#[test]
fn every_number_of_the_bank_is_read_in_the_digits_of_every_script() {
    for item in items(Kind::Numeric) {
        let Form::Numeric(numeric) = &item.form else { continue };
        let (number, unit) = (written(numeric), &numeric.unit);
        let mut all: Vec<String> =
            ['\u{ff11}', '\u{661}', '\u{6f1}', '\u{967}', '\u{9e7}', '\u{e51}', '\u{1d7cf}']
                .into_iter()
                .flat_map(|one| {
                    let number = digits(&number, one);
                    [number.clone(), format!("{number} {unit}"), format!("{number}\u{a0}{unit}")]
                })
                .collect();
        all.push(digits(&number, '\u{661}').replace('.', "\u{66b}"));
        all.push(number.chars().chain(" ".chars()).chain(unit.chars()).map(wide).collect());
        for unseen in UNSEEN {
            all.extend((0..=number.len()).map(|at| format!("{}{unseen}{}", &number[..at], &number[at..])));
        }
        all.extend([
            format!("\u{201c}{number} {unit}\u{201d}"),
            format!("`{number}`;"),
            format!("{number}\u{3002}"),
        ]);
        for typed in all {
            assert_eq!(judged(&item, &typed), Outcome::Right, "{}: {number} as {typed:?}", item.id);
        }
    }
}

#[test]
fn every_other_number_stays_wrong() {
    let mut tried = 0;
    for item in items(Kind::Numeric) {
        let Form::Numeric(numeric) = &item.form else { continue };
        let number = written(numeric);
        let allowed = match numeric.tolerance {
            Tolerance::Absolute(off) => off,
            Tolerance::Percent(percent) => numeric.value * percent / 100.0,
        };
        for (at, _) in number.char_indices().filter(|(_, digit)| digit.is_ascii_digit()) {
            for other in '0'..='9' {
                let changed = format!("{}{other}{}", &number[..at], &number[at + 1..]);
                let value: f64 = changed.parse().expect("a number");
                if (value - numeric.value).abs() <= allowed + 1e-9 {
                    continue;
                }
                for one in ['1', '\u{ff11}', '\u{661}', '\u{967}'] {
                    let typed = digits(&changed, one);
                    assert_eq!(judged(&item, &typed), Outcome::Missed, "{}: {number} as {typed:?}", item.id);
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
}
