//! Makes the published folder from what was compiled.
//!
//! Everything that a browser gets is written here, so every file is hashed after its last change.

pub(crate) mod behind;
mod check;
mod dictionary;
pub(crate) mod embed;
mod hash;
mod inside;
mod lzma;
mod needed;
mod page;
mod question;
mod script;
mod single;
mod template;
mod worker;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use behind::WithBank;
use dryrun_bank::Bank;

use crate::compile::{Compiled, Sources};
use crate::previews::Previews;
use crate::run;
use crate::steps::step;

pub(crate) use hash::integrity;
pub(crate) use page::{script_in, styles_in};
pub(crate) use script::{glue_in, whole_glue};
pub(crate) use single::{Packer, wasm_in};
pub(crate) use worker::NAME as WORKER;

/// The single file, at the root of the published folder.
pub(crate) const SINGLE: &str = "dryrun.html";

/// The folder with the parts of the bank as files of their own.
const PARTS: &str = "parts/";

/// Files of `assets/` that the manifest and the page name. Their names have no hash: what they are called in
/// the manifest is what a launcher keeps.
const ICONS: [&str; 3] = ["icon-192.png", "icon-512.png", "icon-maskable-512.png"];

/// The parts of the pages.
struct Parts {
    compiled: Compiled,
    bank: Bank,
    with_bank: WithBank,
    icon: Vec<u8>,
    template: String,
}

/// Compiles the sources, and replaces a folder with the files to publish.
pub(crate) fn publish(sources: &Sources, dist: &Path) -> Result<()> {
    publish_with(&mut Packer::default(), sources, dist)
}

/// The same, with a packer that may have packed this Wasm before.
pub(crate) fn publish_with(packer: &mut Packer, sources: &Sources, dist: &Path) -> Result<()> {
    let compiled = sources.compile()?;
    replace(packer, parts(compiled, behind::bank_of(&sources.questions)?)?, dist)
}

/// Replaces a folder by what is published of a program that was compiled before, with another bank.
pub(crate) fn publish_compiled(
    compiled: Compiled,
    bank: Bank,
    mut packer: Packer,
    dist: &Path,
) -> Result<()> {
    replace(&mut packer, parts(compiled, bank)?, dist)
}

/// The single file of such a program.
pub(crate) fn single_file(compiled: Compiled, bank: Bank) -> Result<String> {
    single::page(&parts(compiled, bank)?, &mut Packer::default())
}

fn parts(compiled: Compiled, bank: Bank) -> Result<Parts> {
    Ok(Parts {
        with_bank: behind::put(&compiled.program, &bank)?,
        compiled,
        bank,
        icon: read(&run::root().join("assets/icon.svg"))?,
        template: text(&run::root().join("index.html"))?,
    })
}

fn replace(packer: &mut Packer, parts: Parts, dist: &Path) -> Result<()> {
    step("writing the pages", "five to ten seconds", || {
        if dist.exists() {
            fs::remove_dir_all(dist).with_context(|| format!("emptying {}", dist.display()))?;
        }
        fs::create_dir_all(dist.join(PARTS)).with_context(|| format!("making {}", dist.display()))?;
        write(&parts, packer, dist)
    })
}

/// Writes everything into an empty folder.
fn write(parts: &Parts, packer: &mut Packer, dist: &Path) -> Result<()> {
    let Parts { compiled, bank, with_bank, .. } = parts;
    for part in &with_bank.parts {
        put(dist, &format!("{PARTS}{}", part.file), &part.bytes)?;
    }
    let single = single::page(parts, packer)?;
    put(dist, SINGLE, &single)?;
    let previews = Previews::new(bank)?;
    let pages = page::Served {
        template: &parts.template,
        styles: &compiled.styles,
        before: script::before()?,
        drawn: script::drawn()?,
        script: script::served(&compiled.glue)?,
        wasm: put_named(dist, "wasm", &with_bank.wasm)?,
        with_bank,
        icon: put_named(dist, "svg", &parts.icon)?,
        single_integrity: hash::integrity(&single),
    };
    for file in ICONS {
        put(dist, file, read(&run::root().join("assets").join(file))?)?;
    }
    put(dist, page::MANIFEST, read(&run::root().join("assets").join(page::MANIFEST))?)?;
    let questions = question::write(&compiled.frames.questions, bank, dist)?;
    put(dist, "index.html", pages.home(&compiled.frames.home, &questions, &previews.home())?)?;
    for frame in &compiled.frames.topics {
        let folder = format!("topic/{}", frame.id);
        fs::create_dir_all(dist.join(&folder)).with_context(|| format!("making {folder}"))?;
        put(dist, &format!("{folder}/index.html"), pages.topic(frame, &previews.topic(&frame.id)?)?)?;
    }
    for frame in &compiled.frames.jobs {
        let folder = format!("job/{}", frame.id);
        fs::create_dir_all(dist.join(&folder)).with_context(|| format!("making {folder}"))?;
        put(
            dist,
            &format!("{folder}/index.html"),
            pages.job(frame, &previews.job(&frame.id, &frame.title))?,
        )?;
        previews.draw_job(dist, &frame.id, &frame.title)?;
    }
    previews.draw(dist)?;
    embed::write(&pages, &parts.compiled, &previews, dist)?;
    // The last, as it lists all the others.
    put(dist, worker::NAME, worker::write(dist)?)?;
    check::everything(dist)
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

/// The one file of a folder whose name ends with this text.
pub(crate) fn only(folder: &Path, ending: &str) -> Result<PathBuf> {
    let files = all(folder, ending)?;
    match files.as_slice() {
        [file] => Ok(file.clone()),
        files => bail!("{} holds {} files `*{ending}`, not one", folder.display(), files.len()),
    }
}

/// The files and folders of a folder whose names end with this text, sorted by name.
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

/// The files of a folder and of those in it, by their paths below it, with `/` between.
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

/// Splits a text at two marks: what is before, between and after them.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, inside, after))
}
