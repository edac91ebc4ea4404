//! `cargo xtask build`: `dist/`, finished and within its budgets.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::{figures, finish, no_more, run, tools};

/// Builds `dist/` and prints what a reader downloads; fails where a budget is broken. With `mini`, only what
/// single browser tests want before `cargo test --package browser-tests`.
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

/// Builds `dist/` with Trunk and does what Trunk leaves to do.
pub(crate) fn dist() -> Result<()> {
    run::succeed(trunk(&run::root())?.args(["build", "--release"]), "building dist/")?;
    finish::finish(&run::root().join("dist"), &run::root().join("questions"))
}

/// The same app with the mini-bank, one item of each kind, for journeys that know every word of it. Returns
/// its folder.
pub(crate) fn mini_dist() -> Result<PathBuf> {
    let folder = run::root().join("target/mini-dist");
    let questions = run::root().join("crates/authoring/tests/mini");
    let mut trunk = trunk(&run::root())?;
    trunk.args(["build", "--release", "--dist"]).arg(&folder);
    trunk.env("DRYRUN_QUESTIONS", &questions);
    run::succeed(&mut trunk, "building target/mini-dist/")?;
    finish::finish(&folder, &questions)?;
    Ok(folder)
}

/// Trunk, with a compiler that leaves the folders of this machine out of the Wasm: they would tell who built
/// it, and make two builds differ.
pub(crate) fn trunk(root: &Path) -> Result<Command> {
    let mut trunk = tools::trunk()?;
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let mut flags = OsString::new();
    for (folder, name) in [(Some(root.to_path_buf()), "dryrun"), (cargo_home, "cargo")] {
        // A folder with a blank in it would be two flags.
        if let Some(folder) = folder.filter(|folder| !folder.to_string_lossy().contains(' ')) {
            flags.push(" --remap-path-prefix=");
            flags.push(folder);
            flags.push(format!("={name}"));
        }
    }
    // Cargo adds these to those of .cargo/config.toml.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    Ok(trunk)
}
