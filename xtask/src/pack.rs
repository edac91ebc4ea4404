//! `cargo xtask pack`: another bank behind a program that was built already. Nothing of the app is compiled.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use anyhow::{Context, Result, bail, ensure};
use dryrun_bank::{Bank, Item, ItemId, Kind};

use crate::compile::{self, Compiled, Frames};
use crate::finish::{self, Packer, behind};
use crate::run;

const USAGE: &str = "`pack` takes `--bank FOLDER --into FILE`, where FILE is a `dryrun.html`, or the `index.html` of a \
                     whole published folder";

/// Puts the bank of a folder behind the program of a single file, or of a published folder.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (bank, into) = match words.as_slice() {
        ["--bank", bank, "--into", into] | ["--into", into, "--bank", bank] => (bank, into),
        _ => bail!(USAGE),
    };
    let (bank, into) = (here(bank)?, here(into)?);
    let frames = compile::frames_of(&bank)?;
    if into.file_name().is_some_and(|name| name == "index.html") {
        let dist = into.parent().context(USAGE)?;
        let compiled = of_folder(dist, frames)?;
        finish::publish_compiled(compiled, behind::bank_of(&bank)?, Packer::default(), dist)?;
    } else {
        let page = fs::read_to_string(&into).with_context(|| format!("reading {}", into.display()))?;
        let single = finish::single_file(of_single(&page, frames)?, behind::bank_of(&bank)?)?;
        fs::write(&into, single).with_context(|| format!("writing {}", into.display()))?;
    }
    println!("{} has the bank of {} now.", into.display(), bank.display());
    Ok(ExitCode::SUCCESS)
}

/// `cargo xtask` runs in the folder that the reader is in.
fn here(path: &str) -> Result<PathBuf> {
    fs::canonicalize(path).with_context(|| format!("there is no {path}"))
}

/// What a published folder was made of, with other frames.
fn of_folder(dist: &Path, frames: Frames) -> Result<Compiled> {
    let file = finish::only(dist, ".wasm")?;
    let wasm = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    let page = dist.join("index.html");
    let page = fs::read_to_string(&page).with_context(|| format!("reading {}", page.display()))?;
    of_page(&page, &wasm, frames)
}

/// What a single file was made of, with other frames.
fn of_single(page: &str, frames: Frames) -> Result<Compiled> {
    let wasm = finish::wasm_in(page).context(USAGE)?;
    of_page(page, &wasm, frames)
}

fn of_page(page: &str, wasm: &[u8], frames: Frames) -> Result<Compiled> {
    Ok(Compiled {
        program: behind::program_of(wasm)?,
        glue: finish::whole_glue(finish::script_in(page)?)?,
        styles: finish::styles_in(page)?.to_owned(),
        frames,
    })
}

/// A copy of `dist/` with a bank of 10,000 questions, for measurements: the project's own questions, again and again
/// under other names.
pub(crate) fn ten_thousand() -> Result<PathBuf> {
    const QUESTIONS: usize = 10_000;
    let (dist, copy) = (run::root().join("dist"), run::root().join("target/bench-dist"));
    let bank = behind::bank_of(&run::root().join("questions"))?;
    let closed: Vec<&Rc<Item>> = bank.items().iter().filter(|item| item.kind() != Kind::Prompt).collect();
    let items = (1..).zip(closed.into_iter().cycle()).take(QUESTIONS).map(|(number, item)| {
        let id = ItemId::parse(&format!("generated-{number}")).context("an id")?;
        Ok(Item { id, number, related: Vec::new(), ..Item::clone(item) })
    });
    let items = items.collect::<Result<Vec<_>>>()?;
    let bank = Bank::new(bank.topics().to_vec(), items).named(bank.id().clone(), bank.title().to_owned());
    let packed = run::root().join("target/bench.bank");
    fs::write(&packed, bank.pack()?).with_context(|| format!("writing {}", packed.display()))?;
    let compiled = of_folder(&dist, compile::frames_of(&packed)?)?;
    finish::publish_compiled(compiled, bank, Packer::quick(), &copy)?;
    Ok(copy)
}

/// Trunk's hook: puts the project's own bank behind the program that Trunk has just built.
pub(crate) fn trunk(_: &[String]) -> Result<ExitCode> {
    let staging =
        std::env::var_os("TRUNK_STAGING_DIR").context("Trunk runs this, after it built the program")?;
    let staging = PathBuf::from(staging);
    let file = finish::only(&staging, ".wasm")?;
    let program = behind::program_of(&fs::read(&file)?)?;
    let with_bank = behind::put(&program, &behind::bank_of(&run::root().join("questions"))?)?;
    fs::write(&file, &with_bank.wasm)?;
    let page = staging.join("index.html");
    let text = fs::read_to_string(&page).with_context(|| format!("reading {}", page.display()))?;
    let notes = format!(
        "as=\"fetch\" data-front=\"{}\" data-front-integrity=\"{}\"",
        with_bank.front,
        with_bank.front_integrity()
    );
    ensure!(text.contains("as=\"fetch\""), "Trunk's page has no `as=\"fetch\"`: adapt xtask/src/pack.rs");
    fs::write(&page, text.replacen("as=\"fetch\"", &notes, 1))?;
    Ok(ExitCode::SUCCESS)
}
