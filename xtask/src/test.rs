//! `cargo xtask test [native|browser]`: all tests, and one line of counts at the very end.

use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use crate::{build, run, tools};

/// What the test programs counted.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    passed: u64,
    failed: u64,
    skipped: u64,
}

/// Runs the tests; the last line printed is `N passed, N failed`.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (native, browser) = match words.as_slice() {
        [] => (true, true),
        ["native"] => (true, false),
        ["browser"] => (false, true),
        _ => bail!("`test` takes nothing, `native` or `browser`"),
    };
    let mut counts = Counts::default();
    if native {
        counts.tolerate(run_native);
    }
    if browser {
        counts.tolerate(run_browser);
    }
    println!("{}", counts.line());
    Ok(if counts.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run_native(counts: &mut Counts) -> Result<()> {
    let mut cargo = run::cargo();
    cargo.args(["test", "--workspace", "--no-fail-fast"]);
    // These two have nothing to test here and take long to build.
    cargo.args(["--exclude", "browser-tests", "--exclude", "wasm-bindgen-tools"]);
    counts.follow(&mut cargo)
}

fn run_browser(counts: &mut Counts) -> Result<()> {
    let browser = tools::chromium()?;
    let mini = build::mini_dist()?;
    build::dist()?;
    let mut cargo = run::cargo();
    cargo.args(["test", "--package", "browser-tests", "--no-fail-fast"]);
    cargo.env("DRYRUN_MINI_DIST", mini);
    counts.follow(browser.name_to(&mut cargo))
}

impl Counts {
    /// Runs one half of the tests. What keeps it from running at all counts as one failure, so
    /// that the other half still runs and the counts still come last.
    fn tolerate(&mut self, half: fn(&mut Counts) -> Result<()>) {
        if let Err(error) = half(self) {
            eprintln!("error: {error:#}");
            self.failed += 1;
        }
    }

    /// Runs a test command, shows its output as it comes and adds up what it counts.
    fn follow(&mut self, command: &mut Command) -> Result<()> {
        let failed_before = self.failed;
        let mut child = command.stdout(Stdio::piped()).spawn().context("cargo could not be started")?;
        let output = child.stdout.take().context("reading what the tests print")?;
        for line in BufReader::new(output).lines() {
            let line = line.context("reading what the tests print")?;
            println!("{line}");
            self.add(&line);
        }
        let status = child.wait().context("waiting for the tests")?;
        if !status.success() && self.failed == failed_before {
            bail!("the tests did not run ({status}): the messages above say why");
        }
        Ok(())
    }

    /// Adds a line such as `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; …`.
    fn add(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else { return };
        let (_, counts) = counts.split_once(". ").unwrap_or_default();
        for part in counts.split("; ") {
            let Some((number, what)) = part.split_once(' ') else { continue };
            let number = number.parse().unwrap_or(0);
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }

    fn line(&self) -> String {
        let Counts { passed, failed, skipped } = self;
        match skipped {
            0 => format!("{passed} passed, {failed} failed"),
            skipped => format!("{passed} passed, {failed} failed, {skipped} skipped"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &[&str], expect: &str) {
        let mut counts = Counts::default();
        lines.iter().for_each(|line| counts.add(line));
        assert_eq!(counts.line(), expect);
    }

    #[test]
    fn counts_add_up_over_programs() {
        check(&[], "0 passed, 0 failed");
        check(&["running 3 tests", "test result: okay"], "0 passed, 0 failed");
        check(
            &[
                "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
                "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            ],
            "13 passed, 2 failed",
        );
        check(
            &["test result: ok. 1 passed; 0 failed; 4 ignored; 0 measured"],
            "1 passed, 0 failed, 4 skipped",
        );
    }
}
