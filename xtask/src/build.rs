//! `cargo xtask build`: `dist/`, finished and within its budgets.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;

use crate::compile::Sources;
use crate::{figures, finish, no_more, run};

/// Builds `dist/` and prints what a reader downloads. It fails if a budget is exceeded. With `mini`, it builds only
/// what browser tests need before `cargo test --package browser-tests`.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    if words == ["mini"] {
        println!("{}", mini_dist()?.display());
        return Ok(ExitCode::SUCCESS);
    }
    no_more("build", words)?;
    dist()?;
    let within = figures::print(&run::root().join("dist"))?;
    Ok(if within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds `dist/`.
pub(crate) fn dist() -> Result<()> {
    finish::publish(&Sources::of(&run::root()), &run::root().join("dist"))
}

/// The same app with the mini-bank, one item of each kind, for journeys that know every word of it, and with the
/// pseudo-language. Returns its folder.
pub(crate) fn mini_dist() -> Result<PathBuf> {
    let folder = run::root().join("target/mini-dist");
    let questions = run::root().join("crates/authoring/tests/mini");
    finish::publish(&Sources { questions, pseudo: true, ..Sources::of(&run::root()) }, &folder)?;
    Ok(folder)
}
