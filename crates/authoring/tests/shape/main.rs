//! How the Rust files of the workspace hang together: no circles of files, and no type that grows without end.

#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "this is how a test fails")]

mod circles;
mod names;
mod source;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

use source::Source;

/// Every crate of the workspace with more than one file to a program: its source folder, and the Rust files in it.
fn crates() -> Vec<(String, Vec<Source>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut folders: Vec<String> =
        ["src", "xtask/src", "xtask/frame/src", "xtask/static-site/src", "tests/browser/src"]
            .map(Into::into)
            .into();
    for entry in fs::read_dir(root.join("crates")).expect("a folder crates/") {
        let name = entry.expect("an entry of crates/").file_name();
        folders.push(format!("crates/{}/src", name.to_string_lossy()));
    }
    folders.sort();
    let read = |folder: String| {
        let sources = read(&root.join(&folder));
        assert!(!sources.is_empty(), "{folder} has no Rust files: mend the list of folders in this test");
        (folder, sources)
    };
    folders.into_iter().map(read).collect()
}

/// Every Rust file of a source folder, with its path within that folder.
fn read(base: &Path) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut folders = vec![base.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a readable file");
                let path = path.strip_prefix(base).expect("a path within the folder");
                sources.push(Source { path: path.to_string_lossy().replace('\\', "/"), text });
            }
        }
    }
    sources
}

/// A crate that is written in a test: a line `// path.rs` begins each file.
fn crate_of(files: &str) -> Vec<Source> {
    files
        .split("// ")
        .filter_map(|file| file.split_once('\n'))
        .map(|(path, text)| Source { path: path.trim().to_owned(), text: text.to_owned() })
        .collect()
}
