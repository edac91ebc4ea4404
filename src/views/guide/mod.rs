//! What there is to read: the guide, and help.

mod help;
mod pages;

pub use help::help;
pub use pages::{guide, guide_page};
