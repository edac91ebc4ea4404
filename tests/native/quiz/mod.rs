//! Sets, sessions and grading.

mod advent;
mod daily;
mod drawn;
mod journeys;
mod properties;
mod sets;
mod typed;
mod typed_bank;
mod typed_commands;
