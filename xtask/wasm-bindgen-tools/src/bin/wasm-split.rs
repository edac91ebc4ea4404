//! `wasm-split WASM FOLDER`: cuts the module that `#[wasm_split(deferred)]` marks out of linked Wasm. Puts `main.wasm`,
//! which wasm-bindgen takes, and `deferred.wasm` into the folder. The JavaScript that the library writes stays unused:
//! `js/deferred.js` links the module, because a page has one script and holds each part to its hash.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use walrus::ModuleConfig;
use wasm_split_cli_support::Options;

fn main() -> Result<()> {
    let words: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [wasm, folder] = words.as_slice() else { anyhow::bail!("`wasm-split` takes a file and a folder") };
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    let input = fs::read(wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let main = folder.join("main.wasm");
    let mut options = Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = &main;
    let split = wasm_split_cli_support::transform(options).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let [module] = split.split_modules.as_slice() else {
        anyhow::bail!("there are {} modules to cut out, not one", split.split_modules.len())
    };
    let bytes = fs::read(module).with_context(|| format!("reading {}", module.display()))?;
    fs::write(folder.join("deferred.wasm"), tidy(&bytes)?).context("writing the deferred module")
}

/// A module without names and the room that the linker left in its numbers. For the program, wasm-bindgen does that.
fn tidy(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(wasm).context("reading the deferred module")?;
    let customs: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for id in customs {
        module.customs.delete(id);
    }
    let tidied = module.emit_wasm();
    ensure!(tidied.len() < wasm.len(), "the deferred module has become larger");
    Ok(tidied)
}
