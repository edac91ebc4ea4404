//! A question as it is asked: its page, its response forms, its verdict.

mod buttons;
mod controls;
mod facts;
mod form;
mod hand_in;
mod long_rail;
mod own;
mod page;
mod props;
mod rail;
mod report;
mod set_done;
mod verdict;

pub use controls::{pair_control, step_control};
use controls::{pair_id, step_id};
pub(super) use facts::{facts, stem};
pub(super) use form::response;
pub use own::{own_question, own_refused};
pub use page::question;
pub use props::QuestionProps;
pub(super) use rail::picture;
pub(super) use report::{improve, report};
pub(super) use verdict::verdict;
