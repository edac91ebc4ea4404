//! Several people's results side by side.

mod page;
mod props;
mod table;

pub use page::compare;
pub use props::{CompareEvent, CompareProps, ComparedRow, Pasted, Person};
