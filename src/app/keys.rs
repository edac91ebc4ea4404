//! What keys do. Single keys work only while the focus is in the app or nowhere, and not while the reader types. The
//! reader can turn them off.

use super::keyboard::{Focus, Key, Known, Stroke, With};
use super::{Message, Model, Page};
use crate::address::Route;
use crate::bank::Kind;
use crate::incident;
use crate::quiz::{Certainty, Elapsed, Event, Question, Response, Session};
use crate::views::Stage;
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
        let meant = |character| meant(self, known, character);
        match (key.stroke, key.with, key.focus, known) {
            // In the field of an open answer, Enter makes a line.
            (Stroke::Once, With::Command, Focus::Typing, Known::Enter) if is_at_prompt(&self.page) => {
                used(Message::PrimaryPressed)
            }
            // The search is a place to type in, so it has a key to leave it.
            (Stroke::Once, With::Nothing, Focus::Line, Known::Escape) => {
                let is_search = matches!(self.page, Page::Library(_));
                if is_search { used(Message::SearchLeft) } else { Reaction::default() }
            }
            (_, _, _, Known::Escape) => Reaction::default(),
            (Stroke::Composing, ..) | (_, With::Command, ..) | (_, _, Focus::Typing, _) => {
                Reaction::default()
            }
            // Held down, it would press what the first press has brought.
            (Stroke::Held, _, Focus::Line | Focus::Control, Known::Enter) => {
                Reaction { message: None, is_used: true }
            }
            (Stroke::Held, ..)
            | (Stroke::Once, _, Focus::Line, _)
            | (Stroke::Once, _, Focus::List, Known::Enter)
            | (Stroke::Once, _, Focus::Control, Known::Enter) => Reaction::default(),
            (Stroke::Once, _, Focus::Elsewhere, Known::Enter) => used(Message::PrimaryPressed),
            // A list jumps to letters. What begins with a digit is no list of the answer's.
            (Stroke::Once, _, Focus::List, Known::Character(character)) => {
                let pair = meant(character).filter(|meant| matches!(meant, Message::PairChosen(_)));
                pair.filter(|_| settings.shortcuts).map_or_else(Reaction::default, used)
            }
            (Stroke::Once, _, Focus::Control | Focus::Elsewhere, Known::Character(character)) => {
                let meant = meant(character);
                match (is_key(character) || meant.is_some(), settings.shortcuts) {
                    (false, _) => Reaction::default(),
                    (true, false) => unused(UnusedKey::TurnedOff),
                    (true, true) => meant.map_or_else(|| unused(UnusedKey::Character(character)), used),
                }
            }
        }
    }
}

/// Whether an open answer is typed on this page.
fn is_at_prompt(page: &Page) -> bool {
    let Page::Session(session) = page else { return false };
    let current = session.session.current();
    current.is_some_and(|(_, question)| question.item.kind() == Kind::Prompt)
}

/// The message for a single key on this page; `None` if it does nothing here.
fn meant(model: &Model, known: Known, character: char) -> Option<Message> {
    let (page, certainty) = (&model.page, model.progress.notes().settings.certainty);
    if !is_way_back(model.host.stage, character) {
        return None;
    }
    if character == '?' {
        return Some(Message::RouteChosen(Route::Help));
    }
    // A session goes on afterwards, as after every other way out of it.
    if character == '/' {
        return Some(Message::SearchPressed);
    }
    let place = known.digit().and_then(|digit| digit.checked_sub(1));
    if let Some((session, _)) = page.asked() {
        if let Some(part) = place.and_then(|place| part_at(session, place)) {
            return Some(part);
        }
        let event = event(character, place, certainty, session).filter(|event| page.takes(event))?;
        let is_early = matches!(event, Event::Checked(_)) && session.not_yet().is_some();
        let does_something = is_early || session.after(&event, model.now, Elapsed::default()).is_some();
        return does_something.then_some(Message::Session(event));
    }
    let Page::Drill(drill) = page else { return None };
    // A group votes with the keys, until its votes are shown.
    if drill.votes.as_ref().is_some_and(|votes| !votes.is_revealed()) {
        let choice = place.filter(|place| *place < drill.choices());
        return choice.map(|choice| Message::Voted(incident::VoteEvent::Cast(choice)));
    }
    let event = incident::Event::Chosen(place?);
    drill.run.after(&event).map(|_| Message::Drill(event))
}

fn used(message: Message) -> Reaction {
    Reaction { message: Some(message), is_used: true }
}

fn unused(key: UnusedKey) -> Reaction {
    Reaction { message: Some(Message::KeyUnused(key)), is_used: false }
}

/// Whether the reader finds back from where this leads: in a page of others there is no way back to the quiz.
fn is_way_back(stage: Stage, character: char) -> bool {
    stage == Stage::Alone || !matches!(character, '?' | '/')
}

/// Whether a key of the app types this.
const fn is_key(character: char) -> bool {
    matches!(character, '?' | '/' | '1'..='9' | 'u' | 'g' | 'h' | 's' | 'f')
}

/// The event for a key in a session. `place` is that of a digit, from 0.
fn event(key: char, place: Option<usize>, certainty: bool, session: &Session) -> Option<Event> {
    let (_, question) = session.current()?;
    // The letter of an option means that option and nothing else.
    if let Some(place) = lettered(question, key) {
        return chosen(question, place).map(Event::Responded);
    }
    let is_asked = certainty && question.item.kind() != Kind::Prompt;
    match key {
        'u' if is_asked => Some(Event::Checked(Some(Certainty::Unsure))),
        'g' if is_asked => Some(Event::Checked(Some(Certainty::Guess))),
        'h' => Some(Event::HintShown),
        's' => Some(Event::Skipped),
        'f' => Some(Event::FlagToggled),
        _ => chosen(question, place?).map(Event::Responded),
    }
}

/// The step or pair at this place on the page is chosen, if the question can still be answered: other keys then move or
/// join it.
fn part_at(session: &Session, place: usize) -> Option<Message> {
    let (_, question) = session.current().filter(|(_, question)| question.verdict().is_none())?;
    match &question.response {
        Response::Order(arranged) => {
            let order = arranged.as_ref().unwrap_or(&question.order);
            order.get(place).map(|&step| Message::StepHeld(step))
        }
        Response::Match(joined) => (place < joined.len()).then_some(Message::PairChosen(place)),
        Response::Single(_)
        | Response::Multiple(_)
        | Response::Numeric(_)
        | Response::Text(_)
        | Response::Line(_)
        | Response::Prompt { .. } => None,
    }
}

/// The place, from 0, of the option with this letter.
fn lettered(question: &Question, letter: char) -> Option<usize> {
    let has_letters = matches!(question.response, Response::Single(_) | Response::Multiple(_));
    let place = (letter as usize).checked_sub('a' as usize)?;
    (has_letters && place < question.order.len()).then_some(place)
}

/// The response after the reader chooses the part at this place on the page.
fn chosen(question: &Question, place: usize) -> Option<Response> {
    let response = match &question.response {
        Response::Single(_) => Response::Single(Some(*question.order.get(place)?)),
        Response::Multiple(chosen) => Response::Multiple(chosen.toggled(*question.order.get(place)?)),
        Response::Line(_) => Response::Line(u16::try_from(place).ok()),
        Response::Prompt(spoken) if spoken.covered().is_some() => {
            Response::Prompt(spoken.ticked(u8::try_from(place).ok()?))
        }
        Response::Order(_)
        | Response::Match(_)
        | Response::Numeric(_)
        | Response::Text(_)
        | Response::Prompt(_) => return None,
    };
    response.fits(&question.item).then_some(response)
}
