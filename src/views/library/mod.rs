//! The library: search, the groups of what was found, and the set that is collected from it.

mod page;
mod props;
mod rows;

pub use page::library;
pub use props::{LibraryEvent, LibraryProps};
