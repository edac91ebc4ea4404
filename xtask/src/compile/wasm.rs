//! The app's Wasm, as cargo links it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::Sources;
use crate::run;

/// The app's program, and so the name of its files.
pub(super) const NAME: &str = "dryrun";

/// The flags for rustc. Cargo adds them to those of .cargo/config.toml.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The environment variable that tells build.rs to use another bank.
pub(super) const QUESTIONS: &str = "DRYRUN_QUESTIONS";

/// Whether the deferred module is cut out of the program.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// The program is whole, as Trunk makes it.
    #[cfg(test)]
    Whole,
    /// The linker leaves what `wasm-split` needs.
    Apart,
}

/// Compiles the app and returns the path of the file, which cargo prints.
pub(super) fn compiled(sources: &Sources, cut: Cut) -> Result<PathBuf> {
    let mut cargo = run::cargo();
    cargo.args(["build", "--release", "--target", "wasm32-unknown-unknown", "--bin", NAME]);
    // Faults go to the terminal as ever; what was built is told here, since only cargo knows the target folder.
    cargo.arg("--message-format=json-render-diagnostics");
    let mut flags = say_what_to_compile(&mut cargo, sources);
    if cut == Cut::Apart {
        // Where each function and constant is used, and its name. The next steps take them out again.
        flags.push(" -C link-arg=--emit-relocs");
        cargo.args(["--features", "split"]).env(FLAGS, flags).env("CARGO_PROFILE_RELEASE_STRIP", "none");
    }
    linked(cargo, NAME)
}

/// Runs cargo, and returns the path of the program that it linked.
pub(super) fn linked(mut cargo: Command, name: &str) -> Result<PathBuf> {
    let output = cargo.stderr(Stdio::inherit()).output().context("cargo could not be started")?;
    ensure!(output.status.success(), "compiling {name} failed ({}): the messages are above", output.status);
    let messages = String::from_utf8(output.stdout).context("reading what cargo built")?;
    let found = messages.lines().find_map(|message| artifact(message, name));
    found.with_context(|| format!("cargo did not say where it put {name}'s Wasm"))
}

/// Sets the sources, the bank and the target folder, and keeps the folders of this machine out of the Wasm. They would
/// show who built it, and make two builds differ. Returns the flags for that.
pub(super) fn say_what_to_compile(command: &mut Command, sources: &Sources) -> OsString {
    command.current_dir(&sources.root);
    if sources.pseudo {
        command.env("DRYRUN_PSEUDO", "1");
    }
    if let Some(target) = &sources.target {
        command.env("CARGO_TARGET_DIR", target);
    }
    let flags = renamed_folders(&sources.root);
    command.env(FLAGS, &flags);
    flags
}

fn renamed_folders(root: &Path) -> OsString {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let mut flags = OsString::new();
    for (folder, name) in [(Some(root.to_path_buf()), "dryrun"), (cargo_home, "cargo")] {
        // A folder with a blank in it would be two flags.
        if let Some(folder) = folder.filter(|folder| !folder.to_string_lossy().contains(' ')) {
            flags.push(" --remap-path-prefix=");
            flags.push(folder);
            flags.push(format!("={name}"));
        }
    }
    flags
}

/// A program's Wasm, where this message of cargo's is about it.
fn artifact(message: &str, name: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let is = |pointer: &str, value: &str| message.pointer(pointer).and_then(Value::as_str) == Some(value);
    if !is("/reason", "compiler-artifact") || !is("/target/name", name) || !is("/target/kind/0", "bin") {
        return None;
    }
    let files = message.get("filenames")?.as_array()?.iter().filter_map(Value::as_str);
    files.map(PathBuf::from).find(|file| file.extension().is_some_and(|extension| extension == "wasm"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_apps_wasm_is_found_among_what_cargo_says() {
        #[track_caller]
        fn check(message: &str, expect: Option<&str>) {
            assert_eq!(artifact(message, NAME), expect.map(PathBuf::from), "{message}");
        }
        let about = |kind: &str, file: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","target":{{"kind":["{kind}"],"name":"dryrun"}},"filenames":["/t/{file}"]}}"#
            )
        };
        check(&about("bin", "dryrun.wasm"), Some("/t/dryrun.wasm"));
        check(&about("lib", "libdryrun.rlib"), None);
        check(&about("custom-build", "build-script-build"), None);
        check(r#"{"reason":"build-finished","success":true}"#, None);
        check("   Compiling dryrun", None);
    }

    #[test]
    fn folders_of_this_machine_get_other_names() {
        let flags = renamed_folders(Path::new("/home/ada/dryrun"));
        assert!(flags.to_string_lossy().contains(" --remap-path-prefix=/home/ada/dryrun=dryrun"));
        // Two flags would not compile; paths in the Wasm do no harm.
        assert!(!renamed_folders(Path::new("/home/ada/my code")).to_string_lossy().contains("code"));
    }
}
