//! Chromium and chromedriver.

use anyhow::{Context, Result};

use super::debian::{self, System};
use super::programs::{Programs, in_variable, on_path};

/// Finds Chromium or Chrome with its driver. On Debian, what is missing is installed.
pub(crate) fn chromium() -> Result<Programs> {
    if find().is_none() && debian::system() == Some(System::Debian) {
        debian::install(&["chromium", "chromium-driver"])?;
    }
    find().context(
        "Chromium or chromedriver is missing, which the browser tests need: install both, or set the \
         variables CHROMIUM and CHROMEDRIVER to their paths",
    )
}

fn find() -> Option<Programs> {
    let chrome = ["google-chrome", "google-chrome-stable", "chrome"];
    let chromium = ["chromium", "chromium-browser"];
    // If this variable is set, as on the machines of GitHub, the driver belongs to Chrome and does not accept
    // Chromium.
    let its_driver = in_variable(&["CHROMEWEBDRIVER"]).map(|folder| folder.join("chromedriver"));
    let names =
        if its_driver.is_some() { [&chrome[..], &chromium] } else { [&chromium[..], &chrome] }.concat();
    let browser =
        in_variable(&["CHROMIUM", "CHROME", "CHROME_BIN"]).or_else(|| names.into_iter().find_map(on_path))?;
    let driver = in_variable(&["CHROMEDRIVER"]).or(its_driver).or_else(|| on_path("chromedriver"))?;
    driver.is_file().then(|| Programs::new([("CHROMIUM", browser), ("CHROMEDRIVER", driver)]))
}
