//! Which messages are presses, and when what they do has changed.

use super::{Effects, Message, Model, Page};
use crate::quiz::{Event, Phase, Response};

/// What the buttons of the page do, as far as it can change without another page or question.
#[derive(PartialEq, Eq)]
pub(super) struct Meaning {
    phase: Option<Phase>,
    /// Of an open answer: whether it was begun, whether the stopwatch runs, and how much the interviewer asked.
    spoken: Option<(bool, bool, usize)>,
    /// The buttons of the first page move when a session or drill is dropped.
    waiting: usize,
}

impl Meaning {
    pub(super) fn of(model: &Model) -> Self {
        let session = model.page.asked().map(|(session, _)| session);
        Self {
            phase: session.map(|session| session.phase()),
            spoken: session.and_then(|session| {
                let Response::Prompt(spoken) = &session.current()?.1.response else { return None };
                Some((spoken.is_begun(), spoken.is_timed(), spoken.follow_ups.len()))
            }),
            waiting: if matches!(model.page, Page::Home) { model.progress.plays.len() } else { 0 },
        }
    }

    /// Whether the buttons do something else after a message with these effects.
    pub(super) fn is_changed(&self, model: &Model, effects: &Effects) -> bool {
        effects.turns() || Self::of(model) != *self
    }
}

/// Whether a message is a press that counts only if the reader could have seen what it does. What can be changed back
/// on the same page counts always.
pub(super) const fn is_press(message: &Message) -> bool {
    match message {
        Message::PrimaryPressed
        | Message::InvitationAccepted
        | Message::PlayDropped(_)
        | Message::KeyUnused(_)
        | Message::Loop(_)
        | Message::Drill(_) => true,
        Message::Session(event) => match event {
            Event::Checked(_)
            | Event::StopwatchPressed
            | Event::PointsShown
            | Event::HandedOver
            | Event::Skipped
            | Event::Advanced
            | Event::HandInAsked
            | Event::HandedIn
            | Event::FixingChosen
            | Event::Stopped => true,
            Event::Responded(_)
            | Event::FollowedUp(_)
            | Event::Extended
            | Event::Spoke(_)
            | Event::Moved { .. }
            | Event::HintShown
            | Event::FlagToggled
            | Event::Visited(_)
            | Event::HandInTakenBack
            | Event::TimeRanOut
            | Event::Resumed => false,
        },
        Message::Arrived(_)
        | Message::Asked(_)
        | Message::StepHeld(_)
        | Message::PairChosen(_)
        | Message::Voted(_)
        | Message::SetChosen(_)
        | Message::SetFormToggled
        | Message::RouteChosen(_)
        | Message::Goal(_)
        | Message::SettingsChanged(_)
        | Message::Share(_)
        | Message::Reader(_)
        | Message::Data(_)
        | Message::Library(_)
        | Message::Compare(_)
        | Message::Study(_)
        | Message::Stories(_)
        | Message::Voice(_)
        | Message::SearchPressed
        | Message::SearchLeft
        | Message::PrintClicked
        | Message::TimerFired(_)
        | Message::Hidden
        | Message::Shown
        | Message::Returned(_)
        | Message::StorageChanged
        | Message::PartArrived { .. }
        | Message::Door(_) => false,
    }
}
