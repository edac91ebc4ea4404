//! Packages of Debian and of its kin.

use anyhow::{Result, bail};

use super::programs::on_path;
use crate::run;

/// A system that installs with apt-get.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum System {
    /// Debian itself.
    Debian,
    /// Ubuntu, say: its packages of Chromium and Firefox are snaps, which no driver here drives.
    Kin,
}

/// The system that this is, where apt-get can install things.
pub(super) fn system() -> Option<System> {
    on_path("apt-get")?;
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let has = |line: fn(&str) -> bool| release.lines().any(line);
    if has(|line| line == "ID=debian") {
        return Some(System::Debian);
    }
    has(|line| line.starts_with("ID_LIKE=") && line.contains("debian")).then_some(System::Kin)
}

/// Installs packages; says first that it does.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    println!("Installing {}, which the browser tests need.", packages.join(", "));
    apt_get(packages, &["update", "--quiet"])?;
    let mut words = vec!["install", "--quiet", "--yes", "--no-install-recommends"];
    words.extend(packages);
    apt_get(packages, &words)
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
            bail!("the browser tests lack packages: as root, run `apt-get install {}`", packages.join(" "))
        }
    };
    command.env("DEBIAN_FRONTEND", "noninteractive").args(words);
    run::succeed(&mut command, &format!("installing {}", packages.join(", ")))
}
