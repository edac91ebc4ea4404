//! Logs and what follows from them.

mod clocks;
mod days;
mod joins;
mod past;
