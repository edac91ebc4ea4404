//! Whether a press counts. It counts only if the reader could have seen what it does now. A key that bounces, or a
//! double click, presses twice; else its second press would skip the verdict that the first one brought, or hand an
//! exam in.

use crate::quiz::Elapsed;

/// Nobody sees what a button does now, and presses it, in fewer milliseconds than these.
const GLANCE: u32 = 300;

/// Since when the reader can see what the buttons of the page do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// `None` since the page was opened: no press can have been meant for a page before.
    since: Option<Elapsed>,
    /// Whether the page is still to be drawn.
    is_stale: bool,
}

impl Sight {
    /// The buttons do something else now.
    pub const fn change(&mut self, at: Elapsed) {
        *self = Self { since: Some(at), is_stale: true };
    }

    /// The page was drawn. On a slow device this may be long after the change.
    pub const fn draw(&mut self, at: Elapsed) {
        if self.is_stale {
            *self = Self { since: Some(at), is_stale: false };
        }
    }

    /// Whether a press counts now. If not, the time begins anew, so that a key that bounces for long presses once.
    pub fn admits(&mut self, at: Elapsed) -> bool {
        let is_early = self.since.is_some_and(|since| at >= since && at.since(since) < GLANCE);
        if is_early {
            self.since = Some(at);
        }
        !is_early
    }
}
