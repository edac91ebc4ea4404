//! What single keys mean. They count only while the focus is in the app or nowhere, never while something is
//! typed, and they can be turned off.

use super::{Message, Model, Page};
use crate::address::Route;
use crate::incident;
use crate::quiz::{Certainty, Event, Question, Response, Session};

/// What has the focus, as far as keys care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A field that takes letters, or a list that jumps to them.
    Typing,
    /// A button, a link, a radio button: Enter has a meaning of its own there.
    Control,
    /// Text, or nothing.
    Elsewhere,
}

impl Model {
    /// What a key means now; `None` where it means nothing and is left to the browser.
    #[must_use]
    pub fn pressed(&self, key: &str, focus: Focus) -> Option<Message> {
        let settings = self.progress.notes().settings;
        match (key, focus) {
            (_, Focus::Typing) | ("Enter", Focus::Control) => None,
            ("Enter", Focus::Elsewhere) => Some(Message::PrimaryPressed),
            _ if !settings.shortcuts => None,
            ("?", _) => Some(Message::RouteChosen(Route::Help)),
            (key, _) => {
                if let Page::Session(session) = &self.page {
                    return event(key, settings.certainty, &session.session).map(Message::Session);
                }
                let place = place(key).filter(|_| matches!(self.page, Page::Drill(_)))?;
                Some(Message::Drill(incident::Event::Chosen(place)))
            }
        }
    }
}

/// What a key means in a session.
fn event(key: &str, certainty: bool, session: &Session) -> Option<Event> {
    let (_, question) = session.current()?;
    match key {
        "u" if certainty => Some(Event::Checked(Some(Certainty::Unsure))),
        "g" if certainty => Some(Event::Checked(Some(Certainty::Guess))),
        "h" => Some(Event::HintShown),
        "s" => Some(Event::Skipped),
        "f" => Some(Event::FlagToggled),
        digit => chosen(question, place(digit)?).map(Event::Responded),
    }
}

/// The place that a digit from 1 to 9 names, from 0.
fn place(key: &str) -> Option<usize> {
    key.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < 9)
}

/// The response after the part at that place on the page is chosen.
fn chosen(question: &Question, place: usize) -> Option<Response> {
    let response = match &question.response {
        Response::Single(_) => Response::Single(Some(*question.order.get(place)?)),
        Response::Multiple(chosen) => Response::Multiple(chosen.toggled(*question.order.get(place)?)),
        Response::Line(_) => Response::Line(u16::try_from(place).ok()),
        Response::Prompt { answer, covered: Some(covered) } => Response::Prompt {
            answer: answer.clone(),
            covered: Some(covered.toggled(u8::try_from(place).ok()?)),
        },
        Response::Order(_)
        | Response::Match(_)
        | Response::Numeric(_)
        | Response::Text(_)
        | Response::Prompt { covered: None, .. } => return None,
    };
    response.fits(&question.item).then_some(response)
}
