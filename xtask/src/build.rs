//! `cargo xtask build`: `dist/`, finished and within its budgets.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;

use crate::{bundle, figures, no_more, previews, run, tools};

/// Builds `dist/` and prints what a reader downloads; fails where a budget is broken.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    no_more("build", words)?;
    dist()?;
    let within = figures::print(&run::root().join("dist"))?;
    Ok(if within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds `dist/` with Trunk and does what Trunk leaves to do.
pub(crate) fn dist() -> Result<()> {
    run::succeed(tools::trunk()?.args(["build", "--release"]), "building dist/")?;
    previews::finish(&run::root().join("dist"))?;
    bundle::finish(&run::root().join("dist"))
}

/// The same app with the mini-bank, one item of each kind, for journeys that know every word of it. Returns
/// its folder.
pub(crate) fn mini_dist() -> Result<PathBuf> {
    let folder = run::root().join("target/mini-dist");
    let mut trunk = tools::trunk()?;
    trunk.args(["build", "--release", "--dist"]).arg(&folder);
    trunk.env("DRYRUN_QUESTIONS", run::root().join("crates/authoring/tests/mini"));
    run::succeed(&mut trunk, "building target/mini-dist/")?;
    bundle::finish(&folder)?;
    Ok(folder)
}
