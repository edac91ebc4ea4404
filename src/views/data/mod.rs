//! The reader's data and settings.

mod event;
mod import;
mod page;
mod parts;
mod props;
mod reader;
mod reset;
mod settings;

pub use event::{DataEvent, ReaderEvent};
pub use page::data;
pub use props::{DataCallbacks, DataProps, Undoable};
pub use reader::{ReaderChoice, reader_choice};
pub use settings::settings;
pub(super) use settings::{interviewer, times};
