//! Sets of questions: the form for a set, and its filters.

mod filters;
mod form;
mod routes;

pub(super) use filters::{AnyKind, filters};
pub use form::practise;
pub(super) use routes::only_missed;
