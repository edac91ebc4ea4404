//! The reader room: the name and the settings of a reader, and what they prepare for.
//!
//! Pure: it may use std; of the bank the list of characters that nobody sees, and jobs; of the quiz room, days.
//! Deliberately absent: everything else. The formats room saves it.

mod goal;
mod name;
mod settings;

pub use goal::{Goal, Left, MINUTES};
pub use name::Name;
pub use settings::{Motion, Settings, Theme};
