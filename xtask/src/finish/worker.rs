//! Writes `worker.js` with its list: every file of the folder with its hash, except those in [`NOT_KEPT`].

use std::path::Path;

use anyhow::{Result, ensure};

use super::{all_within, hash, read, text};
use crate::run;

/// The name of the service worker. It never changes, because browsers look for a newer version under the same name.
pub(crate) const NAME: &str = "worker.js";

/// Files that the worker does not keep, each with the reason.
pub(super) const NOT_KEPT: &[(&str, &str)] = &[
    (NAME, "the browser keeps the worker itself, and asks for newer ones"),
    (super::SINGLE, "a copy of everything, for readers who save it"),
    (super::PARTS, "parts of the Wasm once more, for who wants one before its turn"),
    (super::embed::FOLDER, "for pages of other sites"),
    (super::question::FOLDER, "for the first visit by a link, before the program"),
    ("topic/", "for readers without the app; the worker sends others into it"),
    ("job/", "the same"),
    ("preview.png", "for previews of links to the first page"),
];

const VERSION: &str = "const VERSION = \"\";";
const FILES: &str = "const FILES = [];";

/// The worker for a folder that contains all other files.
pub(super) fn write(dist: &Path) -> Result<String> {
    let source = text(&run::root().join("js").join(NAME))?;
    ensure!(
        source.contains(VERSION) && source.contains(FILES),
        "js/{NAME} needs the lines `{VERSION}` and `{FILES}`, which the build fills in"
    );
    let list: String = files(dist)?
        .iter()
        .map(|(address, integrity)| format!("  [\"{address}\", \"{integrity}\"],\n"))
        .collect();
    // A change of only the worker is a new version too.
    let version = hash::short(format!("{source}{list}").as_bytes());
    let source = source.replace(VERSION, &format!("const VERSION = \"{version}\";"));
    Ok(source.replace(FILES, &format!("const FILES = [\n{list}];")))
}

/// The files to keep, as addresses relative to the folder of the worker, with their hashes.
pub(super) fn files(dist: &Path) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for name in all_within(dist)? {
        let is = |not_kept: &str| name == not_kept || not_kept.ends_with('/') && name.starts_with(not_kept);
        if NOT_KEPT.iter().any(|(not_kept, _)| is(not_kept)) {
            continue;
        }
        let file = dist.join(&name);
        // Some hosts answer `index.html` with a redirect, and browsers do not accept a kept redirect as a page.
        let address = if name == "index.html" { "./".to_owned() } else { name };
        files.push((address, hash::integrity(read(&file)?)));
    }
    Ok(files)
}

/// The list in a worker that was written.
pub(super) fn listed(worker: &str) -> Vec<(String, String)> {
    let entry = |line: &str| {
        let (address, integrity) =
            line.trim().strip_prefix("[\"")?.strip_suffix("\"],")?.split_once("\", \"")?;
        Some((address.to_owned(), integrity.to_owned()))
    };
    worker.lines().filter_map(entry).collect()
}
