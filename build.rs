//! Turns the sentences in `src/words/` into functions, and packs `questions/` for native tests. A fault in either stops
//! the build. The message says where the fault is and what to do.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use dryrun_authoring::{Severity, read_folder};
use dryrun_bank::Bank;

#[path = "build/words.rs"]
mod words;

fn main() -> ExitCode {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut errors = words::generate_into(&out);
    // The Wasm has no bank inside: `cargo xtask` puts one behind it. So another bank compiles nothing anew.
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch != "wasm32") {
        errors.extend(pack_bank(&out));
    }
    for error in &errors {
        println!("cargo::error={error}");
    }
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes the bank's header and parts, and `bank.rs`, which names them. What is wrong, each fault as a line.
fn pack_bank(out: &Path) -> Vec<String> {
    // A fork, or a test, may bring a bank of its own.
    println!("cargo::rerun-if-env-changed=DRYRUN_QUESTIONS");
    let folder = env::var("DRYRUN_QUESTIONS").unwrap_or_else(|_| "questions".to_owned());
    println!("cargo::rerun-if-changed={folder}");
    let (bank, faults) = read_folder(Path::new(&folder));
    let errors = faults.iter().filter(|fault| fault.severity == Severity::Error);
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    if errors.is_empty() { write_bank(out, &bank).err().into_iter().collect() } else { errors }
}

fn write_bank(out: &Path, bank: &Bank) -> Result<(), String> {
    let write =
        |name: &str, bytes: &[u8]| fs::write(out.join(name), bytes).map_err(|error| error.to_string());
    write("bank.header", &bank.header().pack().map_err(|error| error.to_string())?)?;
    let mut entries = String::new();
    for (name, bytes) in bank.parts().map_err(|error| error.to_string())? {
        write(&format!("bank.{name}"), &bytes)?;
        entries +=
            &format!("    (\"{name}\", include_bytes!(concat!(env!(\"OUT_DIR\"), \"/bank.{name}\"))),\n");
    }
    let code = format!(
        "const HEADER: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/bank.header\"));\n\
         const PARTS: &[(&str, &[u8])] = &[\n{entries}];\n"
    );
    write("bank.rs", code.as_bytes())
}
