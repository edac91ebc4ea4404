//! From an address that asks for a session to what is on the screen.

use std::rc::Rc;

use super::linked::invitation;
use super::{Run, Screen, State, begin};
use crate::address::Route;
use crate::quiz::{Event, Millis, Session};

impl State {
    /// The state when an address asks for a session: it begins, goes on, or is asked about first.
    pub(super) fn asked_for(self, route: Route, now: Millis, random: u32) -> Self {
        let origin = route.to_string();
        let invited = invitation(&self.bank, &route);
        match self.unfinished() {
            Some(run) if run.origin == origin => {
                let resumed = self.happened(&Event::Resumed, now).unwrap_or(self);
                let done = resumed.run.as_ref().is_some_and(|run| run.session.is_done());
                Self { screen: if done { Screen::Page(Route::Result) } else { Screen::Session }, ..resumed }
            }
            // What cannot be opened asks nobody to give a session up.
            Some(run) if is_begun(&run.session) && invited.is_ok() => {
                Self { screen: Screen::InTheWay { route }, ..self }
            }
            Some(_) | None => self.invited(route, now, random),
        }
    }

    /// The state when nothing is in its way: what there is to say comes first.
    pub(super) fn invited(self, route: Route, now: Millis, random: u32) -> Self {
        match invitation(&self.bank, &route) {
            Ok(None) => self.started(&route, now, random),
            Ok(Some(words)) => Self { screen: Screen::Invited { route, words }, ..self },
            Err(sentence) => Self { screen: Screen::NoSet { sentence }, ..self },
        }
    }

    /// The state when it begins, whatever stood in its way.
    pub(super) fn started(self, route: &Route, now: Millis, random: u32) -> Self {
        match begin(&self.bank, &self.history, route, now, random) {
            Ok(session) => {
                let run = Some(Run { origin: route.to_string(), session: Rc::new(session) });
                Self { screen: Screen::Session, run, ..self }
            }
            Err(sentence) => Self { screen: Screen::NoSet { sentence }, ..self },
        }
    }
}

/// Whether anything would be lost with it.
fn is_begun(session: &Session) -> bool {
    session.questions().iter().any(|question| question.verdict().is_some() || !question.response.is_empty())
}
