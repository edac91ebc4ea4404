//! Checks the borders between rooms. Each breach is reported with its place and what to do instead; ARCHITECTURE.md
//! says why.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::sources::{files, rust_files};

/// Words for the browser and the machine. No pure room may contain one of them.
const OUTSIDE: &[&str] = &[
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
    "yew",
    "std::time",
    "std::fs",
    "std::env",
    "rand::",
    "getrandom",
];

/// The pure rooms. Which of them may see which is kept by Cargo: an arrow is a line in a Cargo.toml.
const PURE: &[&str] = &[
    "crates/bank/src",
    "crates/cues/src",
    "crates/coach/src",
    "crates/quiz/src",
    "crates/memory/src",
    "crates/incident/src",
    "crates/rehearsal/src",
    "crates/reader/src",
    "crates/address/src",
    "crates/stories/src",
    "crates/formats/src",
    "crates/store/src",
];

/// A room of the app, words that it must not contain, and what to do instead.
const BORDERS: &[(&str, &[&str], &str)] = &[
    (
        "src/views",
        &[
            "crate::formats",
            "crate::store",
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
        "src/words",
        &["yew", "web_sys", "js_sys", "gloo", "crate::views", "crate::app", "crate::browser", "window()"],
        "words turn data into text: markup belongs into src/views, doors into src/browser",
    ),
    (
        "src/browser",
        &[
            "yew",
            "crate::quiz",
            "crate::memory",
            "crate::views",
            "crate::app",
            "crate::formats",
            "crate::store",
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
];

/// Types of other rooms are never serialised: what is stored has types of its own in crates/formats.
const NO_SERDE: &[&str] = &[
    "src/app",
    "src/views",
    "src/words",
    "crates/quiz/src",
    "crates/memory/src",
    "crates/incident/src",
    "crates/rehearsal/src",
    "crates/reader/src",
    "crates/address/src",
    "crates/store/src",
];

/// The rooms that run in the reader's browser: nothing in them may panic.
const SHIPPED: &[&str] = &[
    "src",
    "crates/quiz",
    "crates/memory",
    "crates/incident",
    "crates/rehearsal",
    "crates/reader",
    "crates/address",
    "crates/stories",
    "crates/formats",
    "crates/store",
    "crates/cues",
    "crates/coach",
];

/// The most lines in a file. A longer file should become two.
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
    for room in PURE {
        for file in rust_files(&root().join(room)) {
            each_line(&file, |place, line| {
                for word in OUTSIDE {
                    if line.contains(word) {
                        breaches.push(format!(
                            "{place} uses `{word}`: this room is pure, so take the value as an argument"
                        ));
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
                        "{place} derives serde: give what is stored a type of its own in crates/formats"
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
    for file in SHIPPED.iter().flat_map(|room| rust_files(&root().join(room))) {
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
    let rooms =
        ["src/views", "src/words", "src/browser", "src/app"].iter().map(|room| format!("{room}/mod.rs"));
    for file in rooms.chain(PURE.iter().map(|room| format!("{room}/lib.rs"))) {
        let text = fs::read_to_string(root().join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        for words in ["//!", "may use", "absent"] {
            if !text.to_lowercase().contains(words) {
                breaches.push(format!("{file} does not say what it may use and what is absent (`{words}`)"));
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
