//! Reads results out of a text that somebody pasted: links with anything around them, one or many in a line.

use std::rc::Rc;

use super::compare::graded;
use super::set;
use crate::address::Route;
use crate::bank::{Bank, Item, plain};
use crate::formats::csv_row;
use crate::formats::link::{LinkFault, Payload, Played};
use crate::quiz::Outcome;
use crate::views::{ComparedRow, OtherAnswer, Pasted, Person, Score};
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
    let mut played: Vec<Played> = Vec::new();
    for (link, text) in links(text).into_iter().enumerate() {
        match result(bank, text) {
            Ok(result) if played.contains(&result) => pasted.repeated += 1,
            Ok(_) if played.len() == MOST_PEOPLE => pasted.left_out += 1,
            Ok(result) => {
                let opened = result.set.open(bank);
                let missing = Missing { asked: opened.asked, retired: opened.retired, newer: opened.newer };
                if !missing.is_none() {
                    pasted.faults.push((link + 1, NotAdded::Missing(missing)));
                }
                if !opened.items.is_empty() {
                    played.push(result);
                }
            }
            Err(fault) => pasted.faults.push((link + 1, fault)),
        }
    }
    let people: Vec<_> = played.iter().map(|played| (played, graded(bank, played))).collect();
    let mut items: Vec<Rc<Item>> = Vec::new();
    for (_, rows) in &people {
        for row in rows {
            if items.iter().all(|item| item.id != row.item.id) {
                items.push(Rc::clone(&row.item));
            }
        }
    }
    let given = |item: &Rc<Item>| {
        let of_person = |rows: &Vec<crate::views::Compared>| {
            rows.iter().find(|row| row.item.id == item.id).map(|row| row.theirs.clone())
        };
        ComparedRow { item: Rc::clone(item), given: people.iter().map(|(_, rows)| of_person(rows)).collect() }
    };
    pasted.rows = items.iter().map(given).collect();
    // A sort that keeps the order of what is equally hard.
    pasted.rows.sort_by(|one, other| {
        let ((earned, of), (other_earned, other_of)) = (ease(one), ease(other));
        (earned * other_of).cmp(&(other_earned * of))
    });
    pasted.people = people
        .iter()
        .map(|(played, rows)| Person {
            name: played.name.clone(),
            ended: played.ended,
            score: Score::of(rows.iter().map(|row| &row.theirs)),
        })
        .collect();
    pasted
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

/// The result that a piece of text begins with.
fn result(bank: &Bank, text: &str) -> Result<Played, NotAdded> {
    // Up to the first space it is the link as it was sent; with the rest, if it was broken into lines.
    let alone = text.split_whitespace().next().unwrap_or_default();
    let found = read(bank, alone);
    if found.is_ok() { found } else { read(bank, text).or(found) }
}

fn read(bank: &Bank, text: &str) -> Result<Played, NotAdded> {
    let route = Route::parse(text, bank).map_err(|_| NotAdded::Link(LinkFault::Damaged))?;
    match set::payload(bank, &route) {
        Some(Ok(Payload::Challenge(played) | Payload::Result(played))) => Ok(played),
        Some(Ok(Payload::Set(_))) => Err(NotAdded::OnlyQuestions),
        Some(Err(fault)) => Err(NotAdded::Link(fault)),
        None => Err(NotAdded::Link(LinkFault::Damaged)),
    }
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
