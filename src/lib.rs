//! Dryrun rehearses the infrastructure interview in the reader's own browser.
//!
//! The rooms in reading order; ARCHITECTURE.md has the map and the arrows.

pub mod app;
pub mod bank;
pub mod browser;
pub mod rehearsal;
pub mod route;
pub mod settings;
pub mod study;
pub mod views;
pub mod wire;
