//! One file for each page that has something of its own: its model, what follows from what happens on it, and
//! what it wants done.

pub mod data;
pub mod drill;
pub mod invitation;
pub mod item;
pub mod practise;
pub mod result;
pub mod session;
