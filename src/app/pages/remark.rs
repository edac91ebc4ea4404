//! What a screen reader announces about the last step of a question.

use crate::app::Said;
use crate::bank::Form;
use crate::quiz::{Event, NotYet, Session};

/// What a screen reader announces about the last step.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// The verdict is announced.
    Judged,
    /// The reader moved a step of an order.
    Moved {
        /// The step, by its place in the bank.
        step: u8,
        /// Its new place on the page, from 0.
        to: usize,
    },
    /// The reader asked for a verdict too early.
    NotYet(NotYet),
    /// The interviewer asks the follow-up of this key point.
    Asked(u8),
}

impl Said<Remark> {
    /// What is announced of an event that counted.
    pub fn after(&mut self, event: &Event) {
        if let Event::Moved { step, to } = event {
            self.say(Remark::Moved { step: *step, to: *to });
        } else if matches!(event, Event::Checked(_)) {
            self.say(Remark::Judged);
        } else if let Event::FollowedUp(point) = event {
            self.say(Remark::Asked(*point));
        } else {
            self.be_silent();
        }
    }

    /// Says why an event changes nothing, where the reader may wonder.
    pub fn refuse(&mut self, session: &Session, event: &Event) {
        if let Event::Checked(_) = event
            && let Some(not_yet) = session.not_yet()
        {
            self.say(Remark::NotYet(not_yet));
        }
        // A step that is at the end already.
        if let Event::Moved { step, to } = event
            && let Some((_, question)) = session.current()
            && question.verdict().is_none()
            && let Form::Order(steps) = &question.item.form
        {
            let to = steps.len().saturating_sub(1).min(*to);
            self.say(Remark::Moved { step: *step, to });
        }
    }

    /// What was missing when the reader asked for a verdict.
    #[must_use]
    pub const fn not_yet(&self) -> Option<&NotYet> {
        if let Some(Remark::NotYet(not_yet)) = self.what() { Some(not_yet) } else { None }
    }
}
