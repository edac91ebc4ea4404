//! `worker.js` with its list: every file of the folder with its hash, less those that stand here.

use std::path::Path;

use anyhow::{Result, ensure};

use super::{all_within, hash, read, text};
use crate::run;

/// The service worker. Its name never changes: browsers look for a newer one under it.
pub(crate) const NAME: &str = "worker.js";

/// What the worker does not keep, and why.
pub(super) const NOT_KEPT: &[(&str, &str)] = &[
    (NAME, "the browser itself keeps the worker, and asks for a newer one"),
    (super::SINGLE, "a copy of everything, for who saves it"),
    ("topic/", "for other sites, which show it with a link"),
    ("preview.png", "the same, for links to the first page"),
];

const VERSION: &str = "const VERSION = \"\";";
const FILES: &str = "const FILES = [];";

/// The worker for a folder that is complete but for it.
pub(super) fn write(dist: &Path) -> Result<String> {
    let source = text(&run::root().join("js").join(NAME))?;
    ensure!(
        source.contains(VERSION) && source.contains(FILES),
        "js/{NAME} wants the lines `{VERSION}` and `{FILES}`, which the build fills in"
    );
    let list: String = files(dist)?
        .iter()
        .map(|(address, integrity)| format!("  [\"{address}\", \"{integrity}\"],\n"))
        .collect();
    // A change of the worker alone is a new version too.
    let version = hash::short(format!("{source}{list}").as_bytes());
    let source = source.replace(VERSION, &format!("const VERSION = \"{version}\";"));
    Ok(source.replace(FILES, &format!("const FILES = [\n{list}];")))
}

/// The files to keep: their addresses below the worker's folder, with their hashes.
pub(super) fn files(dist: &Path) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for name in all_within(dist)? {
        let is = |not_kept: &str| name == not_kept || not_kept.ends_with('/') && name.starts_with(not_kept);
        if NOT_KEPT.iter().any(|(not_kept, _)| is(not_kept)) {
            continue;
        }
        let file = dist.join(&name);
        // Some hosts answer `index.html` with a redirect, which cannot be kept for a page.
        let address = if name == "index.html" { "./".to_owned() } else { name };
        files.push((address, hash::integrity(read(&file)?)));
    }
    Ok(files)
}

/// What a written worker lists.
pub(super) fn listed(worker: &str) -> Vec<(String, String)> {
    let entry = |line: &str| {
        let (address, integrity) =
            line.trim().strip_prefix("[\"")?.strip_suffix("\"],")?.split_once("\", \"")?;
        Some((address.to_owned(), integrity.to_owned()))
    };
    worker.lines().filter_map(entry).collect()
}
