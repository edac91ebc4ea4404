//! What the coach found in an answer, and the words on which that rests.

use yew::Html;

use crate::bank::Prompt;
use crate::coach::{Coach, Pace, Part, Place, Point, Remark, Review, Star, pace};
use crate::quiz::{Marks, Spoken};
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, list, sign, span, strong};
use crate::words::Words;

/// What a reader wrote, and what the coach found in it.
pub(super) struct Reviewed {
    /// The answer, and the replies to the interviewer.
    pub(super) text: String,
    pub(super) review: Review,
    /// Milliseconds that the reader spoke.
    millis: u32,
}

impl Reviewed {
    pub(super) fn of(prompt: &Prompt, spoken: &Spoken) -> Self {
        let text = spoken.whole();
        Self { review: Coach::new(prompt).review(&text), text, millis: spoken.millis }
    }
}

/// No more places than this are quoted for one remark: the others are like them.
const QUOTED: usize = 3;

/// What a guess of the coach is worth, before the first one; an empty node if there was nothing to read.
pub(super) fn guessed(words: Words, reviewed: &Reviewed) -> Html {
    let is_empty = reviewed.text.is_empty();
    facts_line(if is_empty { words.coach_unread() } else { words.coach_about() })
}

/// Whether the coach found a key point, and in which words; an empty node if there was nothing to read.
pub(super) fn guess(words: Words, reviewed: &Reviewed, at: u8) -> Html {
    let point = reviewed.review.points.get(usize::from(at)).filter(|_| !reviewed.text.is_empty());
    let Some(point) = point else { return Html::default() };
    let mark = words.part_mark(point.is_covered());
    let said = if point.is_covered() { words.coach_found() } else { words.coach_not_found() };
    let parts = [sign(mark.sign), text(" "), text(said), quoted(&reviewed.text, &point.shown_by)];
    el("p", [classes(&["guess", mark.class])], parts)
}

/// How often the reader and the coach said the same of a key point; an empty node if there was nothing to read.
pub(super) fn agreed(words: Words, covered: Marks, reviewed: &Reviewed) -> Html {
    let points = &reviewed.review.points;
    let same = |(at, point): &(u8, &Point)| covered.contains(*at) == point.is_covered();
    let count = (0_u8..).zip(points).filter(same).count();
    when(!reviewed.text.is_empty(), || facts_line(words.coach_agreed(count, points.len())))
}

/// What else there is to say of an answer: its length, the parts of a story, and remarks on its words.
pub(super) fn remarks(words: Words, reviewed: &Reviewed) -> Html {
    let review = &reviewed.review;
    let length = words.coach_length(review.words, &words.minutes_and_seconds(review.seconds));
    let seconds = reviewed.millis as usize / 1000;
    let pace = match pace(review.words, seconds) {
        // Whoever speaks and takes notes writes few of the words down.
        Some(Pace::Slow(_)) | None => String::new(),
        Some(Pace::Usual(count)) => words.coach_usual(count),
        Some(Pace::Fast(count)) => words.coach_fast(count),
    };
    let length = words.sentences(&[&length, &pace]);
    // That a part is missing stands beside the part.
    let told = review.remarks.iter().filter(|remark| !matches!(remark, Remark::Missing(_)));
    let rows = told
        .map(|remark| fragment([text(words.coach_remark(remark)), quoted(&reviewed.text, places(remark))]));
    let parts = [
        heading(words.coach_heading()),
        facts_line(length),
        maybe(review.star.as_ref().map(|star| story(words, reviewed, star))),
        list("remarks", rows),
        facts_line(words.coach_worth()),
    ];
    when(!reviewed.text.is_empty(), || el("section", [class("coach")], parts))
}

/// The parts of a story, each with the words that show it.
fn story(words: Words, reviewed: &Reviewed, star: &Star) -> Html {
    let parts = [
        (Part::Situation, &star.situation),
        (Part::Task, &star.task),
        (Part::Action, &star.action),
        (Part::Result, &star.result),
    ];
    let rows = parts.into_iter().map(|(part, places)| {
        let mark = words.part_mark(!places.is_empty());
        let found = if places.is_empty() { words.coach_not_found() } else { words.coach_found() };
        let number = when(part == Part::Result && !star.result_numbers.is_empty(), || {
            fragment([
                text(" "),
                text(words.coach_with_number()),
                quoted(&reviewed.text, &star.result_numbers),
            ])
        });
        fragment([
            el("span", [classes(&["guess", mark.class])], [sign(mark.sign)]),
            strong(words.star_part(part)),
            span("whose", found),
            quoted(&reviewed.text, places),
            number,
        ])
    });
    list("star", rows)
}

/// The words on which a remark rests.
fn places(remark: &Remark) -> &[Place] {
    match remark {
        Remark::Markup(places)
        | Remark::NoNumberInResult(places)
        | Remark::We { we: places, .. }
        | Remark::General { general: places, .. }
        | Remark::Hedges(places)
        | Remark::Fillers(places) => places,
        Remark::Empty
        | Remark::NotEnglish
        | Remark::Short { .. }
        | Remark::Long { .. }
        | Remark::Missing(_)
        | Remark::NoNumber => &[],
    }
}

/// Words of the answer, as they were written; an empty node if there are none. The same words are quoted once.
fn quoted(answer: &str, places: &[Place]) -> Html {
    let mut quotes: Vec<&str> = Vec::new();
    for place in places {
        if let Some(quote) = answer.get(place.clone())
            && !quotes.contains(&quote)
            && quotes.len() < QUOTED
        {
            quotes.push(quote);
        }
    }
    all(quotes
        .into_iter()
        .map(|quote| fragment([text(" "), el("q", [untranslated()], [text(quote.to_owned())])])))
}
