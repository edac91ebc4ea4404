//! Sets of questions: the form for a set, and its filters.

mod filters;
mod form;
mod routes;

pub(super) use filters::{AnyKind, filters};
pub use form::practise;
pub(super) use routes::{aloud, exam, of_job, only_missed, some_of};
