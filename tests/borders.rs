//! The borders between rooms, kept by a program. Each breach is told with its place and what to do instead;
//! ARCHITECTURE.md says why.

#![expect(clippy::expect_used, clippy::panic, reason = "this is how a test fails")]

use std::fs;
use std::path::{Path, PathBuf};

/// A room, words that must not stand in it, and what to do instead.
const BORDERS: &[(&str, &[&str], &str)] = &[
    (
        "src/study",
        &[
            "web_sys",
            "js_sys",
            "gloo",
            "wasm_bindgen",
            "yew",
            "serde",
            "crate::wire",
            "crate::route",
            "crate::views",
            "crate::app",
            "crate::browser",
            "std::time",
            "rand::",
        ],
        "the study room is pure: take the value as an argument",
    ),
    (
        "src/rehearsal",
        &[
            "web_sys",
            "js_sys",
            "gloo",
            "wasm_bindgen",
            "yew",
            "serde",
            "crate::wire",
            "crate::route",
            "crate::views",
            "crate::app",
            "crate::browser",
            "std::time",
            "rand::",
        ],
        "the rehearsal room is pure: take the value as an argument",
    ),
    (
        "src/route",
        &[
            "web_sys",
            "js_sys",
            "gloo",
            "wasm_bindgen",
            "yew",
            "crate::wire",
            "crate::views",
            "crate::app",
            "crate::browser",
        ],
        "addresses are data: the browser's part stands in src/app",
    ),
    (
        "src/wire",
        &[
            "web_sys",
            "js_sys",
            "gloo",
            "wasm_bindgen",
            "yew",
            "crate::views",
            "crate::app",
            "crate::browser",
            "std::time",
        ],
        "what is stored goes through a Shelf that is handed in",
    ),
    (
        "src/views",
        &[
            "crate::wire",
            "crate::app",
            "crate::browser",
            "gloo",
            "js_sys",
            "use_context",
            "from_html_unchecked",
            "style=",
            "localStorage",
            "window()",
        ],
        "a view is a function of what it is given: pass a value in and a callback out",
    ),
    (
        "src/browser",
        &[
            "yew",
            "crate::study",
            "crate::views",
            "crate::app",
            "crate::wire",
            "crate::bank",
            ".unwrap()",
            ".expect(",
        ],
        "a door decides nothing: move the decision to src/app",
    ),
    (
        "src",
        &["from_html_unchecked", "set_inner_html", "insert_adjacent_html", "set_attribute(\"style"],
        "Trusted Types and the policy refuse raw HTML and styles: make elements, and give them a class",
    ),
    (
        "crates/bank/src",
        &["web_sys", "yew", "pulldown_cmark", "toml::", "std::time", "std::fs"],
        "the bank's types are pure: parsing stands in crates/authoring",
    ),
    (
        "crates/cues/src",
        &["web_sys", "yew", "serde", "dryrun_bank", "std::time", "std::fs"],
        "the cue matcher is pure: words in, places out",
    ),
];

/// Types of other rooms are never serialised: what is stored has types of its own in src/wire.
const NO_SERDE: &[&str] =
    &["src/study", "src/rehearsal", "src/route", "src/settings.rs", "src/app", "src/views"];

/// Longer files want to be two.
const MOST_LINES: usize = 300;

#[test]
fn rooms_keep_to_themselves() {
    let mut breaches = Vec::new();
    for (room, words, instead) in BORDERS {
        for file in rust_files(&root().join(room)) {
            each_line(&file, |place, line| {
                for word in *words {
                    if line.contains(word) {
                        breaches.push(format!("{place} uses `{word}`: {instead}"));
                    }
                }
            });
        }
    }
    for room in NO_SERDE {
        for file in rust_files(&root().join(room)) {
            each_line(&file, |place, line| {
                if line.contains("Serialize") {
                    breaches.push(format!(
                        "{place} derives serde: give what is stored a type of its own in src/wire"
                    ));
                }
            });
        }
    }
    tell(&breaches);
}

#[test]
fn nothing_a_reader_can_reach_panics() {
    let mut breaches = Vec::new();
    for file in rust_files(&root().join("src")) {
        each_line(&file, |place, line| {
            for word in [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("] {
                if line.contains(word) {
                    breaches.push(format!(
                        "{place} has `{word}`: give an Option or a Result, or choose a sensible value"
                    ));
                }
            }
        });
    }
    tell(&breaches);
}

#[test]
fn files_stay_readable() {
    let mut breaches = Vec::new();
    for folder in ["src", "crates", "xtask", "tests", "styles"] {
        for file in files(&root().join(folder), &["rs", "css"]) {
            let lines = fs::read_to_string(&file).expect("readable").lines().count();
            if lines > MOST_LINES {
                breaches.push(format!(
                    "{} has {lines} lines: something in it wants a file of its own",
                    named(&file)
                ));
            }
        }
    }
    tell(&breaches);
}

#[test]
fn every_room_says_what_it_is_for() {
    let mut breaches = Vec::new();
    for room in ["src/study", "src/rehearsal", "src/route", "src/wire", "src/views", "src/browser", "src/app"]
    {
        let text = fs::read_to_string(root().join(room).join("mod.rs")).expect("a mod.rs");
        for words in ["//!", "may use", "absent"] {
            if !text.contains(words) {
                breaches.push(format!(
                    "{room}/mod.rs does not say what it may use and what is absent (`{words}`)"
                ));
            }
        }
    }
    tell(&breaches);
}

fn tell(breaches: &[String]) {
    assert!(breaches.is_empty(), "see ARCHITECTURE.md:\n{}", breaches.join("\n"));
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    files(folder, &["rs"])
}

fn files(path: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    if path.is_file() {
        let fits =
            path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted));
        return if fits { vec![path.to_owned()] } else { Vec::new() };
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    entries.flat_map(|entry| files(&entry.expect("an entry").path(), extensions)).collect()
}

/// Calls for each line of code: no comments, no tests.
fn each_line(file: &Path, mut look: impl FnMut(String, &str)) {
    let text = fs::read_to_string(file).expect("readable");
    if file.file_name().is_some_and(|name| name == "tests.rs") {
        return;
    }
    for (number, line) in text.lines().enumerate() {
        if line.contains("#[cfg(test)]") {
            return;
        }
        if !line.trim_start().starts_with("//") {
            look(format!("{}:{}", named(file), number + 1), line);
        }
    }
}

fn named(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).display().to_string()
}
