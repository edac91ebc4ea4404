//! Chromium and chromedriver.

use anyhow::{Context, Result};

use super::debian::{self, System};
use super::programs::{Programs, in_variable, on_path};

/// Finds Chromium or Chrome with its driver; on Debian it installs what is missing.
pub(crate) fn chromium() -> Result<Programs> {
    if find().is_none() && debian::system() == Some(System::Debian) {
        debian::install(&["chromium", "chromium-driver"])?;
    }
    find().context(
        "Chromium or chromedriver is missing and the browser tests drive them: install both, or name \
         them in the variables CHROMIUM and CHROMEDRIVER",
    )
}

fn find() -> Option<Programs> {
    let chrome = ["google-chrome", "google-chrome-stable", "chrome"];
    let chromium = ["chromium", "chromium-browser"];
    // Where this is set, as on GitHub's machines, the driver is Chrome's and would refuse Chromium.
    let its_driver = in_variable(&["CHROMEWEBDRIVER"]).map(|folder| folder.join("chromedriver"));
    let names =
        if its_driver.is_some() { [&chrome[..], &chromium] } else { [&chromium[..], &chrome] }.concat();
    let browser =
        in_variable(&["CHROMIUM", "CHROME", "CHROME_BIN"]).or_else(|| names.into_iter().find_map(on_path))?;
    let driver = in_variable(&["CHROMEDRIVER"]).or(its_driver).or_else(|| on_path("chromedriver"))?;
    driver.is_file().then(|| Programs::new([("CHROMIUM", browser), ("CHROMEDRIVER", driver)]))
}
