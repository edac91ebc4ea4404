//! What a page needs of the bank and of the program. Most pages need what the program begins with of the bank; a page
//! that needs more waits for it.

use super::{Arrived, Awaited, Deferred, Effect, Effects, Host, Model, Page};
use crate::address::{Route, Search};
use crate::bank::{Bank, PartName, TopicId};

/// What a page needs of the bank.
enum Need {
    /// What the program begins with.
    Nothing,
    /// Every question.
    Items,
    /// One part.
    Part(PartName),
    /// All questions of a topic.
    Topic(TopicId),
}

/// The page that waits, where what a route needs has not arrived.
pub(super) fn awaited(model: &Model, route: &Route, at: &Arrived, effects: &mut Effects) -> Option<Page> {
    let bank = &*model.bank;
    let missing = match need(model, route) {
        Need::Nothing => None,
        Need::Items => bank.items().iter().find(|item| item.is_awaited()).map(|item| item.part()),
        Need::Topic(id) => [PartName::Questions(id.clone()), PartName::Prompts(id)]
            .into_iter()
            .find(|part| asked_for(bank, part, effects)),
        Need::Part(part) => asked_for(bank, &part, effects).then_some(part),
    };
    let awaited = missing.map(|part| Awaited { at: at.clone(), is_lost: bank.is_lost(&part) });
    let is_whole = model.host.deferred == Deferred::Here || !is_deferred(route);
    let module = (!is_whole).then(|| {
        effects.push(Effect::FetchDeferred);
        model.host.awaited(at.clone())
    });
    // One that is lost is told, whatever else is on its way.
    awaited.into_iter().chain(module).max_by_key(|awaited| awaited.is_lost).map(Page::Awaited)
}

impl Host {
    /// The page that waits for the deferred module.
    pub(super) fn awaited(&self, at: Arrived) -> Awaited {
        Awaited { at, is_lost: self.deferred == Deferred::Lost }
    }
}

/// Whether the page of a route needs the deferred module. Questions do not; which ones are due does.
const fn is_deferred(route: &Route) -> bool {
    match route {
        Route::Home | Route::Quiz(_) | Route::Daily(_) | Route::PinnedSet(_) | Route::Challenge(_) => false,
        Route::Start
        | Route::Due
        | Route::Practise(_)
        | Route::Shared(_)
        | Route::Result
        | Route::Mock
        | Route::Stories
        | Route::Loop(..)
        | Route::Job(_)
        | Route::Topic(_)
        | Route::Library(_)
        | Route::Compare
        | Route::Browse(_)
        | Route::Item(_)
        | Route::Worksheet(_)
        | Route::Drills
        | Route::Advent
        | Route::Drill(_)
        | Route::Guide
        | Route::GuidePage(_)
        | Route::Plan
        | Route::SentPlan(_)
        | Route::You
        | Route::Progress
        | Route::Settings
        | Route::Data
        | Route::Help => true,
    }
}

/// Whether a part is missing. Then it is asked for.
fn asked_for(bank: &Bank, part: &PartName, effects: &mut Effects) -> bool {
    let is_missing = is_missing(bank, part);
    if is_missing {
        effects.push(Effect::FetchPart(part.clone()));
    }
    is_missing
}

fn need(model: &Model, route: &Route) -> Need {
    let bank = &*model.bank;
    match route {
        Route::Home
        | Route::Start
        | Route::Mock
        | Route::Job(_)
        | Route::Practise(_)
        | Route::Library(Search { in_texts: false, .. })
        | Route::Daily(None)
        | Route::Drills
        | Route::Advent
        | Route::Guide
        | Route::Plan
        | Route::SentPlan(_)
        | Route::Settings
        | Route::Data
        | Route::Help => Need::Nothing,
        // A session that waits is read with all its questions.
        Route::Due | Route::Quiz(_) | Route::Daily(Some(_)) | Route::PinnedSet(_) => {
            if model.progress.is_awaited(&route.to_string()) { Need::Items } else { Need::Nothing }
        }
        Route::Challenge(_)
        | Route::Shared(_)
        | Route::Result
        | Route::Library(_)
        | Route::Compare
        | Route::Stories
        | Route::Browse(_)
        | Route::Worksheet(_)
        | Route::You
        | Route::Progress => Need::Items,
        // Each of its questions is drawn from all of them, and how its drill came out is read with the drills.
        Route::Loop(..) if is_missing(bank, &PartName::Drills) => Need::Part(PartName::Drills),
        Route::Loop(..) => Need::Items,
        Route::Topic(id) => Need::Topic(id.clone()),
        Route::Item(id) => bank.item(id.as_str()).map_or(Need::Nothing, |item| Need::Part(item.part())),
        Route::Drill(_) => Need::Part(PartName::Drills),
        Route::GuidePage(_) => Need::Part(PartName::Guide),
    }
}

fn is_missing(bank: &Bank, part: &PartName) -> bool {
    match part {
        PartName::Questions(_) | PartName::Prompts(_) => {
            bank.items().iter().any(|item| item.is_awaited() && item.part() == *part)
        }
        PartName::Drills => bank.drills().iter().any(|drill| drill.is_awaited()),
        PartName::Guide => bank.pages().iter().any(|page| page.is_awaited()),
    }
}
