//! Logs and what follows from them.

mod clocks;
mod concepts;
mod days;
mod fit;
mod fsrs;
mod growth;
mod joins;
mod past;
mod plan;
mod queue;
mod statistics;
mod streak;
mod times;
