//! What the app must know about the page that it runs in.

use crate::quiz::{Day, Millis};
use crate::words::Words;

/// What the app must know about the page that it runs in.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    /// The language of the page.
    pub words: Words,
    /// The address of the page without its fragment, which begins every link to the app. It is empty if the page is a
    /// file, because the path of a file opens nothing for others and may name the reader's folders.
    pub site: String,
    /// Whether the system has a share sheet.
    pub can_share: bool,
    /// The reader's time zone.
    pub zone: Zone,
}

/// The reader's time zone: how many minutes their clock is ahead of UTC at a given time. This may change with the
/// season, and while the page is open.
#[derive(Clone, Copy, Debug)]
pub struct Zone(pub fn(Millis) -> i32);

impl PartialEq for Zone {
    /// Always equal, because a program has only one time zone.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Zone {
    /// How many minutes the reader's clock is ahead of UTC at this time.
    #[must_use]
    pub fn ahead(self, at: Millis) -> i32 {
        (self.0)(at)
    }

    /// The day at this time, by the reader's clock.
    #[must_use]
    pub fn day(self, at: Millis) -> Day {
        Day::of(at, self.ahead(at))
    }
}
