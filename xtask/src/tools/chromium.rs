//! Chromium and its driver, for the browser tests.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use super::on_path;
use crate::run;

/// A browser and the driver that speaks WebDriver for it.
pub(crate) struct Chromium {
    browser: PathBuf,
    driver: PathBuf,
}

impl Chromium {
    /// Names both to a command, in the variables that the `browser-tests` package reads.
    pub(crate) fn name_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("CHROMIUM", &self.browser).env("CHROMEDRIVER", &self.driver)
    }
}

/// Finds Chromium or Chrome with its driver; on Debian it installs what is missing.
pub(crate) fn chromium() -> Result<Chromium> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if is_debian() && on_path("apt-get").is_some() {
        println!("Installing chromium and chromium-driver, which the browser tests drive.");
        apt_get(&["update", "--quiet"])?;
        apt_get(&["install", "--quiet", "--yes", "--no-install-recommends", "chromium", "chromium-driver"])?;
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    bail!(
        "Chromium or chromedriver is missing and the browser tests drive them: install both, or name \
         them in the variables CHROMIUM and CHROMEDRIVER"
    )
}

fn find() -> Option<Chromium> {
    let chrome = ["google-chrome", "google-chrome-stable", "chrome"];
    let chromium = ["chromium", "chromium-browser"];
    // Where this is set, as on GitHub's machines, the driver is Chrome's and would refuse Chromium.
    let its_driver = named(&["CHROMEWEBDRIVER"]).map(|folder| folder.join("chromedriver"));
    let names =
        if its_driver.is_some() { [&chrome[..], &chromium] } else { [&chromium[..], &chrome] }.concat();
    let browser =
        named(&["CHROMIUM", "CHROME", "CHROME_BIN"]).or_else(|| names.into_iter().find_map(on_path))?;
    let driver = named(&["CHROMEDRIVER"]).or(its_driver).or_else(|| on_path("chromedriver"))?;
    driver.is_file().then_some(Chromium { browser, driver })
}

/// The first of these variables that names something that exists.
fn named(variables: &[&str]) -> Option<PathBuf> {
    variables.iter().filter_map(std::env::var_os).map(PathBuf::from).find(|path| path.exists())
}

fn is_debian() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    release.lines().any(|line| line == "ID=debian")
}

fn apt_get(words: &[&str]) -> Result<()> {
    let is_root = run::output(run::command("id").arg("-u")).as_deref() == Some("0");
    let mut command = match (is_root, on_path("sudo")) {
        (true, _) => run::command("apt-get"),
        (false, Some(sudo)) => {
            let mut command = run::command(sudo);
            command.arg("apt-get");
            command
        }
        (false, None) => bail!(
            "Chromium is missing and the browser tests drive it: as root, run \
             `apt-get install chromium chromium-driver`"
        ),
    };
    command.env("DEBIAN_FRONTEND", "noninteractive").args(words);
    run::succeed(&mut command, "installing the browser")
}
