//! Installs packages on Debian and on systems that are based on it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::programs::on_path;
use crate::run;

/// A system that installs with apt-get.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum System {
    /// Debian itself.
    Debian,
    /// A system that is based on Debian, like Ubuntu. Ubuntu's packages of Chromium and Firefox are snaps, which
    /// the drivers cannot control.
    Kin,
}

/// This system; `None` if apt-get cannot install packages here.
pub(super) fn system() -> Option<System> {
    on_path("apt-get")?;
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let has = |line: fn(&str) -> bool| release.lines().any(line);
    if has(|line| line == "ID=debian") {
        return Some(System::Debian);
    }
    has(|line| line.starts_with("ID_LIKE=") && line.contains("debian")).then_some(System::Kin)
}

/// Prints which packages are needed, and installs them.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    println!("Installing {}, which the browser tests need.", packages.join(", "));
    apt_get(packages, &["update", "--quiet"])?;
    let mut words = vec!["install", "--quiet", "--yes", "--no-install-recommends"];
    words.extend(packages);
    apt_get(packages, &words)
}

/// Unpacks a package into a folder, without installing it.
pub(super) fn unpack(package: &str, folder: &Path) -> Result<()> {
    println!("Unpacking {package}, which a browser test needs, into {}.", folder.display());
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    let download = || {
        let mut command = run::command("apt-get");
        run::succeed(command.args(["download", package]).current_dir(folder), &format!("loading {package}"))
    };
    // The lists of a new machine are empty.
    if download().is_err() {
        apt_get(&[package], &["update", "--quiet"])?;
        download()?;
    }
    let file = fs::read_dir(folder)
        .with_context(|| format!("reading {}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .with_context(|| format!("{} has no package", folder.display()))?;
    let mut command = run::command("dpkg-deb");
    run::succeed(command.arg("--extract").arg(&file).arg(folder), &format!("unpacking {}", file.display()))
}

fn apt_get(packages: &[&str], words: &[&str]) -> Result<()> {
    let is_root = run::output(run::command("id").arg("-u")).as_deref() == Some("0");
    let mut command = match (is_root, on_path("sudo")) {
        (true, _) => run::command("apt-get"),
        (false, Some(sudo)) => {
            let mut command = run::command(sudo);
            command.arg("apt-get");
            command
        }
        (false, None) => {
            bail!("the browser tests need packages: as root, run `apt-get install {}`", packages.join(" "))
        }
    };
    command.env("DEBIAN_FRONTEND", "noninteractive").args(words);
    run::succeed(&mut command, &format!("installing {}", packages.join(", ")))
}
