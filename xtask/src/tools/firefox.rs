//! Firefox and geckodriver.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cached::cached;
use super::debian::{self, System};
use super::programs::{Programs, in_variable, on_path};
use super::ublock::ublock;

/// The version that is built if geckodriver is missing. Debian has no package for it.
const VERSION: &str = "0.37.1";

/// Finds Firefox, or installs it on Debian. Finds geckodriver, or builds it. Finds or unpacks an extension for one test.
pub(crate) fn firefox() -> Result<Programs> {
    if find().is_none() && debian::system() == Some(System::Debian) {
        debian::install(&["firefox-esr"])?;
    }
    let browser = find().context(
        "Firefox is missing, which the browser tests need: install it, set the variable FIREFOX to its path, or \
         test without it with `--engine chromium`",
    )?;
    let its_driver = in_variable(&["GECKOWEBDRIVER"]).map(|folder| folder.join("geckodriver"));
    let driver = in_variable(&["GECKODRIVER"]).or(its_driver).or_else(|| on_path("geckodriver"));
    let driver = match driver {
        Some(driver) => driver,
        None => cached("geckodriver", VERSION, "the driver of Firefox")?,
    };
    let extension = ublock()?.map(|folder| ("UBLOCK_ORIGIN", folder));
    Ok(Programs::new([("FIREFOX", browser), ("GECKODRIVER", driver)].into_iter().chain(extension)))
}

fn find() -> Option<PathBuf> {
    in_variable(&["FIREFOX"]).or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(on_path))
}
