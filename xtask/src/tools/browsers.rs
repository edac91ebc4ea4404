//! The engines that the browser tests run in.

use std::process::Command;

use anyhow::{Result, bail};

use super::programs::Programs;
use super::{chromium, firefox, webkit};

/// An engine: its word on the command line, and how its programs are had.
type Engine = (&'static str, fn() -> Result<Programs>);

const ENGINES: [Engine; 3] =
    [("chromium", chromium::chromium), ("firefox", firefox::firefox), ("webkit", webkit::webkit)];

/// The variable by which the `browser-tests` package is told of engines.
const VARIABLE: &str = "DRYRUN_ENGINES";

/// The engines of one run of the tests.
pub(crate) struct Engines(Vec<Engine>);

impl Engines {
    /// The engines of these names; where there are none, those that `DRYRUN_ENGINES` lists, or all.
    pub(crate) fn of(names: &[&str]) -> Result<Engines> {
        let listed = std::env::var(VARIABLE).unwrap_or_default();
        let mut names = names.to_vec();
        if names.is_empty() {
            names = listed.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        }
        if names.is_empty() {
            return Ok(Engines(ENGINES.to_vec()));
        }
        names.into_iter().map(engine).collect::<Result<_>>().map(Engines)
    }

    /// Finds or installs what they need and names it to a command.
    pub(crate) fn name_to(&self, command: &mut Command) -> Result<()> {
        for (_, programs) in &self.0 {
            programs()?.name_to(command);
        }
        let names: Vec<&str> = self.0.iter().map(|(name, _)| *name).collect();
        command.env(VARIABLE, names.join(","));
        Ok(())
    }
}

fn engine(name: &str) -> Result<Engine> {
    let found = ENGINES.into_iter().find(|(word, _)| *word == name);
    match found {
        Some(engine) => Ok(engine),
        None => bail!("there is no engine `{name}`: chromium, firefox and webkit are tested"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_are_chosen_by_name() {
        let words = |engines: Engines| engines.0.iter().map(|(word, _)| *word).collect::<Vec<_>>();
        assert_eq!(words(Engines::of(&["webkit", "firefox"]).unwrap()), ["webkit", "firefox"]);
        assert!(Engines::of(&["netscape"]).is_err());
    }
}
