//! What single keys do. They work only while the focus is in the app or nowhere, and not while the reader types. The
//! reader can turn them off.

use super::{Message, Model, Page};
use crate::address::Route;
use crate::incident;
use crate::quiz::{Certainty, Event, Question, Response, Session};

/// What kind of element has the focus, because keys depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A field to type in, or a list that jumps to a typed letter.
    Typing,
    /// A button, a link or a radio button, where the browser uses Enter.
    Control,
    /// Some text, or nothing.
    Elsewhere,
}

impl Model {
    /// The message for a key; `None` if the key does nothing here, so that the browser can use it.
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

/// The event for a key in a session.
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

/// The place, from 0, for a digit from 1 to 9.
fn place(key: &str) -> Option<usize> {
    key.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < 9)
}

/// The response after the reader chooses the part at this place on the page.
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
