//! The reader room: the name and the settings of a reader, and what a reader calls a set.
//!
//! Pure: it may use std, and the bank's list of characters that nobody sees. Deliberately absent: everything else. The
//! formats room saves it.

mod about;
mod name;
mod settings;

pub use about::{About, Title};
pub use name::Name;
pub use settings::{Motion, Settings, Theme};
