//! The answer to an open interview question, in three steps: speak or write, tick what was said, compare it with a strong
//! answer. Beside the reader's own ticks stands what the coach found.

mod answer;
mod coach;
mod form;
mod model_answer;
mod points;

pub(super) use answer::written;
pub use form::{SpokenProps, spoken};
pub(super) use model_answer::{compared, follow_up, model_answer};
