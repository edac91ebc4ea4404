//! Sets of questions: the form that puts one together, and the choices of it.

mod filters;
mod form;
mod routes;

pub(super) use filters::{AnyKind, filters};
pub use form::practise;
pub(super) use routes::only_missed;
