//! The guide and the help page.

mod help;
mod pages;

pub use help::help;
pub use pages::{guide, guide_page};
