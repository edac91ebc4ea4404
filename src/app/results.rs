//! Reads results out of a text that somebody pasted: links with anything around them, one or many in a line.

use std::rc::Rc;

use super::compare::graded;
use super::set;
use crate::address::Route;
use crate::bank::{Bank, plain};
use crate::formats::csv_row;
use crate::formats::link::{LinkFault, Payload, Played};
use crate::quiz::Outcome;
use crate::views::{Compared, ComparedRow, OtherAnswer, Pasted, Person, Score};
use crate::words::{Missing, NotAdded, Words};

/// The most people that are compared.
pub const MOST_PEOPLE: usize = 50;
/// The most bytes that are read of one link and the text behind it.
const LONGEST: usize = 8_000;
/// The pages that a link to answers or to a set leads to.
const PAGES: [&str; 3] = ["shared", "challenge", "set"];

/// The results in a text, hardest question first. The same result twice counts once. A link that cannot be read is
/// told, and changes nothing about the others.
#[must_use]
pub fn pasted(bank: &Bank, text: &str) -> Pasted {
    let mut pasted = Pasted::default();
    let mut known: Vec<String> = Vec::new();
    let mut people: Vec<Vec<Compared>> = Vec::new();
    for (link, text) in links(text).into_iter().enumerate() {
        let (written, played) = match result(bank, text) {
            Ok(result) => result,
            Err(fault) => {
                pasted.faults.push((link + 1, fault));
                continue;
            }
        };
        if known.contains(&written) {
            pasted.repeated += 1;
            continue;
        }
        if known.len() == MOST_PEOPLE {
            pasted.left_out += 1;
            continue;
        }
        known.push(written);
        let opened = played.set.open(bank);
        let missing = Missing { asked: opened.asked, retired: opened.retired, newer: opened.newer };
        if !missing.is_none() {
            pasted.faults.push((link + 1, NotAdded::Missing(missing)));
        }
        let rows = graded(bank, &played);
        if !rows.is_empty() {
            let score = Score::of(&mut rows.iter().map(|row| &row.theirs));
            pasted.people.push(Person { name: played.name, ended: played.ended, score });
            people.push(rows);
        }
    }
    pasted.rows = rows(&people);
    pasted
}

/// The questions of all people with what each gave, the hardest first, else in the order in which they were asked.
fn rows(people: &[Vec<Compared>]) -> Vec<ComparedRow> {
    let mut rows: Vec<ComparedRow> = Vec::new();
    for asked in people.iter().flatten() {
        if rows.iter().any(|row| row.item.id == asked.item.id) {
            continue;
        }
        let of_person = |rows: &Vec<Compared>| {
            rows.iter().find(|row| row.item.id == asked.item.id).map(|row| row.theirs.clone())
        };
        let given = people.iter().map(of_person).collect();
        let row = ComparedRow { item: Rc::clone(&asked.item), given };
        let (earned, of) = ease(&row);
        let is_easier = |other: &ComparedRow| {
            let (other_earned, other_of) = ease(other);
            other_earned * of > earned * other_of
        };
        let place = rows.iter().position(is_easier).unwrap_or(rows.len());
        rows.insert(place, row);
    }
    rows
}

/// How easy a question was: what was earned by those who could, in halves, and how much they could. A question that
/// nobody could answer is the easiest.
fn ease(row: &ComparedRow) -> (usize, usize) {
    let halves = row.given.iter().flatten().filter_map(|given| match given {
        OtherAnswer::Given { outcome, .. } => Some(match outcome {
            Outcome::Right => 2,
            Outcome::Partly => 1,
            Outcome::Missed => 0,
        }),
        OtherAnswer::Nothing => Some(0),
        OtherAnswer::Reworded => None,
    });
    let (count, earned) = halves.fold((0, 0), |(count, earned), halves: usize| (count + 1, earned + halves));
    if count == 0 { (1, 1) } else { (earned, 2 * count) }
}

/// The pieces of a text that begin with a link, each up to the next one.
fn links(text: &str) -> Vec<&str> {
    let starts: Vec<usize> =
        text.char_indices().map(|(at, _)| at).filter(|at| text.get(*at..).is_some_and(is_link)).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let piece = |(start, end): (&usize, usize)| {
        let longest = (0..=end.min(start + LONGEST)).rev().find(|end| text.is_char_boundary(*end));
        text.get(*start..longest?)
    };
    starts.iter().zip(ends).filter_map(piece).collect()
}

/// Whether a link begins here, encoded or not.
fn is_link(text: &str) -> bool {
    let after = |text, plain, encoded: [&str; 2]| {
        encoded.into_iter().chain([plain]).find_map(|sign| str::strip_prefix(text, sign))
    };
    let slash = |text| after(text, "/", ["%2F", "%2f"]);
    let page = after(text, "#", ["%23", "&#35;"]).and_then(slash);
    page.is_some_and(|page| PAGES.iter().any(|name| page.strip_prefix(name).and_then(slash).is_some()))
}

/// The result that a piece of text begins with, also as the text that this program would write for it.
fn result(bank: &Bank, text: &str) -> Result<(String, Played), NotAdded> {
    // Up to the first space it is the link as it was sent; with the rest, if it was broken into lines.
    let alone = text.split_whitespace().next().unwrap_or_default();
    let found = read(bank, alone);
    if found.is_ok() { found } else { read(bank, text).or(found) }
}

fn read(bank: &Bank, text: &str) -> Result<(String, Played), NotAdded> {
    let damaged = NotAdded::Link(LinkFault::Damaged);
    let route = Route::parse(text, bank).map_err(|_| damaged)?;
    let payload = match set::payload(bank, &route).ok_or(damaged)?.map_err(NotAdded::Link)? {
        Payload::Set(_) => return Err(NotAdded::OnlyQuestions),
        // A challenge has the same answers as a result.
        Payload::Challenge(played) | Payload::Result(played) => Payload::Result(played),
    };
    let written = payload.encode_long(bank.id()).map_err(|_| damaged)?;
    let Payload::Result(played) = payload else { return Err(damaged) };
    Ok((written, played))
}

/// The table as CSV: a row for each person, a column for each question.
#[must_use]
pub fn table(words: Words, pasted: &Pasted) -> String {
    let titles: Vec<String> = pasted.rows.iter().map(|row| plain(&row.item.stem.title)).collect();
    let mut head = vec!["name", "right", "questions", "seconds", "date"];
    head.extend(titles.iter().map(String::as_str));
    let mut text = csv_row(&head);
    for (place, person) in pasted.people.iter().enumerate() {
        let told = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let mut cells = vec![
            words.person(&person.name, place),
            person.score.right.to_string(),
            person.score.of.to_string(),
            told(person.ended.map(|ended| ended.seconds)),
            person.ended.map(|ended| ended.day.to_string()).unwrap_or_default(),
        ];
        let given = pasted.rows.iter().map(|row| row.given.get(place).and_then(Option::as_ref));
        cells.extend(given.map(|given| code(given).to_owned()));
        text += &csv_row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
    text
}

/// How an answer came out, in a word of the table. These are codes for a spreadsheet, the same in every language.
const fn code(given: Option<&OtherAnswer>) -> &'static str {
    match given {
        Some(OtherAnswer::Given { outcome, .. }) => match outcome {
            Outcome::Right => "right",
            Outcome::Partly => "partly",
            Outcome::Missed => "missed",
        },
        Some(OtherAnswer::Nothing) => "skipped",
        Some(OtherAnswer::Reworded) => "reworded",
        None => "",
    }
}
