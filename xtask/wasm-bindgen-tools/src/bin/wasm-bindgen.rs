//! `wasm-bindgen --target=web --out-dir=FOLDER --out-name=NAME [--no-typescript]
//! [--remove-name-section] [--keep-lld-exports] WASM`: the Wasm for the browser and
//! its JavaScript. It takes the words that xtask and Trunk give, no others, and does what the program of this name
//! does with them. No TypeScript: nobody here reads it.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let (mut folder, mut name, mut wasm) = (None, None, None);
    let (mut is_named, mut is_shared) = (true, false);
    for word in std::env::args().skip(1) {
        match word.split_once('=').unwrap_or((&word, "")) {
            ("--version", "") => {
                println!("wasm-bindgen {}", env!("CARGO_PKG_VERSION"));
                return Ok(());
            }
            ("--target", "web") | ("--no-typescript", "") => {}
            ("--remove-name-section", "") => is_named = false,
            ("--keep-lld-exports", "") => is_shared = true,
            ("--out-dir", value) => folder = Some(PathBuf::from(value)),
            ("--out-name", value) => name = Some(value.to_owned()),
            (flag, _) if flag.starts_with('-') => bail!("`{word}` is not among what this program takes"),
            _ => wasm = Some(PathBuf::from(word)),
        }
    }
    Bindgen::new()
        .input_path(wasm.context("which Wasm? Name the file")?)
        .out_name(&name.context("--out-name is missing")?)
        .web(true)?
        .remove_name_section(!is_named)
        .keep_lld_exports(is_shared)
        // The default of the program, not of its library.
        .omit_default_module_path(false)
        .generate(folder.context("--out-dir is missing")?)
}
