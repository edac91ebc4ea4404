//! What single keys mean. They count only while the focus is in the app or nowhere, never while
//! something is typed, and they can be turned off.

use crate::incident;
use crate::quiz::{Certainty, Event, Question, Response, Session};

/// What a key asks for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum KeyPress {
    /// Something in the session.
    Happened(Event),
    /// Something in the drill.
    Drilled(incident::Event),
    /// The one filled button.
    Primary,
    /// The help page.
    Help,
}

/// What has the focus, as far as keys care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    /// A field that takes letters, or a list that jumps to them.
    Typing,
    /// A button, a link, a radio button: Enter has a meaning of its own there.
    Control,
    /// Text, or nothing.
    Elsewhere,
}

/// What is on the screen, as far as keys care.
#[derive(Clone, Copy)]
pub(super) enum Playing<'a> {
    /// A running session.
    Session(&'a Session),
    /// A drill.
    Drill,
    /// Anything else.
    Nothing,
}

/// What a key means; `None` where it means nothing.
#[must_use]
pub(super) fn pressed(
    key: &str,
    focus: Focus,
    shortcuts: bool,
    certainty: bool,
    playing: Playing<'_>,
) -> Option<KeyPress> {
    match (key, focus) {
        (_, Focus::Typing) => None,
        ("Enter", Focus::Elsewhere) => Some(KeyPress::Primary),
        ("Enter", Focus::Control) => None,
        _ if !shortcuts => None,
        ("?", _) => Some(KeyPress::Help),
        (key, _) => match playing {
            Playing::Session(session) => letter(key, certainty, session).map(KeyPress::Happened),
            Playing::Drill => place(key).map(|place| KeyPress::Drilled(incident::Event::Chosen(place))),
            Playing::Nothing => None,
        },
    }
}

fn letter(key: &str, certainty: bool, session: &Session) -> Option<Event> {
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
