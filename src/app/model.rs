//! What the app knows.

use std::rc::Rc;

use super::{Page, Progress};
use crate::bank::Bank;
use crate::quiz::{Day, Millis};

/// What the app knows. Each part has one owner: the page owns what belongs to the page only, so leaving a page
/// leaves nothing of it behind; progress owns what is saved. No two fields say the same thing.
#[derive(Clone)]
pub struct Model {
    /// All items, drills and guide pages. Never changes while the page is open.
    pub bank: Rc<Bank>,
    /// What is saved of the reader, and how saving goes.
    pub progress: Progress,
    /// What the app was told about where it runs.
    pub host: Host,
    /// The time of the last message. During an exam it is at most a second old.
    pub now: Millis,
    /// What is on the screen.
    pub page: Page,
}

/// Where the app runs, as far as it has to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    /// What stands before every link to here. Empty on a page that is a file: its address opens nothing for
    /// others, and may name the reader's folders.
    pub site: String,
    /// Whether the system has a sheet to share with.
    pub can_share: bool,
    /// The reader's time zone.
    pub zone: Zone,
}

/// The reader's time zone: by how many minutes their clock is ahead of UTC at a time. It may change with the
/// season, and while the page is open.
#[derive(Clone, Copy, Debug)]
pub struct Zone(pub fn(Millis) -> i32);

impl PartialEq for Zone {
    /// There is one zone, so there is nothing to tell apart.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Zone {
    /// Minutes ahead of UTC at that time.
    #[must_use]
    pub fn ahead(self, at: Millis) -> i32 {
        (self.0)(at)
    }

    /// The reader's day at that time.
    #[must_use]
    pub fn day(self, at: Millis) -> Day {
        Day::of(at, self.ahead(at))
    }
}
