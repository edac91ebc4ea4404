//! The cue matcher: finds out whether an answer covers a key point, and where.
//!
//! The key points of an interview prompt have cues: words and phrases that show that an answer covers the point
//! (`docs/authors.md`). The answer coach looks for them in what a reader said; the checker looks for them in the
//! answers that the authors wrote. This is a crate of its own because the checker needs it before the app exists; in
//! the app, it is for the coach. It is pure: words in, places out. It may use std alone.
//! Deliberately absent: the bank, the browser, and the meaning of words. A cue in an answer is a sign that the point
//! was covered, not a proof.

mod alike;
mod cue;
mod cues;
mod fold;
mod sought;
mod stem;
mod text;

pub use cues::{Cues, Found};
pub use fold::is_number;
pub use text::Text;
