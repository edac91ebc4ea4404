//! uBlock Origin, the browser extension that one browser test puts beside the app in Firefox.

use std::path::PathBuf;

use anyhow::Result;

use super::cached::cache;
use super::debian;
use super::programs::in_variable;

const PACKAGE: &str = "webext-ublock-origin-firefox";

/// Where the package has it: Firefox's own id, then that of the extension.
const WITHIN: &str =
    "usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net";

/// Finds it, or unpacks Debian's package of it; `None` where there is neither, and then its test says what is missing. It's
/// not installed, because it would be in the way of every other test then.
pub(super) fn ublock() -> Result<Option<PathBuf>> {
    if let Some(folder) = in_variable(&["UBLOCK_ORIGIN"]) {
        return Ok(Some(folder));
    }
    if debian::system().is_none() {
        return Ok(None);
    }
    let root = cache()?.join("dryrun-tools").join(PACKAGE);
    let extension = root.join(WITHIN);
    if !extension.is_dir()
        && let Err(error) = debian::unpack(PACKAGE, &root)
    {
        println!("No uBlock Origin, so the test that needs it will fail: {error:#}");
    }
    Ok(extension.is_dir().then_some(extension))
}
