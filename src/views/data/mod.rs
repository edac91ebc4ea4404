//! The reader's data and settings.

mod event;
mod import;
mod page;
mod reader;
mod reset;
mod settings;

pub use event::DataEvent;
pub use page::{DataProps, Undoable, data};
pub use reader::{ReaderChoice, reader_choice};
pub use settings::settings;
