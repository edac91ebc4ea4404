//! Chromium, by chromedriver: the one engine in which the harness can emulate, audit and read the console.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{DOWNLOADS, Facts, Port, program};

pub(super) const FACTS: Facts = Facts {
    name: "Chromium",
    word: "chromium",
    driver: |port| vec![program("CHROMEDRIVER", "chromedriver"), format!("--port={port}")],
    port: Port::Told(|line| {
        let (_, port) = line.rsplit_once("successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    }),
    capabilities,
    devtools: true,
};

/// Options: headless, quiet, and without any request to the net.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

fn capabilities(home: &Path) -> Map<String, Value> {
    let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
    flags.push(format!("--user-data-dir={}", home.join("profile").display()));
    let mut options = json!({
        "args": flags,
        "prefs": {
            "download.default_directory": home.join(DOWNLOADS),
            "download.prompt_for_download": false,
        },
    });
    if let Ok(chromium) = std::env::var("CHROMIUM") {
        options["binary"] = chromium.into();
    }
    let mut capabilities = Map::new();
    capabilities.insert("goog:chromeOptions".to_owned(), options);
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
    capabilities
}
