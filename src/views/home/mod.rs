//! The first page, Today: one sentence and one button; then what is unfinished, today's five, the week, and the topics
//! that were tried.

mod card;
mod days;
mod page;
mod props;
mod topics;
mod waiting;

pub(super) use card::card;
pub use page::home;
pub use props::{HomeProps, Practice, Waiting};
