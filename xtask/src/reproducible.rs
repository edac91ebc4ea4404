//! `cargo xtask reproducible`: builds twice from nothing, in two folders, and compares the results.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::compile::Sources;
use crate::{finish, no_more, run};

/// The names have different lengths. If a path got into a file, everything after it would move, and the files would
/// differ.
const FOLDERS: [&str; 2] = ["one", "another-folder"];

/// Builds twice and compares. Fails if a file differs.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    no_more("reproducible", words)?;
    // Both copies are made first, so that editing files during the builds does not make them differ.
    let folders =
        FOLDERS.map(|name| std::env::temp_dir().join(format!("dryrun-{}-{name}", std::process::id())));
    for folder in &folders {
        copy(folder)?;
    }
    let builds: Vec<_> = folders.iter().map(|folder| built(folder)).collect();
    for folder in &folders {
        fs::remove_dir_all(folder).with_context(|| format!("removing {}", folder.display()))?;
    }
    let builds = builds.into_iter().collect::<Result<Vec<_>>>()?;
    let [one, other] = builds.as_slice() else { return Ok(ExitCode::FAILURE) };
    println!("\nTwo builds, each with its own folder and target folder");
    let mut same = true;
    let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    for name in names {
        let verdict = match (one.get(name), other.get(name)) {
            (Some(one), Some(other)) if one == other => finish::integrity(one),
            (Some(_), Some(_)) => "DIFFERS".to_owned(),
            (Some(_), None) | (None, _) => "is in only ONE of them".to_owned(),
        };
        same &= verdict.starts_with("sha384-");
        println!("  {name:44} {verdict}");
    }
    println!("{}", if same { "The two are the same, byte for byte." } else { "The two are NOT the same." });
    Ok(if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Copies the files that git would commit.
fn copy(folder: &Path) -> Result<()> {
    let mut git = run::command("git");
    let files = run::output(git.args(["ls-files", "--cached", "--others", "--exclude-standard"]))
        .context("asking git which files there are")?;
    for file in files.lines().map(Path::new) {
        let (from, to) = (run::root().join(file), folder.join(file));
        if !from.is_file() {
            continue;
        }
        fs::create_dir_all(to.parent().unwrap_or(folder)).context("making a folder for the copy")?;
        fs::copy(&from, &to).with_context(|| format!("copying {}", from.display()))?;
    }
    Ok(())
}

/// Builds from nothing and returns the files with their paths in `dist`.
fn built(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let dist = folder.join("dist");
    let questions = folder.join("questions");
    let sources =
        Sources { root: folder.to_path_buf(), questions, pseudo: false, target: Some(folder.join("target")) };
    finish::publish(&sources, &dist).with_context(|| format!("building in {}", folder.display()))?;
    let read = |name: String| {
        let bytes = fs::read(dist.join(&name)).with_context(|| format!("reading dist/{name}"))?;
        Ok((name, bytes))
    };
    finish::all_within(&dist)?.into_iter().map(read).collect()
}
