//! What keys do. Single keys work only while the focus is in the app or nowhere, and not while the reader types. The
//! reader can turn them off.

use super::keyboard::{Focus, Key, Known, Stroke, With};
use super::{Message, Model, Page};
use crate::address::Route;
use crate::incident;
use crate::quiz::{Certainty, Elapsed, Event, Question, Response, Session};
use crate::words::UnusedKey;

/// What becomes of a key.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reaction {
    /// What happened in the app.
    pub message: Option<Message>,
    /// Whether the key is used up. If not, the browser can use it.
    pub is_used: bool,
}

impl Model {
    /// What becomes of a key. A key of the app that does nothing now is left to the browser, but the reader is told.
    #[must_use]
    pub fn pressed(&self, key: &Key) -> Reaction {
        let Some(known) = Known::of(key) else { return Reaction::default() };
        let settings = self.progress.notes().settings;
        match (key.stroke, key.with, key.focus, known) {
            (Stroke::Composing, ..) | (_, With::Command, ..) | (_, _, Focus::Typing, _) => {
                Reaction::default()
            }
            // Held down, it would press what the first press has brought.
            (Stroke::Held, _, Focus::Line | Focus::Control, Known::Enter) => {
                Reaction { message: None, is_used: true }
            }
            (Stroke::Held, ..)
            | (Stroke::Once, _, Focus::Line, _)
            | (Stroke::Once, _, Focus::Control, Known::Enter) => Reaction::default(),
            (Stroke::Once, _, Focus::Elsewhere, Known::Enter) => used(Message::PrimaryPressed),
            (Stroke::Once, _, Focus::Control | Focus::Elsewhere, Known::Character(character)) => {
                if !is_key(character) {
                    Reaction::default()
                } else if !settings.shortcuts {
                    unused(UnusedKey::TurnedOff)
                } else {
                    let meant = self.meant(known, character, settings.certainty);
                    meant.map_or_else(|| unused(UnusedKey::Character(character)), used)
                }
            }
        }
    }

    /// The message for a single key; `None` if it does nothing here.
    fn meant(&self, known: Known, character: char, certainty: bool) -> Option<Message> {
        if character == '?' {
            return Some(Message::RouteChosen(Route::Help));
        }
        let place = known.digit().and_then(|digit| digit.checked_sub(1));
        if let Page::Session(session) = &self.page {
            let session = &session.session;
            let event = event(character, place, certainty, session)?;
            let is_early = matches!(event, Event::Checked(_)) && session.not_yet().is_some();
            let does_something = is_early || session.after(&event, self.now, Elapsed::default()).is_some();
            return does_something.then_some(Message::Session(event));
        }
        let Page::Drill(drill) = &self.page else { return None };
        let event = incident::Event::Chosen(place?);
        drill.run.after(&event).map(|_| Message::Drill(event))
    }
}

fn used(message: Message) -> Reaction {
    Reaction { message: Some(message), is_used: true }
}

fn unused(key: UnusedKey) -> Reaction {
    Reaction { message: Some(Message::KeyUnused(key)), is_used: false }
}

/// Whether a key of the app types this.
const fn is_key(character: char) -> bool {
    matches!(character, '?' | '1'..='9' | 'u' | 'g' | 'h' | 's' | 'f')
}

/// The event for a key in a session. `place` is that of a digit, from 0.
fn event(key: char, place: Option<usize>, certainty: bool, session: &Session) -> Option<Event> {
    let (_, question) = session.current()?;
    match key {
        'u' if certainty => Some(Event::Checked(Some(Certainty::Unsure))),
        'g' if certainty => Some(Event::Checked(Some(Certainty::Guess))),
        'h' => Some(Event::HintShown),
        's' => Some(Event::Skipped),
        'f' => Some(Event::FlagToggled),
        _ => chosen(question, place?).map(Event::Responded),
    }
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
