//! `cargo xtask test [native|browser] [--engine NAME]…`: runs the tests and prints one line of counts at the very
//! end.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::counts::Counts;
use crate::tools::{self, Engines};
use crate::{build, run};

/// What to run.
#[derive(Debug, PartialEq)]
struct Wish<'a> {
    native: bool,
    browser: bool,
    /// The engines that the command names; empty for all engines.
    engines: Vec<&'a str>,
}

/// Runs the tests. The last printed line is `N passed, N failed`.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let Wish { native, browser, engines } = wish(&words)?;
    let engines = Engines::of(&engines)?;
    let mut counts = Counts::default();
    if native {
        counts.tolerate(run_native);
    }
    if browser {
        counts.tolerate(|counts| run_browser(counts, &engines));
    }
    if let Some(times) = counts.times() {
        println!("{times}");
    }
    if let Some(second_times) = counts.second_times() {
        println!("{second_times}");
    }
    println!("{}", counts.line());
    Ok(if counts.all_passed() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn wish<'a>(words: &[&'a str]) -> Result<Wish<'a>> {
    let (half, mut rest) = match words {
        [half @ ("native" | "browser"), rest @ ..] => (Some(*half), rest),
        rest => (None, rest),
    };
    let mut engines = Vec::new();
    while let Some((flag, after)) = rest.split_first() {
        if *flag != "--engine" {
            bail!("`test` takes `native` or `browser`, and `--engine`; not `{flag}`");
        }
        let (name, after) = after.split_first().context("--engine needs a name, such as --engine firefox")?;
        engines.push(*name);
        rest = after;
    }
    Ok(Wish { native: half != Some("browser"), browser: half != Some("native"), engines })
}

fn run_native(counts: &mut Counts) -> Result<()> {
    let mut cargo = run::cargo();
    cargo.args(["test", "--workspace", "--no-fail-fast"]);
    // These two packages have no tests that run natively, and take long to build.
    cargo.args(["--exclude", "browser-tests", "--exclude", "wasm-bindgen-tools"]);
    counts.follow(&mut cargo)
}

fn run_browser(counts: &mut Counts, engines: &Engines) -> Result<()> {
    let mut cargo = run::cargo();
    engines.name_to(&mut cargo)?;
    tools::publishers().name_to(&mut cargo);
    let mini = build::mini_dist()?;
    build::dist()?;
    cargo.args(["test", "--package", "browser-tests", "--no-fail-fast"]);
    cargo.env("DRYRUN_MINI_DIST", mini).env("DRYRUN_TELL", "1");
    counts.follow(&mut cargo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_may_ask_for_a_half_and_for_engines() {
        let all = wish(&[]).unwrap();
        assert_eq!(all, Wish { native: true, browser: true, engines: Vec::new() });
        let one = wish(&["browser", "--engine", "firefox", "--engine", "webkit"]).unwrap();
        assert_eq!(one, Wish { native: false, browser: true, engines: vec!["firefox", "webkit"] });
        assert!(!wish(&["native"]).unwrap().browser);
        assert!(wish(&["--engine"]).is_err());
        assert!(wish(&["everything"]).is_err());
    }
}
