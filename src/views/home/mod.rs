//! The first page: one thing to do, other ways to rehearse, and how far each topic is.

mod card;
mod page;
mod props;
mod topics;
mod waiting;
mod ways;

pub(super) use card::card;
pub use page::home;
pub use props::{HomeProps, Waiting};
