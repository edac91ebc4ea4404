//! How a session came out, alone and beside somebody else's.

mod compare;
mod other_answer;
mod page;
mod send_back;

pub(super) use compare::given;
pub use compare::{Compared, SharedProps, comparison, shared_result};
pub use other_answer::{OtherAnswer, Score};
pub use page::result;
pub use send_back::{about_set, answers_on_site, send_back};
