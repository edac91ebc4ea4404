//! Dryrun rehearses the infrastructure interview in the reader's own browser.
//!
//! The rooms in reading order; ARCHITECTURE.md has the map and the arrows.

pub mod app;
pub mod bank;
pub mod browser;
pub mod shell;
pub mod views;
pub mod words;

pub use dryrun_address as address;
pub use dryrun_coach as coach;
pub use dryrun_formats as formats;
pub use dryrun_incident as incident;
pub use dryrun_memory as memory;
pub use dryrun_quiz as quiz;
pub use dryrun_reader as reader;
pub use dryrun_rehearsal as rehearsal;
pub use dryrun_store as store;
pub use dryrun_stories as stories;
