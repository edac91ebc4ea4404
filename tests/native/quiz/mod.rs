//! Sets, sessions and grading.

mod daily;
mod journeys;
mod properties;
mod typed;
mod typed_bank;
