//! Measures what a reader downloads, in kilobytes of 1,000 bytes after the strongest Brotli compression, and
//! compares it with budgets.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::finish;

/// One line of the printed table.
struct Figure {
    what: &'static str,
    bytes: usize,
    budget: Option<usize>,
}

/// Prints the figures of `dist/`. Returns `false` if a budget is exceeded.
pub(crate) fn print(dist: &Path) -> Result<bool> {
    let figures = measure(dist)?;
    println!("\nDownload, Brotli 11 (1 KB is 1,000 bytes)");
    for figure in &figures {
        println!("  {}", line(figure));
    }
    println!("In a page that embeds a quiz, gzip 9");
    let embedded = embedded(dist)?;
    for figure in &embedded {
        println!("  {}", line(figure));
    }
    println!("On the disk, not compressed");
    let single = single(dist)?;
    println!("  {}", line(&single));
    let within = figures.iter().chain(&embedded).chain([&single]).all(|figure| !figure.is_broken());
    if !within {
        println!(
            "A budget is exceeded: make something smaller, or raise the budget in xtask/src/figures.rs and say why."
        );
    }
    Ok(within)
}

fn measure(dist: &Path) -> Result<Vec<Figure>> {
    let wasm = read(&finish::only(dist, ".wasm")?)?;
    let program = finish::behind::program_of(&wasm)?;
    let deferred = program.deferred.unwrap_or_default();
    let page = String::from_utf8(read(&dist.join("index.html"))?)?;
    let (script, styles) = (finish::script_in(&page)?, finish::styles_in(&page)?);
    let text = |text: &str| compressed(text.as_bytes());
    let icons = finish::all(dist, ".svg")?;
    let first = compressed(&wasm)? + text(&page)? + sum(&icons)?;
    Ok(vec![
        // Nothing of the deferred module is needed for a first question.
        Figure { what: "Program", bytes: compressed(&program.main)?, budget: Some(186_500) },
        Figure { what: "Deferred module", bytes: compressed(&deferred)?, budget: Some(166_000) },
        Figure { what: "Wasm with the bank", bytes: compressed(&wasm)?, budget: None },
        Figure { what: "wasm-bindgen's glue", bytes: text(finish::glue_in(script)?)?, budget: Some(7_500) },
        Figure { what: "JavaScript, glue and own", bytes: text(script)?, budget: Some(18_000) },
        Figure { what: "Styles", bytes: text(styles)?, budget: Some(10_000) },
        // A page shows its first question long before the last part of the bank is there.
        Figure { what: "First page, with both", bytes: text(&page)?, budget: Some(34_000) },
        Figure { what: "Largest page of a topic", bytes: largest_in(dist, "topic")?, budget: Some(32_000) },
        Figure { what: "Largest page of a job", bytes: largest_in(dist, "job")?, budget: Some(32_000) },
        // Nobody has touched it yet.
        Figure {
            what: "Largest frame of a topic",
            bytes: largest_in(dist, "embed/v1")?,
            // Ten kilobytes, and what the hashes in it add or take by chance.
            budget: Some(10_100),
        },
        Figure { what: "All of a first visit", bytes: first, budget: Some(1_090_000) },
    ])
}

/// The page of a topic with the most bytes, of those in this folder. Its first question can be read when this much is there.
fn largest_in(dist: &Path, folder: &str) -> Result<usize> {
    let pages = finish::all(&dist.join(folder), "")?.into_iter().map(|topic| topic.join("index.html"));
    pages
        .filter(|page| page.is_file())
        .map(|page| compressed(&read(&page)?))
        .try_fold(0, |most, bytes| Ok(most.max(bytes?)))
}

/// What a host page loads. These budgets are in kibibytes, and in the packing that every host has: they are promised to
/// authors.
fn embedded(dist: &Path) -> Result<Vec<Figure>> {
    let figure = |what: &'static str, budget| -> Result<Figure> {
        let bytes = gzipped(&read(&dist.join(finish::embed::FOLDER).join(what))?)?;
        Ok(Figure { what, bytes, budget })
    };
    Ok(vec![
        figure("embed.js", Some(4 * 1024))?,
        figure("embed-author.js", None)?,
        figure("embed-xapi.js", Some(3 * 1024))?,
    ])
}

fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes)?;
    Ok(packed.finish()?.len())
}

/// The single file as it is on a disk, because nothing compresses it on its way.
fn single(dist: &Path) -> Result<Figure> {
    let bytes = read(&dist.join(finish::SINGLE))?.len();
    Ok(Figure { what: finish::SINGLE, bytes, budget: Some(1_350_000) })
}

impl Figure {
    fn is_broken(&self) -> bool {
        self.budget.is_some_and(|budget| self.bytes > budget)
    }
}

fn line(figure: &Figure) -> String {
    let kilobytes = |bytes: usize| format!("{}.{} KB", bytes / 1000, bytes % 1000 / 100);
    let budget = match figure.budget {
        Some(budget) if figure.is_broken() => format!("OVER its budget of {}", kilobytes(budget)),
        Some(budget) => format!("of {}", kilobytes(budget)),
        None => String::new(),
    };
    format!("{:24}{:>10}  {budget}", figure.what, kilobytes(figure.bytes)).trim_end().to_owned()
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("reading {}", file.display()))
}

/// How many bytes several files have when a server compresses each of them.
fn sum(files: &[PathBuf]) -> Result<usize> {
    files.iter().map(|file| compressed(&read(file)?)).sum()
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    /// The size of the window that servers use, as a power of two: 4 MiB.
    const WINDOW: i32 = 22;
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).context("compressing")?;
    Ok(packed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: usize, budget: Option<usize>, expect: &str) {
        assert_eq!(line(&Figure { what: "Styles", bytes, budget }), expect);
    }

    #[test]
    fn a_line_says_size_and_budget() {
        check(9_960, Some(10_000), "Styles                      9.9 KB  of 10.0 KB");
        check(10_001, Some(10_000), "Styles                     10.0 KB  OVER its budget of 10.0 KB");
        check(1_234_567, None, "Styles                   1234.5 KB");
    }
}
