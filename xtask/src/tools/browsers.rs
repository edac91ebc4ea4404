//! The engines that the browser tests run in.

use std::process::Command;

use anyhow::{Result, bail};

use super::programs::Programs;
use super::{chromium, firefox, webkit};

/// An engine: its name on the command line, and the function that finds or installs its programs.
type Engine = (&'static str, fn() -> Result<Programs>);

const ENGINES: [Engine; 3] =
    [("chromium", chromium::chromium), ("firefox", firefox::firefox), ("webkit", webkit::webkit)];

/// The environment variable that tells the `browser-tests` package which engines to use.
const VARIABLE: &str = "DRYRUN_ENGINES";

/// The engines that one run of the tests uses.
pub(crate) struct Engines(Vec<Engine>);

impl Engines {
    /// The engines with these names. If there are no names, the engines that `DRYRUN_ENGINES` lists; if that is
    /// empty, all.
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

    /// Finds or installs the programs of the engines, and sets the environment variables for a command.
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
        None => bail!("there is no engine `{name}`: use chromium, firefox or webkit"),
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
