//! Counts the tests from the output of the test programs.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// How many journeys may fail once and then pass. A driver loses a key or a reply now and then on a machine under load;
/// more than that points at the page.
const MOST_SECOND_TIMES: usize = 3;

/// The counts of all test programs, and what journeys reported.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Counts {
    passed: u64,
    failed: u64,
    skipped: u64,
    /// Tests that are reported as passed but did not run, because the engine that they need was not chosen.
    not_run: BTreeSet<String>,
    /// Journeys that failed and then passed in a new browser, each with its engine.
    second_time: BTreeSet<String>,
    /// How long journeys took in each engine, in total.
    took: BTreeMap<String, Duration>,
}

impl Counts {
    /// Runs one half of the tests. If it cannot run at all, that counts as one failure; so the other half still
    /// runs, and the counts are still printed last.
    pub(crate) fn tolerate(&mut self, half: impl FnOnce(&mut Counts) -> Result<()>) {
        if let Err(error) = half(self) {
            eprintln!("error: {error:#}");
            self.failed += 1;
        }
    }

    /// Runs a test command, shows its output as it arrives, and adds up its counts.
    pub(crate) fn follow(&mut self, command: &mut Command) -> Result<()> {
        let failed_before = self.failed;
        let mut child = command.stdout(Stdio::piped()).spawn().context("cargo could not be started")?;
        let output = child.stdout.take().context("reading what the tests print")?;
        for line in BufReader::new(output).lines() {
            let line = line.context("reading what the tests print")?;
            // The report of a journey may begin in the middle of a line of the test framework.
            let (line, told) = line.split_once("journey: ").unwrap_or((&line, ""));
            self.hear(told);
            if told.is_empty() || !line.is_empty() {
                println!("{line}");
            }
            self.add(line);
        }
        let status = child.wait().context("waiting for the tests")?;
        if !status.success() && self.failed == failed_before {
            bail!("the tests did not run ({status}): the messages above say why");
        }
        Ok(())
    }

    /// Whether every test passed, and at most [`MOST_SECOND_TIMES`] journeys only the second time.
    pub(crate) fn all_passed(&self) -> bool {
        self.failed == 0 && self.second_time.len() <= MOST_SECOND_TIMES
    }

    /// Reads the report of a journey: `1234 ms in Firefox`, `not run without Chromium: screens on_a_phone`, or
    /// `passed only the second time: data readers in Firefox`.
    fn hear(&mut self, told: &str) {
        if let Some((_, journey)) = told.split_once("passed only the second time: ") {
            self.second_time.insert(journey.to_owned());
        }
        if let Some((_, test)) = told.split_once("not run without Chromium: ") {
            self.not_run.insert(test.to_owned());
        }
        if let Some((time, engine)) = told.split_once(" ms in ")
            && let Ok(time) = time.parse()
        {
            *self.took.entry(engine.to_owned()).or_default() += Duration::from_millis(time);
        }
    }

    /// Reads a line such as `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; …`.
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

    /// How long journeys took in each engine, as a sentence; `None` if there were no journeys.
    pub(crate) fn times(&self) -> Option<String> {
        let times = self.took.iter().map(|(engine, took)| format!("{engine} {} s", took.as_secs()));
        let times = times.collect::<Vec<_>>().join(", ");
        (!times.is_empty()).then(|| format!("Journeys took: {times}."))
    }

    /// What passed only the second time, a line each; `None` if nothing did.
    pub(crate) fn second_times(&self) -> Option<String> {
        let lines = self.second_time.iter().map(|journey| format!("  {journey}"));
        let lines = lines.collect::<Vec<_>>().join("\n");
        (!lines.is_empty()).then(|| {
            format!("Passed only the second time; at most {MOST_SECOND_TIMES} may, and each is worth a look:\n{lines}")
        })
    }

    /// The last line: `N passed, N failed`, and how many were skipped, if any were.
    pub(crate) fn line(&self) -> String {
        let not_run = self.not_run.len() as u64;
        let (passed, failed) = (self.passed.saturating_sub(not_run), self.failed);
        match self.skipped + not_run {
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

    #[test]
    fn journeys_tell_their_time_and_what_they_left_out() {
        let mut counts = Counts::default();
        assert_eq!(counts.times(), None);
        counts.add("test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured");
        for told in ["1200 ms in Firefox", "900 ms in Firefox", "3000 ms in WebKitGTK", ""] {
            counts.hear(told);
        }
        for _ in 0..2 {
            // One test may make several journeys.
            counts.hear("not run without Chromium: screens on_a_phone");
        }
        assert_eq!(counts.times().as_deref(), Some("Journeys took: Firefox 2 s, WebKitGTK 3 s."));
        assert_eq!(counts.line(), "4 passed, 0 failed, 1 skipped");
    }

    #[test]
    fn a_few_journeys_may_pass_only_the_second_time_and_are_named() {
        let mut counts = Counts::default();
        assert_eq!(counts.second_times(), None);
        for test in ["a", "b", "c", "a"] {
            counts.hear(&format!("passed only the second time: data {test} in WebKitGTK"));
        }
        assert!(counts.all_passed());
        assert!(counts.second_times().unwrap().ends_with("\n  data c in WebKitGTK"));
        counts.hear("passed only the second time: data d in WebKitGTK");
        assert!(!counts.all_passed());
    }
}
