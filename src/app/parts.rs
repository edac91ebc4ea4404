//! Parts of the bank arrive, and the deferred module: sessions get their questions, and pages that waited go on.

use std::rc::Rc;

use super::awaited::awaited;
use super::{DEFERRED, Deferred, Effect, Effects, Model, Moment, Page, arrive, own};
use crate::address::Route;
use crate::bank::{Bank, PartName};

/// Storage was read again after a part arrived or was lost: a page that waits goes on where it has what it needs.
pub(super) fn go_on(model: &mut Model, moment: Moment, effects: &mut Effects) {
    let Page::Awaited(page) = &model.page else { return };
    let at = page.at.clone();
    let route = Route::parse(&at.fragment, &*model.bank);
    // It has asked for its part already.
    match route.ok().and_then(|route| awaited(model, &route, &at, &mut Effects::default())) {
        Some(page) => model.page = page,
        None => arrive::arrive(model, &at, moment, effects),
    }
}

/// A part arrived, or was lost. What waits for it goes on.
pub(super) fn arrived(
    model: &mut Model,
    name: String,
    bytes: Option<Vec<u8>>,
    moment: Moment,
    effects: &mut Effects,
) {
    if name == DEFERRED {
        model.host.deferred = if bytes.is_some() { Deferred::Here } else { Deferred::Lost };
        if bytes.is_some() {
            own::arrived(model, moment, effects);
        }
    } else {
        let bank = Rc::make_mut(&mut model.bank);
        if bytes.is_none_or(|bytes| bank.add(&name, &bytes).is_err()) {
            bank.lose(name);
        }
    }
    if let Page::Session(session) = &mut model.page {
        session.fill(&model.bank);
    } else if let Page::Result(result) = &mut model.page {
        result.fill(&model.bank);
    }
    // What waits in storage may be readable now: for a page that needs it at once, else when nothing more will come.
    if matches!(model.page, Page::Awaited(_)) || (model.progress.awaits() && is_settled(&model.bank)) {
        effects.push(Effect::Load);
    }
}

/// Whether each part has arrived, or will not come.
fn is_settled(bank: &Bank) -> bool {
    let items = bank.items().iter().filter(|item| item.is_awaited()).map(|item| item.part());
    let drills = bank.drills().iter().filter(|drill| drill.is_awaited()).map(|_| PartName::Drills);
    items.chain(drills).all(|part| bank.is_lost(&part))
}
