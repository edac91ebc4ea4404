//! What the app knows.

use std::rc::Rc;

use super::{Host, Page, Progress, Said, Sight};
use crate::bank::{Bank, ItemId};
use crate::quiz::Millis;
use crate::words::UnusedKey;

/// What the app knows. Each part has one owner: the page owns what belongs to the page only, so leaving a page
/// leaves nothing of it behind; progress owns what is saved. No two fields say the same thing.
#[derive(Clone)]
pub struct Model {
    /// All items, drills and guide pages. Its parts arrive while the page is open.
    pub bank: Rc<Bank>,
    /// The reader's progress, and whether it is saved.
    pub progress: Progress,
    /// What the app must know about the page that it runs in.
    pub host: Host,
    /// The time of the last message. During an exam it is at most a second old.
    pub now: Millis,
    /// Since when the reader can see what the buttons of the page do.
    pub sight: Sight,
    /// The key that was pressed last, if it did nothing. A screen reader announces it.
    pub unused_key: Said<UnusedKey>,
    /// The questions that the reader collects into a set, in the library.
    pub collected: Vec<ItemId>,
    /// What is on the screen.
    pub page: Page,
}
