//! Logs and what follows from them.

mod clocks;
mod joins;
mod past;
