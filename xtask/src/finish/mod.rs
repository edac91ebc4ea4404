//! The step after Trunk: makes the folder that is published out of the one that Trunk left.
//!
//! Trunk compiles and makes the glue. Everything that a browser gets is written here, so every file is hashed after
//! its last change.

mod check;
mod hash;
mod page;
mod script;
mod single;
mod worker;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{previews, run};

pub(crate) use hash::integrity;
pub(crate) use script::glue_in;
pub(crate) use worker::NAME as WORKER;

/// The name of the single file, in the root of the published folder.
pub(crate) const SINGLE: &str = "dryrun.html";

/// Files of `assets/` that the manifest and the page name. Their names contain no hash, because launchers keep the
/// names that are in the manifest.
const ICONS: [&str; 3] = ["icon-192.png", "icon-512.png", "icon-maskable-512.png"];

/// The parts that the pages are made of.
struct Parts {
    wasm: Vec<u8>,
    glue: String,
    styles: String,
    icon: Vec<u8>,
    template: String,
    /// The home screen as HTML, which is shown until the app starts.
    frame: String,
}

/// Makes a folder that Trunk wrote ready to publish. `questions` is the folder of the bank in it.
pub(crate) fn finish(dist: &Path, questions: &Path) -> Result<()> {
    let parts = Parts::take(dist, questions)?;
    let page = page::Served {
        wasm: put_named(dist, "wasm", &parts.wasm)?,
        wasm_integrity: hash::integrity(&parts.wasm),
        wasm_size: parts.wasm.len(),
        script: {
            let script = script::served(&parts.glue)?;
            page::Linked { integrity: hash::integrity(&script), name: put_named(dist, "js", &script)? }
        },
        styles: page::Linked {
            integrity: hash::integrity(&parts.styles),
            name: put_named(dist, "css", &parts.styles)?,
        },
        icon: put_named(dist, "svg", &parts.icon)?,
        single_integrity: {
            let single = single::page(&parts)?;
            put(dist, SINGLE, &single)?;
            hash::integrity(&single)
        },
    };
    for file in ICONS {
        put(dist, file, read(&run::root().join("assets").join(file))?)?;
    }
    put(dist, page::MANIFEST, read(&run::root().join("assets").join(page::MANIFEST))?)?;
    put(dist, "index.html", page.write(&parts.template, &parts.frame)?)?;
    previews::finish(dist, questions)?;
    // This comes last, because it lists all other files.
    put(dist, worker::NAME, worker::write(dist)?)?;
    check::everything(dist)
}

impl Parts {
    /// Reads the needed files of a folder that Trunk wrote, and removes all its files.
    fn take(dist: &Path, questions: &Path) -> Result<Self> {
        let wasm = only(dist, "_bg.wasm")?;
        let glue = PathBuf::from(wasm.to_string_lossy().replace("_bg.wasm", ".js"));
        let template = run::root().join("index.html");
        let mut frame = run::cargo();
        frame.args(["run", "--quiet", "--package", "frame", "--"]).arg(questions);
        let frame = run::output(&mut frame)
            .context("the home screen could not be rendered: `cargo run --package frame` shows why")?;
        let parts = Self {
            wasm: read(&wasm)?,
            glue: text(&glue)?,
            styles: text(&only(dist, ".css")?)?,
            icon: read(&run::root().join("assets/icon.svg"))?,
            template: text(&template)?,
            frame,
        };
        for file in all(dist, "")? {
            fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
        }
        Ok(parts)
    }
}

/// Writes a file under a name that contains a hash of its bytes, and returns the name.
fn put_named(dist: &Path, extension: &str, bytes: impl AsRef<[u8]>) -> Result<String> {
    let name = format!("dryrun-{}.{extension}", hash::short(bytes.as_ref()));
    put(dist, &name, bytes)?;
    Ok(name)
}

fn put(dist: &Path, name: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
    let file = dist.join(name);
    fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("reading {}", file.display()))
}

fn text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

/// The only file of a folder whose name ends with `ending`. It is an error if there are none or several.
pub(crate) fn only(folder: &Path, ending: &str) -> Result<PathBuf> {
    let files = all(folder, ending)?;
    match files.as_slice() {
        [file] => Ok(file.clone()),
        files => bail!("{} holds {} files `*{ending}`, not one", folder.display(), files.len()),
    }
}

/// The files and folders in a folder whose names end with `ending`, sorted.
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

/// The files in a folder and in its folders, as paths below it with `/` between the parts.
pub(crate) fn all_within(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for path in all(folder, "")? {
        let name = path.file_name().context("a file without a name")?.to_string_lossy().into_owned();
        if path.is_dir() {
            files.extend(all_within(&path)?.into_iter().map(|file| format!("{name}/{file}")));
        } else {
            files.push(name);
        }
    }
    Ok(files)
}

/// Splits a text at the first `open` and the next `close`: the text before, between and after them.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, inside, after))
}
