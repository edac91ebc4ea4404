//! The reader's own answers to open questions, in versions.

mod page;
mod props;
mod sheet;
mod story;

pub use page::stories;
pub use props::{OtherPrompt, Sheet, SheetText, StoriesEvent, StoriesProps};
