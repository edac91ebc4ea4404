//! The cue matcher: whether an answer covered a key point, and where.
//!
//! An interview prompt's key points carry cues, words and phrasings that show that a point was covered
//! (`docs/authors.md`). The answer coach looks for them in what a reader said, the checker in the answers that
//! the authors wrote. It is a crate of its own because the checker needs it before the app exists; the app
//! uses it for the interview's coach. Pure: words in, places out. It may use std and the stemmer.
//! Deliberately absent: the bank, the browser, meaning. A cue that was said is a sign, not a proof.

mod cues;
mod fold;
mod text;

pub use cues::{Cues, Found};
pub use text::Text;
