//! From a link to a session.

use super::linked;
use crate::address::{QuizLink, Route};
use crate::bank::{Bank, Kind};
use crate::memory::History;
use crate::quiz::{Millis, Session, SetFault, choose};

/// Why there is no session, and what to do: a sentence for the reader.
pub(super) type SetSentence = String;

/// The session that an address asks for.
///
/// # Errors
/// With a sentence when no item is what it asks for.
pub fn begin(
    bank: &Bank,
    history: &History,
    route: &Route,
    now: Millis,
    random: u32,
) -> Result<Session, SetSentence> {
    if let Route::Quiz(link) | Route::Practise(link) = route {
        begin_quiz(bank, history, link, now, random)
    } else {
        linked::begin(bank, route, now)
    }
}

fn begin_quiz(
    bank: &Bank,
    history: &History,
    link: &QuizLink,
    now: Millis,
    random: u32,
) -> Result<Session, SetSentence> {
    let seed = link.seed.unwrap_or(random);
    let mut items = choose(bank, &whole(link), seed).map_err(|fault| match fault {
        SetFault::Unknown(id) => format!("There is no question \u{201c}{id}\u{201d}: it was retired."),
        SetFault::NothingFits => {
            "No question is all of what this set asks for. Leave one of the choices open.".to_owned()
        }
    })?;
    if link.only_missed {
        let mut fitting = items;
        items = Vec::new();
        for id in history.missed() {
            items.extend(fitting.extract_if(.., |item| item.id == id));
        }
        items.truncate(link.query.count.map_or(usize::MAX, usize::from));
        if items.is_empty() {
            return Err("Nothing of this was missed. Practise something new.".to_owned());
        }
    }
    Session::new(items, link.pace, seed, now)
        .ok_or_else(|| "An exam has no interview questions: practise them instead.".to_owned())
}

/// What was missed is looked for in all that fits, not in a draw of it.
fn whole(link: &QuizLink) -> crate::quiz::SetQuery {
    let mut query = link.query.clone();
    if link.only_missed {
        query.count = None;
        if query.kinds.is_empty() {
            query.kinds = Kind::ALL.to_vec();
        }
    }
    query
}
