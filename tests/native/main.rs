//! The native tests, in one binary: a module for each room. They link the app once, and run in seconds.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "this is how a test fails")]
#![allow(clippy::wildcard_enum_match_arm, reason = "what a script does not name is no concern of it")]

mod address;
mod app;
mod borders;
mod common;
mod documents;
mod formats;
mod incident;
mod memory;
mod quiz;
mod store;
mod styles;
mod views;
mod words;
