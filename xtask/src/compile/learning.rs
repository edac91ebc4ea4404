//! The page of `cargo xtask bench learning`: `tests/learning`, compiled as the app is.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Sources;
use super::wasm::{linked, say_what_to_compile};
use super::{bindgen, wasm};
use crate::{run, tools};

/// The program that measures.
const PROGRAM: &str = "learning-bench";

/// It starts the program, which measures by itself.
const PAGE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>What learning costs</title>\
                    <script type=\"module\">import init from \"./dryrun.js\"; init();</script>";

/// Builds the page, and returns its folder.
pub(crate) fn page(root: &Path) -> Result<PathBuf> {
    tools::ensure_wasm_target()?;
    let tool = bindgen::tool()?;
    let mut cargo = run::cargo();
    cargo.args(["build", "--release", "--target", "wasm32-unknown-unknown", "--package", PROGRAM]);
    cargo.arg("--message-format=json-render-diagnostics");
    say_what_to_compile(&mut cargo, &Sources::of(root));
    let (program, glue) = bindgen::applied(&tool, &linked(cargo, PROGRAM)?, wasm::Cut::Apart)?;
    let folder = root.join("target/bench-learning");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let files: [(&str, &[u8]); 3] =
        [("index.html", PAGE.as_bytes()), ("dryrun.js", glue.as_bytes()), ("dryrun_bg.wasm", &program)];
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).with_context(|| format!("writing {name}"))?;
    }
    Ok(folder)
}
