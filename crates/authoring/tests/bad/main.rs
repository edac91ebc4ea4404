//! Everything that can be wrong in a bank, each in a small sample of its own, and what is said about it.
//!
//! A sample is a Markdown file in a folder of `tests/bad/`. What is said about a line stands under it:
//!
//! ```text
//! ## What is it? {#sample level=enginer skill=recall}
//! ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^ error: …
//! ~ help: …
//! ```
//!
//! To add a sample, write the file without those lines, run `UPDATE_EXPECT=1 cargo test -p dryrun-authoring --test bad`
//! and read what was added. `sample.rs` says what else can be written in a sample.

#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "this is how a test fails")]

mod sample;

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use dryrun_authoring::{Severity, any_error, read};
use expect_test::expect_file;

use sample::Sample;

/// The samples with their paths, sorted.
fn samples() -> Vec<(PathBuf, Sample)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let parts = fs::read_to_string(root.join("parts.md")).expect("the parts of samples");
    let list = |folder: &Path| {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        paths
    };
    let files = list(&root).into_iter().filter(|path| path.is_dir()).flat_map(|folder| list(&folder));
    files
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a readable sample");
            let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
            let sample = Sample::read(&text, &folder, &parts);
            (path, sample)
        })
        .collect()
}

#[test]
fn every_fault_is_named_with_a_remedy() {
    let mut differ = Vec::new();
    for (path, sample) in samples() {
        let (bank, faults) = read(sample.files());
        let shown = sample.annotated(&faults, &bank);
        assert!(!faults.is_empty(), "{}: nothing is wrong with this sample", path.display());
        if catch_unwind(|| expect_file![&path].assert_eq(&shown)).is_err() {
            differ.push(path.display().to_string());
        }
    }
    assert!(
        differ.is_empty(),
        "other things are said about these samples: if that is meant, run again with UPDATE_EXPECT=1\n{}",
        differ.join("\n")
    );
}

#[test]
fn what_has_an_error_is_left_out_and_what_has_a_warning_stays() {
    for (path, sample) in samples() {
        let (bank, faults) = read(sample.files());
        let warnings = faults.iter().all(|fault| fault.severity == Severity::Warning);
        assert_eq!(warnings, !any_error(&faults));
        // The warnings of a sample are all about one item or drill.
        let left = sample.left(&bank).len();
        assert!(!warnings || left == 1, "{}: {left} items and drills are left", path.display());
    }
}
