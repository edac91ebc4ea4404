//! What an interviewer asks while a reader answers.

use crate::app::pages::session;
use crate::bank::{Form, Prompt, is_blank};
use crate::coach::{Coach, goes_in_circles};
use crate::quiz::{Response, Spoken};
use crate::reader::AnswerTime;

/// The key point whose follow-up an interviewer asks now: the first that the answer misses, as the weightiest come first.
/// `None` if nothing is missed, if enough was asked, or if the reader had no answer to the last follow-up.
pub(super) fn follow_up(session: &session::Model) -> Option<u8> {
    let (prompt, spoken) = open(session)?;
    if spoken.follow_ups.last().is_some_and(|last| is_blank(&last.reply)) {
        return None;
    }
    let review = Coach::new(prompt).review(&spoken.whole());
    let missed = review.missed().filter_map(|point| u8::try_from(point).ok());
    missed.into_iter().find(|point| spoken.can_ask(*point))
}

/// The same, where they cut in: nothing was asked yet, and the stopwatch runs beyond the time of the question or the answer
/// goes in circles.
pub(super) fn cut_in(session: &session::Model, time: AnswerTime) -> Option<u8> {
    let (prompt, spoken) = open(session)?;
    if !spoken.follow_ups.is_empty() || spoken.covered().is_some() {
        return None;
    }
    let limit = time.limit(prompt.minutes, spoken.extra);
    let is_over = spoken.is_timed() && limit.is_some_and(|limit| spoken.millis >= limit);
    let cuts_in = is_over || {
        let answer = spoken.whole();
        goes_in_circles(&answer, || Coach::new(prompt).review(&answer).points)
    };
    if cuts_in { follow_up(session) } else { None }
}

/// The open question on the page, and the answer as far as it is.
fn open(session: &session::Model) -> Option<(&Prompt, &Spoken)> {
    let (_, question) = session.session.current()?;
    let (Form::Prompt(prompt), Response::Prompt(spoken)) = (&question.item.form, &question.response) else {
        return None;
    };
    Some((prompt, spoken))
}
