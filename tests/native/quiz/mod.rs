//! Sets, sessions and grading.

mod daily;
mod journeys;
mod properties;
