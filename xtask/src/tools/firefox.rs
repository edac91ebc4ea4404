//! Firefox and geckodriver.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cached::cached;
use super::debian::{self, System};
use super::programs::{Programs, in_variable, on_path};

/// Built where geckodriver is missing: Debian has no package of it.
const VERSION: &str = "0.37.1";

/// Finds Firefox, or installs it on Debian; finds geckodriver, or builds it.
pub(crate) fn firefox() -> Result<Programs> {
    if find().is_none() && debian::system() == Some(System::Debian) {
        debian::install(&["firefox-esr"])?;
    }
    let browser = find().context(
        "Firefox is missing and the browser tests drive it: install it, name it in the variable FIREFOX, or \
         test without it by `--engine chromium`",
    )?;
    let its_driver = in_variable(&["GECKOWEBDRIVER"]).map(|folder| folder.join("geckodriver"));
    let driver = in_variable(&["GECKODRIVER"]).or(its_driver).or_else(|| on_path("geckodriver"));
    let driver = match driver {
        Some(driver) => driver,
        None => cached("geckodriver", VERSION, "the driver of Firefox")?,
    };
    Ok(Programs::new([("FIREFOX", browser), ("GECKODRIVER", driver)]))
}

fn find() -> Option<PathBuf> {
    in_variable(&["FIREFOX"]).or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(on_path))
}
