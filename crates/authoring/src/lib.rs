//! Turns the authors' Markdown in `questions/` into the packed bank, and reports every fault in it.
//!
//! `build.rs`, `cargo xtask bank` and `cargo xtask coach` use this crate; it is never part of the Wasm. It may use the bank's types, the
//! cue matcher, the coach, a Markdown parser, a TOML parser and a highlighter. Deliberately absent: the browser, the app, the
//! clock, randomness; only `folder`, `commands` and
//! `answers/read` read or write the disk.

mod answers;
mod app_links;
mod attributes;
mod bank_file;
mod bank_wide;
mod code_block;
mod commands;
mod context;
mod cross_references;
mod digest;
mod drill;
mod fault;
mod file;
mod folder;
mod form;
mod front_matter;
mod guessers;
mod guide;
mod highlight;
mod item;
mod markdown;
mod permanent_numbers;
mod quotes;
mod read;
mod render;
mod rich_text;
mod shared_checks;
mod sheets;
mod stats;
mod suggest;
mod topics;
mod word_guesser;

pub use answers::{Answer, Figures, Half, Measured, PointCounts, Stories, measure, misses, read_answers};
pub use commands::{check_command, coach_command, number_command, stats_command};
pub use fault::{Fault, Severity, any_error};
pub use file::{File, Place, Span};
pub use folder::read_folder;
pub use read::read;
pub use render::render;
pub use stats::{Counts, Guessers, Stats, stats};
