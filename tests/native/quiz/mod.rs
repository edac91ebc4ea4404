//! Sets, sessions and grading.

mod daily;
mod journeys;
mod properties;
mod sets;
mod typed;
mod typed_bank;
