//! Every question that a link can begin with, as the app shows it. `js/drawn.js` puts its options into the order of the
//! link's seed.

use std::io::Result;
use std::rc::Rc;

use dryrun::address::Route;
use dryrun::bank::{Bank, Item, Kind};
use dryrun::quiz::SetQuery;
use dryrun::views::Stage;
use serde::Serialize;

use crate::render::{opened, page};

/// A question as the first of two.
#[derive(Serialize)]
pub(crate) struct QuestionFrame {
    id: String,
    number: u16,
    page: String,
}

/// The questions, in the order of the bank; none if there is no second one to stand beside them.
pub(crate) fn frames(bank: &Rc<Bank>) -> Result<Vec<QuestionFrame>> {
    let items = bank.items().iter().filter(|item| stands(item));
    items.filter_map(|item| Some(frame(bank, item, second(bank, item)?))).collect()
}

/// Whether a question can be shown before the program (`xtask/src/finish/question.rs` lists the others as such). Spoken ones
/// are not drawn by a link that names no kind, what has to be put in order cannot be moved yet, and numbers that are drawn
/// follow from the seed.
fn stands(item: &Item) -> bool {
    match item.kind() {
        Kind::Numeric => item.cases.count() == 0,
        Kind::Single | Kind::Multiple | Kind::Text | Kind::Line => true,
        Kind::Order | Kind::Match | Kind::Prompt => false,
    }
}

/// Any other question: the rail needs two.
fn second<'a>(bank: &'a Bank, first: &Item) -> Option<&'a Rc<Item>> {
    bank.items().iter().find(|item| item.id != first.id)
}

fn frame(bank: &Rc<Bank>, item: &Item, second: &Item) -> Result<QuestionFrame> {
    let set = SetQuery::of_items(vec![item.id.clone(), second.id.clone()]);
    let model = opened(bank, Stage::Alone, &Route::practice(set).to_string());
    Ok(QuestionFrame { id: item.id.to_string(), number: item.number, page: page(&model)? })
}
