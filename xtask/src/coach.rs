//! `cargo xtask coach` and `cargo xtask coach misses`.

use std::io::stdout;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::run;

/// Prints the figures of docs/coach.md, or where the coach and a person disagree.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    let only_misses = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["misses"] => true,
        _ => bail!("`coach` takes nothing or `misses`"),
    };
    let (folder, answers) = (run::root().join("questions"), run::root().join("tests/answers"));
    let sound = dryrun_authoring::coach_command(&folder, &answers, only_misses, &mut stdout())
        .with_context(|| format!("measuring with {}", answers.display()))?;
    if !sound {
        eprintln!("`cargo xtask bank check` lists the faults of the bank");
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
