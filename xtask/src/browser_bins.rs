//! `cargo xtask bench` and `cargo xtask screenshot`, which run programs of the `browser-tests` package.

use std::process::ExitCode;

use anyhow::Result;

use crate::{build, compile, no_more, pack, run, tools};

/// Measures in Chromium how long starting and answering take; with `load`, what a reader of each page waits for, beside
/// a page by hand, and the same with a bank of 10,000 questions; with `learning`, what the plan, the fit and one answer
/// cost.
pub(crate) fn bench(words: &[String]) -> Result<ExitCode> {
    match words {
        [load] if load == "load" => {
            build::dist()?;
            let large = pack::ten_thousand()?.display().to_string();
            start("bench", &[load.clone(), large])
        }
        [learning] if learning == "learning" => {
            let page = compile::learning_page(&run::root())?.display().to_string();
            run_program("bench", &[learning.clone(), page])
        }
        _ => {
            no_more("bench", words)?;
            start("bench", words)
        }
    }
}

/// Takes pictures of screens. The program reads the command's words itself.
pub(crate) fn screenshot(words: &[String]) -> Result<ExitCode> {
    start("screenshot", words)
}

fn start(program: &str, words: &[String]) -> Result<ExitCode> {
    build::dist()?;
    run_program(program, words)
}

fn run_program(program: &str, words: &[String]) -> Result<ExitCode> {
    let browser = tools::chromium()?;
    // Builds all programs of the package, because the program that runs starts the one that serves.
    let mut bins = run::cargo();
    run::succeed(bins.args(["build", "--quiet", "--package", "browser-tests", "--bins"]), "building it")?;
    let mut cargo = run::cargo();
    cargo.args(["run", "--package", "browser-tests", "--bin", program, "--"]).args(words);
    run::succeed(browser.name_to(&mut cargo), program)?;
    Ok(ExitCode::SUCCESS)
}
