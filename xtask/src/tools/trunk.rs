//! Trunk, the bundler.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::cached::cached;
use super::programs::on_path;
use super::{bindgen, rust_target};
use crate::run;

/// Built where Trunk is missing. The next minor version wants a newer compiler than ours.
const VERSION: &str = "0.21.14";

/// Trunk, ready to run: its own tools come first on its `PATH`, so that it downloads nothing.
pub(crate) fn trunk() -> Result<Command> {
    rust_target::ensure()?;
    let bindgen = bindgen::folder()?;
    let mut trunk = run::command(find()?);
    trunk.env("PATH", path_with(&bindgen)?);
    // Trunk reads this as one of its own flags and refuses the value that everyone else sets.
    trunk.env_remove("NO_COLOR");
    // Its errors say enough without a trace through its own code.
    trunk.env_remove("RUST_BACKTRACE");
    Ok(trunk)
}

fn path_with(folder: &Path) -> Result<OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_path_buf()).chain(std::env::split_paths(&path));
    std::env::join_paths(folders).context("putting wasm-bindgen on PATH")
}

fn find() -> Result<PathBuf> {
    if let Some(trunk) = on_path("trunk")
        && run::output(run::command(&trunk).arg("--version")).is_some_and(|text| fits(&text))
    {
        return Ok(trunk);
    }
    cached("trunk", VERSION, "the bundler")
}

/// Whether `trunk --version` names the minor version that the project is tested with.
fn fits(text: &str) -> bool {
    let patch = text.strip_prefix("trunk 0.21.").and_then(|patch| patch.parse::<u32>().ok());
    patch.is_some_and(|patch| patch >= 14)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tested_versions_fit() {
        assert!(fits("trunk 0.21.14"));
        assert!(!fits("trunk 0.21.9"));
        assert!(!fits("trunk 0.22.1"));
        assert!(!fits("something else"));
    }
}
