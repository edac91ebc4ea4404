//! Cuts the deferred module out of linked Wasm, with wasm-split from our own crate `xtask/wasm-bindgen-tools`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::run;

/// The path of the program without the module, which wasm-bindgen takes; and the module. `bindgen` is the path of
/// wasm-bindgen, beside which cargo puts wasm-split.
pub(super) fn applied(bindgen: &Path, wasm: &Path) -> Result<(PathBuf, Vec<u8>)> {
    let folder = wasm.with_file_name("split");
    let name = Path::new("wasm-split").with_extension(std::env::consts::EXE_EXTENSION);
    let mut split = run::command(bindgen.with_file_name(name));
    run::succeed(split.arg(wasm).arg(&folder), "cutting the deferred module out of the Wasm")?;
    let deferred = folder.join("deferred.wasm");
    let deferred = fs::read(&deferred).with_context(|| format!("reading {}", deferred.display()))?;
    Ok((folder.join("main.wasm"), deferred))
}
