//! The reader room: the name and the settings of a reader.
//!
//! Pure: it may use std, and the bank's list of characters that nobody sees. Deliberately absent: everything else. The
//! formats room saves it.

mod name;
mod settings;

pub use name::Name;
pub use settings::{Motion, Settings, Theme};
