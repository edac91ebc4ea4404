//! The reader room: what a reader says of themselves, a name and settings.
//!
//! Pure: it may use std. Deliberately absent: everything else; the formats room writes it down.

mod name;
mod settings;

pub use name::Name;
pub use settings::{Motion, Settings, Theme};
