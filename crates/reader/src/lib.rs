//! The reader room: the name and the settings of a reader, what they prepare for, and what a reader calls a set.
//!
//! Pure: it may use std; of the bank the list of characters that nobody sees, and jobs; of the quiz room, days.
//! Deliberately absent: everything else. The formats room saves it.

mod about;
mod goal;
mod name;
mod settings;

pub use about::{About, Title};
pub use goal::{Goal, Left, MINUTES};
pub use name::Name;
pub use settings::{AnswerTime, Motion, Settings, Theme};
