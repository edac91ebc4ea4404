//! The answer coach: says which key points of an interview prompt an answer covers, and what else its words show.
//!
//! It matches words and knows nothing of their meaning; `docs/coach.md` says how often it agrees with a person. Each
//! finding has the places of the words on which it rests, in bytes of the answer as it was written, so that a view can
//! mark them. Pure: it may use std, the bank and the cue matcher. Deliberately absent: sentences (`src/words` has
//! those), the browser, the clock and chance.

mod circles;
mod coach;
mod language;
mod marked;
mod markup;
mod pace;
mod phrases;
mod remark;
mod resume;
mod spots;
mod star;
mod wording;

pub use circles::{goes_in_circles, repeated};
pub use coach::{Coach, Point, Review};
pub use marked::{Piece, marked};
pub use pace::{Pace, count_words, pace, seconds_to_say};
pub use remark::Remark;
pub use resume::{ResumeLine, resume_line};
pub use spots::{Heard, Passage, Spot};
pub use star::{Part, Star};

/// A place in the answer, in bytes as it was written. It begins and ends between two characters.
pub type Place = core::ops::Range<usize>;
