//! What single keys mean. They count only while the focus is in the app or nowhere, never while
//! something is typed, and they can be turned off.

use crate::study::{Certainty, Event, Question, Response, Session};

/// What a key asks for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum KeyPress {
    /// Something in the session.
    Session(Event),
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

/// What a key means; `None` where it means nothing.
#[must_use]
pub(super) fn pressed(
    key: &str,
    focus: Focus,
    shortcuts: bool,
    certainty: bool,
    session: Option<&Session>,
) -> Option<KeyPress> {
    match (key, focus) {
        (_, Focus::Typing) => None,
        ("Enter", Focus::Elsewhere) => Some(KeyPress::Primary),
        ("Enter", Focus::Control) => None,
        _ if !shortcuts => None,
        ("?", _) => Some(KeyPress::Help),
        (key, _) => letter(key, certainty, session?).map(KeyPress::Session),
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
        digit => {
            let place = digit.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < 9)?;
            chosen(question, place).map(Event::Responded)
        }
    }
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
