//! The stories room: what the reader answered to open questions, in versions, and how two versions differ.
//!
//! A story is kept when its key points were ticked. Beside the reader's ticks stands what the coach found then, so that
//! both can be compared. It may use std, the bank and the quiz room. Deliberately absent: sentences, storage
//! (`crates/formats` has the grammar), the clock, and the coach itself.

mod difference;
mod stories;

pub use difference::{Change, differences};
pub use stories::{Agreement, MOST_VERSIONS, Stories, Story};
