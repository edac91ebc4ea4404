//! WebKitGTK: its MiniBrowser, by WebKitWebDriver. It has no headless mode, so it gets a display of its own.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::{Facts, Port, program};

pub(super) const FACTS: Facts = Facts {
    name: "WebKitGTK",
    word: "webkit",
    driver: |port| {
        let display = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1200x24"];
        let mut words = display.map(str::to_owned).to_vec();
        words.push(program("WEBKITWEBDRIVER", "WebKitWebDriver"));
        words.push(format!("--port={port}"));
        words
    },
    port: Port::Given,
    capabilities,
    devtools: false,
};

fn capabilities(_: &Path) -> Map<String, Value> {
    let mut options = json!({ "args": ["--automation"] });
    // Without one, the driver takes its own guess, which is the browser that was built with it.
    if let Some(browser) = minibrowser() {
        options["binary"] = browser.display().to_string().into();
    }
    let mut capabilities = Map::new();
    capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
    capabilities
}

/// The MiniBrowser that `MINIBROWSER` names, or the one where Debian keeps it.
fn minibrowser() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("MINIBROWSER") {
        return Some(named.into());
    }
    let folders = std::fs::read_dir("/usr/lib").ok()?;
    let folders = folders.filter_map(Result::ok).map(|entry| entry.path());
    let mut found: Vec<PathBuf> = folders
        .flat_map(|folder| ["webkit2gtk-4.1", "webkit2gtk-4.0"].map(|version| folder.join(version)))
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|program| program.is_file())
        .collect();
    found.sort();
    found.pop()
}
