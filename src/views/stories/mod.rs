//! The reader's own answers to open questions, in versions.

mod page;
mod props;
mod story;

pub use page::stories;
pub use props::{OtherPrompt, StoriesEvent, StoriesProps};
