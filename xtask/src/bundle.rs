//! What Trunk leaves to do in `dist/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Tells the page how long the Wasm is once unpacked: a server that compresses does not say, and
/// the progress line of the boot script needs it.
pub(crate) fn finish(dist: &Path) -> Result<()> {
    let wasm = only(dist, "_bg.wasm")?;
    let size = fs::metadata(&wasm).with_context(|| format!("reading {}", wasm.display()))?.len();
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).with_context(|| format!("reading {}", page.display()))?;
    let html = with_size(&html, size).with_context(|| {
        format!("{} preloads no Wasm: look for `rel=\"preload\"` in what Trunk wrote", page.display())
    })?;
    fs::write(&page, html).with_context(|| format!("writing {}", page.display()))
}

/// The one file of a folder whose name ends so.
pub(crate) fn only(folder: &Path, ending: &str) -> Result<PathBuf> {
    let files = all(folder, ending)?;
    match files.as_slice() {
        [file] => Ok(file.clone()),
        files => bail!("{} holds {} files `*{ending}`, not one", folder.display(), files.len()),
    }
}

/// The files of a folder whose names end so, by name.
pub(crate) fn all(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(ending) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The page with `data-size` on the link that preloads the Wasm.
fn with_size(html: &str, size: u64) -> Option<String> {
    const LINK: &str = "<link rel=\"preload\"";
    let (before, after) = html.split_once(LINK)?;
    Some(format!("{before}{LINK} data-size=\"{size}\"{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preload_link_gets_the_size() {
        let html = "<head><link rel=\"preload\" href=\"./a_bg.wasm\"></head>";
        let expect = "<head><link rel=\"preload\" data-size=\"7\" href=\"./a_bg.wasm\"></head>";
        assert_eq!(with_size(html, 7).as_deref(), Some(expect));
        assert_eq!(with_size("<head></head>", 7), None);
    }
}
