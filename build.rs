//! Packs `questions/` into the program, and turns the sentences in `src/words/` into functions. A fault in either stops
//! the build. The message says where the fault is and what to do.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use dryrun_authoring::{Severity, read_folder};

#[path = "build/words.rs"]
mod words;

fn main() -> ExitCode {
    // A fork, or a test, may bring a bank of its own.
    println!("cargo::rerun-if-env-changed=DRYRUN_QUESTIONS");
    let folder = env::var("DRYRUN_QUESTIONS").unwrap_or_else(|_| "questions".to_owned());
    println!("cargo::rerun-if-changed={folder}");
    let (bank, faults) = read_folder(Path::new(&folder));
    let mut errors: Vec<String> =
        faults.iter().filter(|fault| fault.severity == Severity::Error).map(ToString::to_string).collect();
    if errors.is_empty() {
        let written = match (env::var_os("OUT_DIR"), bank.pack()) {
            (Some(folder), Ok(packed)) => fs::write(PathBuf::from(folder).join("bank.postcard"), packed)
                .map_err(|error| error.to_string()),
            (None, _) => Err("cargo names no OUT_DIR".to_owned()),
            (_, Err(error)) => Err(error.to_string()),
        };
        errors.extend(written.err());
    }
    errors.extend(words::generate_into(&PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default())));
    for error in &errors {
        println!("cargo::error={error}");
    }
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
