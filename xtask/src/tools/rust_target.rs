//! The part of the Rust toolchain that compiles for browsers.

use std::path::PathBuf;

use anyhow::{Result, bail};

use super::programs::on_path;
use crate::run;

const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that rustc can compile for browsers. If the target is missing, it is added with rustup.
pub(crate) fn ensure() -> Result<()> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut ask = run::command(rustc);
    let folder = run::output(ask.args(["--print", "target-libdir", "--target", TARGET]));
    if folder.is_some_and(|folder| PathBuf::from(folder).is_dir()) {
        return Ok(());
    }
    if on_path("rustup").is_none() {
        bail!(
            "the Rust target {TARGET} is missing and compiles the app for the browser: \
             install Rust with rustup, or this target with the package manager that gave you Rust"
        );
    }
    println!("Adding the Rust target {TARGET}.");
    run::succeed(run::command("rustup").args(["target", "add", TARGET]), "adding the target")
}
