//! wasm-bindgen, from our own crate `xtask/wasm-bindgen-tools`. It turns linked Wasm into files for a browser.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::wasm::{Cut, NAME};
use crate::run;

/// The path of the program. It is built if it is missing or old.
pub(super) fn tool() -> Result<PathBuf> {
    let mut cargo = run::cargo();
    run::succeed(
        cargo.args(["build", "--quiet", "--package", "wasm-bindgen-tools"]),
        "building wasm-bindgen",
    )?;
    let this = std::env::current_exe().context("finding where cargo puts programs")?;
    // A test's program is one folder further down.
    let found = this.ancestors().skip(1).take(2).map(|folder| folder.join("wasm-bindgen"));
    let mut found = found.map(|file| file.with_extension(std::env::consts::EXE_EXTENSION));
    found.find(|file| file.is_file()).context("cargo built wasm-bindgen, but not beside xtask")
}

/// Makes the Wasm for the browser and its JavaScript from linked Wasm.
pub(super) fn applied(tool: &Path, wasm: &Path, cut: Cut) -> Result<(Vec<u8>, String)> {
    let folder = wasm.with_file_name("bindgen");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    let mut bindgen = run::command(tool);
    bindgen.args(["--target=web", "--no-typescript"]).arg(format!("--out-name={NAME}"));
    bindgen.arg(format!("--out-dir={}", folder.display())).arg(wasm);
    if cut == Cut::Apart {
        // The linker left the names of functions, which `wasm-split` needs. The module shares the table of functions.
        bindgen.args(["--remove-name-section", "--keep-lld-exports"]);
    }
    run::succeed(&mut bindgen, "making the app's JavaScript")?;
    ensure!(
        !folder.join("snippets").exists(),
        "a dependency brings JavaScript files of its own, which the one script of the pages cannot import: see {}",
        folder.join("snippets").display()
    );
    let read =
        |name: String| fs::read(folder.join(&name)).with_context(|| format!("wasm-bindgen made no {name}"));
    let glue = String::from_utf8(read(format!("{NAME}.js"))?).context("reading wasm-bindgen's JavaScript")?;
    Ok((read(format!("{NAME}_bg.wasm"))?, glue))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The version of a package in `Cargo.lock`.
    fn locked(lock: &str, package: &str) -> String {
        let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \"")).unwrap();
        after.split_once('"').unwrap().0.to_owned()
    }

    #[test]
    fn tool_and_library_are_of_one_version() {
        let lock = fs::read_to_string(run::root().join("Cargo.lock")).unwrap();
        let library = locked(&lock, "wasm-bindgen");
        for package in ["wasm-bindgen-cli-support", "wasm-bindgen-tools"] {
            let tool = locked(&lock, package);
            assert_eq!(
                tool, library,
                "wasm-bindgen {library} needs its tool at the same version: set {package} in \
                 xtask/wasm-bindgen-tools/Cargo.toml, or `cargo update wasm-bindgen --precise {tool}`"
            );
        }
    }
}
