//! Sets of questions: the form for a set, and its filters.

mod filters;
mod form;
mod routes;
mod suggested;

pub(super) use filters::{FilterFor, filters};
pub use form::{PractiseProps, practise};
pub use routes::is_new_set;
pub(super) use routes::{Start, aloud, exam, only_missed, some_aloud, some_of};
