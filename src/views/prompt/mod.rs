//! The answer to an open interview question, in three steps: speak or write, tick what was said, compare it with a strong
//! answer. Beside the reader's own ticks stands what the coach found.

mod answer;
mod coach;
mod field;
mod form;
mod model_answer;
mod points;
mod props;
mod recording;
mod voice;

pub(super) use answer::written;
pub use field::REPLY_ID;
pub use form::spoken;
pub(super) use model_answer::{compared, follow_up, model_answer};
pub use props::SpokenProps;
pub use recording::{Recording, Voice, VoiceEvent};
