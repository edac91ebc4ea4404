//! The harness of the browser tests: a site, a browser and a page that a journey goes through.
//!
//! ```no_run
//! # use browser_tests::{Role, everywhere};
//! everywhere(async |page| {
//!     page.open("#/quiz?topic=kubernetes").await?;
//!     page.choose(Role::Radio, "137").await?;
//!     page.click(Role::Button, "Check").await?;
//!     page.see("SIGKILL").await
//! });
//! ```
//!
//! [`everywhere`] runs a journey in Chromium, Firefox and WebKitGTK. [`journey`] is for what only Chromium can do:
//! axe, emulated screens and media, the processor's speed.
//!
//! Nothing here sleeps for a fixed time. Each step waits until the text or element that it names is on the page. If
//! it does not come, the step fails and says what the page showed instead.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]
#![allow(clippy::panic, reason = "this is how a test fails")]

mod axe;
mod browser;
mod command;
mod driver;
mod emulate;
mod engine;
mod files;
mod find;
mod journey;
mod keys;
mod page;
mod pointer;
mod site;
mod tabs;
mod wait;
mod watch;

pub use axe::Violation;
pub use browser::Browser;
pub use emulate::{Colours, Media};
pub use engine::Engine;
pub use find::Role;
pub use journey::{everywhere, journey, mini_everywhere, mini_journey};
pub use page::Page;
pub use site::{Site, serve_until_input_ends};

use std::path::PathBuf;

/// The root of the project.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The build with the mini-bank, one item of each kind: `target/mini-dist/`, or the folder that
/// `DRYRUN_MINI_DIST` names.
///
/// # Errors
/// When there is none.
pub fn mini_dist() -> anyhow::Result<PathBuf> {
    let named = std::env::var_os("DRYRUN_MINI_DIST").map(PathBuf::from);
    let dist = named.unwrap_or_else(|| root().join("target/mini-dist"));
    anyhow::ensure!(
        dist.join("index.html").is_file(),
        "there is no {}: run `cargo xtask test browser`",
        dist.display()
    );
    Ok(dist)
}

/// The build that is tested: `dist/`, or the folder that `DRYRUN_DIST` names.
///
/// # Errors
/// When there is none.
pub fn dist() -> anyhow::Result<PathBuf> {
    let dist = std::env::var_os("DRYRUN_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    anyhow::ensure!(dist.join("index.html").is_file(), "there is no dist/ to test: run `cargo xtask build`");
    Ok(dist)
}
