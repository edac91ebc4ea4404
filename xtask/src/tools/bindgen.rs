//! Builds wasm-bindgen from our own crate `xtask/wasm-bindgen-tools`.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::run;

/// The folder that contains `wasm-bindgen` and its test runner. They are built if they are missing or old.
pub(crate) fn folder() -> Result<PathBuf> {
    let this = std::env::current_exe().context("finding where cargo puts programs")?;
    let folder = this.parent().context("finding where cargo puts programs")?.to_path_buf();
    if !folder.join(format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX)).is_file() {
        println!(
            "Building wasm-bindgen, which makes the app's JavaScript. This takes about two minutes, once."
        );
    }
    let mut cargo = run::cargo();
    cargo.args(["build", "--package", "wasm-bindgen-tools"]);
    run::succeed(&mut cargo, "building wasm-bindgen")?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The version of a package in `Cargo.lock`.
    fn locked(lock: &str, package: &str) -> Option<String> {
        let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
        Some(after.split_once('"')?.0.to_owned())
    }

    #[test]
    fn tool_and_library_are_of_one_version() {
        let lock = std::fs::read_to_string(run::root().join("Cargo.lock")).unwrap();
        let tool = locked(&lock, "wasm-bindgen-cli").unwrap();
        // `None` only while nothing in the workspace uses the library.
        let library = locked(&lock, "wasm-bindgen").unwrap_or_else(|| tool.clone());
        assert_eq!(
            tool, library,
            "wasm-bindgen {library} needs its tool at the same version: set it in \
             xtask/wasm-bindgen-tools/Cargo.toml, or `cargo update wasm-bindgen --precise {tool}`"
        );
    }
}
