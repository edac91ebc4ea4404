//! What an interviewer asks while a reader answers.

use crate::app::pages::session;
use crate::bank::{Form, is_blank};
use crate::coach::Coach;
use crate::quiz::Response;

/// The key point whose follow-up an interviewer asks now: the first that the answer misses, as the weightiest come first.
/// `None` if nothing is missed, if enough was asked, or if the reader had no answer to the last follow-up.
pub(super) fn follow_up(session: &session::Model) -> Option<u8> {
    let (_, question) = session.session.current()?;
    let (Form::Prompt(prompt), Response::Prompt(spoken)) = (&question.item.form, &question.response) else {
        return None;
    };
    if spoken.follow_ups.last().is_some_and(|last| is_blank(&last.reply)) {
        return None;
    }
    let review = Coach::new(prompt).review(&spoken.whole());
    let missed = review.missed().filter_map(|point| u8::try_from(point).ok());
    missed.into_iter().find(|point| spoken.can_ask(*point))
}
