//! The authors' room: from Markdown in `questions/` to the packed bank.
//!
//! `build.rs` and `cargo xtask bank` use it; it never ships in the Wasm. Invariant: broken input is not an
//! error and never a panic; reading gives what could be read, and every fault of every file with its place
//! and a remedy. Only `folder` reads the disk. The format is described in `docs/authors.md`.

mod app_links;
mod attributes;
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

pub use commands::{check_command, number_command, stats_command};
pub use fault::{Fault, Severity, any_error};
pub use file::{File, Place, Span};
pub use folder::read_folder;
pub use read::read;
pub use render::render;
pub use stats::{Counts, Guessers, Stats, stats};
