//! The rail of a session: a sign for each answered question; in an exam a button for each question.

use yew::{Callback, Html};

use super::long_rail::{is_long, long_rail};
use crate::quiz::{Event, Pace, Question, Session, Status};
use crate::views::html::*;
use crate::views::parts::button;
use crate::words::{Mark, Words};

pub(super) fn rail(words: Words, session: &Session, at: usize, on_event: &Callback<Event>) -> Html {
    let is_exam = matches!(session.pace(), Pace::Exam { .. });
    let count = session.questions().len();
    if !is_long(count) {
        return cells(words, session, at, is_exam, on_event);
    }
    let cells = is_exam.then(|| cells(words, session, at, is_exam, on_event));
    long_rail(words, at, count, cells)
}

fn cells(words: Words, session: &Session, at: usize, is_exam: bool, on_event: &Callback<Event>) -> Html {
    let cells = session.questions().iter().enumerate().map(|(place, question)| {
        let mark = mark(words, question, is_exam);
        let shown = cell(words, question, place + 1, mark, is_exam);
        let shown = if is_exam { button(send(on_event, Event::Visited(place)), shown) } else { shown };
        let is_current = place == at;
        let look = classes(&[
            mark.class,
            if question.flagged { "flagged" } else { "" },
            if is_current { "current" } else { "" },
        ]);
        el("li", [when(is_current, || attr(ARIA_CURRENT, "step")), look], [shown])
    });
    let name = words.question_of(at + 1, session.questions().len());
    let look = if is_exam { class("rail navigator") } else { class("rail") };
    el("nav", [attr(ARIA_LABEL, name), look], [el("ol", [], [all(cells)])])
}

/// The state of a question. An exam does not show verdicts.
fn mark(words: Words, question: &Question, is_exam: bool) -> Mark {
    match question.standing() {
        Some(standing) if !is_exam => words.mark(Some(standing)),
        _ if is_exam && question.is_answered() => {
            Mark { sign: "", word: words.rail_answered(), class: "answered" }
        }
        _ if matches!(question.status, Status::Skipped) => Mark { class: "skipped", ..words.mark(None) },
        _ => Mark { sign: "", word: words.rail_open(), class: "" },
    }
}

/// A sign or a number for the eye, and the same in words.
fn cell(words: Words, question: &Question, number: usize, mark: Mark, is_exam: bool) -> Html {
    let mut shown = if is_exam || mark.sign.is_empty() { digits(number) } else { mark.sign.to_owned() };
    let spoken = if question.flagged {
        shown.push('\u{2691}');
        words.rail_cell_flagged(number, mark.word)
    } else {
        words.rail_cell(number, mark.word)
    };
    fragment([el("span", [aria_hidden()], [text(shown)]), visually_hidden(spoken)])
}
