//! WebKitGTK: its driver, its MiniBrowser, and a display for them where there is no screen.

use anyhow::{Context, Result};

use super::debian;
use super::programs::{Programs, in_variable, on_path};

/// Finds WebKitGTK's driver and a display; on Debian and its kin it installs what is missing. The driver's
/// package brings the browser.
pub(crate) fn webkit() -> Result<Programs> {
    if find().is_none() && debian::system().is_some() {
        debian::install(&["webkit2gtk-driver", "xvfb", "xauth"])?;
    }
    find().context(
        "WebKitWebDriver or xvfb-run is missing and the browser tests run WebKitGTK with them: install \
         webkit2gtk-driver, xvfb and xauth, or test without it by `--engine chromium`",
    )
}

fn find() -> Option<Programs> {
    on_path("xvfb-run").and(on_path("xauth"))?;
    let driver = in_variable(&["WEBKITWEBDRIVER"]).or_else(|| on_path("WebKitWebDriver"))?;
    Some(Programs::new([("WEBKITWEBDRIVER", driver)]))
}
