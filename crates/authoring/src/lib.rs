//! The authors' room: from Markdown in `questions/` to the packed bank.
//!
//! `build.rs` and `cargo xtask bank` use it; it never ships in the Wasm. Invariant: broken input is not an
//! error and never a panic; reading gives what could be read, and every fault of every file with its place
//! and a remedy. Only `folder` reads the disk. The format is described in `docs/authors.md`.

mod attributes;
mod bank_file;
mod checks;
mod code;
mod command;
mod context;
mod digest;
mod drill;
mod fault;
mod file;
mod folder;
mod form;
mod front_matter;
mod guide;
mod heads;
mod highlight;
mod item;
mod links;
mod markdown;
mod nearest;
mod numbers;
mod quotes;
mod reader;
mod render;
mod rich_text;
mod rules;
mod stats;
mod tells;
mod topics;
mod whole;

pub use command::{check_command, number_command, stats_command};
pub use fault::{Fault, Severity, any_error};
pub use file::{File, Place, Span};
pub use folder::read_folder;
pub use reader::read;
pub use render::render;
pub use stats::{Counts, Guessers, Stats, stats};
