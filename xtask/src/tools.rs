//! The tools beside cargo: found, else built or installed, else one sentence that says how to get them.

mod bindgen;
mod browsers;
mod cached;
mod chromium;
mod debian;
mod firefox;
mod trunk;
mod webkit;

pub(crate) use browsers::Engines;
pub(crate) use chromium::chromium;
pub(crate) use trunk::trunk;

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::run;

/// Where a program of this name stands on `PATH`.
fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

/// The first of these variables that names something that exists.
fn named(variables: &[&str]) -> Option<PathBuf> {
    variables.iter().filter_map(std::env::var_os).map(PathBuf::from).find(|path| path.exists())
}

/// Makes sure that rustc can compile for the browser.
pub(crate) fn wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
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
