//! What stands around every page, and the pages for where there is nothing to show.

mod frame;
mod not_found;

pub use frame::{Chrome, Place, chrome};
pub use not_found::not_found;
