//! `cargo xtask build`: builds `dist/`, completes it and checks its size budgets.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::{figures, finish, no_more, run, tools};

/// Builds `dist/` and prints what a reader downloads. Fails if a budget is exceeded. With `mini`, it builds only
/// what a single browser test needs before `cargo test --package browser-tests`.
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

/// Builds `dist/` with Trunk, and then writes the files that Trunk does not.
pub(crate) fn dist() -> Result<()> {
    run::succeed(trunk(&run::root())?.args(["build", "--release"]), "building dist/")?;
    finish::finish(&run::root().join("dist"), &run::root().join("questions"))
}

/// Builds the app with the mini-bank, which has one item of each kind, for journeys that know all its texts.
/// Returns its folder.
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

/// Trunk, with a compiler that leaves the paths of this machine out of the Wasm. They would show who built it, and
/// make two builds differ.
pub(crate) fn trunk(root: &Path) -> Result<Command> {
    let mut trunk = tools::trunk()?;
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let mut flags = OsString::new();
    for (folder, name) in [(Some(root.to_path_buf()), "dryrun"), (cargo_home, "cargo")] {
        // A path with a space would be read as two flags.
        if let Some(folder) = folder.filter(|folder| !folder.to_string_lossy().contains(' ')) {
            flags.push(" --remap-path-prefix=");
            flags.push(folder);
            flags.push(format!("={name}"));
        }
    }
    // Cargo adds these flags to those of .cargo/config.toml.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    Ok(trunk)
}
