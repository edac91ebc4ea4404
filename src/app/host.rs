//! Where the app runs, as far as it has to know.

use crate::quiz::{Day, Millis};
use crate::words::Words;

/// Where the app runs, as far as it has to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    /// The language of the page.
    pub words: Words,
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
