//! The first page: one main button, what is unfinished, other ways to rehearse, and the progress in each topic.

mod card;
mod page;
mod props;
mod topics;
mod waiting;
mod ways;

pub(super) use card::card;
pub use page::home;
pub use props::{HomeProps, Waiting};
