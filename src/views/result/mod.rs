//! How a session came out, alone and beside somebody else's.

mod compare;
mod page;

pub use compare::{Compared, OtherAnswer, comparison, shared_result};
pub use page::result;
