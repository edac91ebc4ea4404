//! The rail of a session: a sign for each answered question, and a thin second row for what is fixed at the end. In an
//! exam a button for each question. On a result, a picture of how it came out.

use yew::{Callback, Html};

use super::long_rail::{is_long, long_rail};
use crate::quiz::{Event, Pace, Question, Session, Status};
use crate::views::html::*;
use crate::views::parts::button;
use crate::words::{Mark, Words};

/// The rail above a question.
pub(super) fn rail(words: Words, session: &Session, at: usize, on_event: &Callback<Event>) -> Html {
    let set = session.questions().set_len();
    let is_exam = session.pace().is_exam();
    let name = match at.checked_sub(set) {
        Some(fixing) => words.fixing_of(fixing + 1, session.questions().len() - set),
        None => words.question_of(at + 1, set),
    };
    let cells = || {
        let look = if is_exam { class("rail navigator") } else { class("rail") };
        el("nav", [attr(ARIA_LABEL, name), look], rows(words, session, Some((at, on_event))))
    };
    // While something is fixed, the few cells of the second row say more than a long line.
    if !is_long(set) || at >= set {
        return cells();
    }
    long_rail(words, at, set, is_exam.then(cells))
}

/// How a session came out so far.
pub(in crate::views) fn picture(words: Words, session: &Session) -> Html {
    el("div", [class("rail picture")], rows(words, session, None))
}

/// The questions of the set, then those that came back. `at` is the place of the question on the screen, from 0; `None`
/// if the session is over, or between its questions.
fn rows(words: Words, session: &Session, at: Option<(usize, &Callback<Event>)>) -> [Html; 2] {
    let questions = session.questions();
    let is_sitting = session.pace() != Pace::Practice && at.is_some();
    let number_of = |question: &Question| {
        let is_same = |other: &Question| other.item.id == question.item.id;
        questions.iter().position(is_same).unwrap_or_default() + 1
    };
    let row = |from: usize, to: usize| {
        let cells = questions.iter().enumerate().skip(from).take(to - from);
        all(cells.map(|(place, question)| {
            let mark = mark(words, question, is_sitting);
            let number = if from > 0 { number_of(question) } else { place + 1 };
            let shown = cell(words, question, number, mark, is_sitting, from > 0);
            let shown = match at {
                Some((_, on_event)) if is_sitting => button(send(on_event, Event::Visited(place)), shown),
                _ => shown,
            };
            let is_current = at.is_some_and(|(at, _)| at == place);
            let look = classes(&[
                mark.class,
                if question.flagged { "flagged" } else { "" },
                if is_current { "current" } else { "" },
            ]);
            el("li", [when(is_current, || attr(ARIA_CURRENT, "step")), look], [shown])
        }))
    };
    let set = questions.set_len();
    let fixing = || el("ol", [class("fixing")], [row(set, questions.len())]);
    [el("ol", [], [row(0, set)]), when(set < questions.len(), fixing)]
}

/// The state of a question. An exam that goes on does not show verdicts.
fn mark(words: Words, question: &Question, is_sitting: bool) -> Mark {
    match question.standing() {
        Some(standing) if !is_sitting => words.mark(Some(standing)),
        _ if is_sitting && question.is_answered() => {
            Mark { sign: "", word: words.rail_answered(), class: "answered" }
        }
        _ if matches!(question.status, Status::Skipped) => Mark { class: "skipped", ..words.mark(None) },
        _ => Mark { sign: "", word: words.rail_open(), class: "" },
    }
}

/// A sign or a number for the eye, and the same in words.
fn cell(
    words: Words,
    question: &Question,
    number: usize,
    mark: Mark,
    is_sitting: bool,
    is_fixing: bool,
) -> Html {
    let mut shown = if is_sitting || mark.sign.is_empty() { digits(number) } else { mark.sign.to_owned() };
    let spoken = if question.flagged {
        shown.push('\u{2691}');
        words.rail_cell_flagged(number, mark.word)
    } else if is_fixing {
        words.rail_cell_fixing(number, mark.word)
    } else {
        words.rail_cell(number, mark.word)
    };
    fragment([el("span", [aria_hidden()], [text(shown)]), visually_hidden(spoken)])
}
