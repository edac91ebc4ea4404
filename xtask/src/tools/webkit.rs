//! WebKitGTK: its driver, its MiniBrowser, and a display for them on machines without a screen.

use anyhow::{Context, Result};

use super::debian;
use super::programs::{Programs, in_variable, on_path};

/// Finds WebKitGTK's driver and a display; on Debian and systems based on it, what is missing is installed. The
/// package of the driver includes the browser.
pub(crate) fn webkit() -> Result<Programs> {
    if find().is_none() && debian::system().is_some() {
        debian::install(&["webkit2gtk-driver", "xvfb", "xauth"])?;
    }
    find().context(
        "WebKitWebDriver or xvfb-run is missing, which the browser tests need for WebKitGTK: install \
         webkit2gtk-driver, xvfb and xauth, or test without WebKitGTK with `--engine chromium`",
    )
}

fn find() -> Option<Programs> {
    on_path("xvfb-run").and(on_path("xauth"))?;
    let driver = in_variable(&["WEBKITWEBDRIVER"]).or_else(|| on_path("WebKitWebDriver"))?;
    Some(Programs::new([("WEBKITWEBDRIVER", driver)]))
}
