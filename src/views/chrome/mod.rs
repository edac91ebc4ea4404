//! The frame of every page, and the page for addresses that lead nowhere.

mod frame;
mod not_found;

pub use frame::{Chrome, Onward, Place, Stage, chrome, embedded};
pub use not_found::not_found;
