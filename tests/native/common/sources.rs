//! The sources of the program, for tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

/// Every file with one of these extensions in a folder and the folders in it; a file gives itself.
pub(crate) fn files(path: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    if path.is_file() {
        let fits =
            path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted));
        return if fits { vec![path.to_owned()] } else { Vec::new() };
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    entries.flat_map(|entry| files(&entry.expect("an entry").path(), extensions)).collect()
}

/// Every Rust file of a folder and the folders in it.
pub(crate) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    files(folder, &["rs"])
}

/// The text of all Rust files of a folder and the folders in it.
pub(crate) fn rust_text(folder: &Path) -> String {
    let texts = rust_files(folder).into_iter().map(|file| fs::read_to_string(file).expect("readable"));
    texts.collect()
}
