//! Builds tools once, into a folder that is kept when this checkout is removed.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::run;

/// A program from crates.io in one version, built if it is missing. `what` says what it is for.
pub(crate) fn cached(name: &str, version: &str, what: &str) -> Result<PathBuf> {
    let (root, program) = place(name, version)?;
    if !program.is_file() {
        println!(
            "Building {name} {version}, {what}, into {}. This takes some minutes, once.",
            root.display()
        );
        let mut cargo = run::cargo();
        cargo.args(["install", "--locked", "--version", version, "--root"]).arg(&root).arg(name);
        let how = format!("building {name}, {what} (or get it with `cargo install {name}@{version}`)");
        run::succeed(&mut cargo, &how)?;
    }
    Ok(program)
}

/// Where a program is once it is built: the folder that cargo is given, and the file in it.
pub(crate) fn place(name: &str, version: &str) -> Result<(PathBuf, PathBuf)> {
    let root = cache()?.join("dryrun-tools").join(format!("{name}-{version}"));
    let program = root.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    Ok((root, program))
}

/// The folder in which tools are kept.
pub(super) fn cache() -> Result<PathBuf> {
    let named = ["XDG_CACHE_HOME", "LOCALAPPDATA"].into_iter().find_map(std::env::var_os);
    if let Some(folder) = named.filter(|folder| !folder.is_empty()) {
        return Ok(folder.into());
    }
    let home = std::env::home_dir().context("there is no home folder for tools: set XDG_CACHE_HOME")?;
    Ok(home.join(".cache"))
}
