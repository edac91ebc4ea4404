//! `cargo xtask bank check`, `cargo xtask bank number` and `cargo xtask bank stats [--json]`.

use std::io::{IsTerminal, stdout};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::run;

/// Reports every fault in `questions/`, gives numbers to new items, or prints counts.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    let folder = run::root().join("questions");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let sound = match words.as_slice() {
        ["check"] => {
            let colour = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            dryrun_authoring::check_command(&folder, colour, &mut stdout())
        }
        ["number"] => dryrun_authoring::number_command(&folder, &mut stdout()),
        ["stats"] => dryrun_authoring::stats_command(&folder, false, &mut stdout()),
        ["stats", "--json"] => dryrun_authoring::stats_command(&folder, true, &mut stdout()),
        _ => bail!("`bank` takes `check`, `number`, `stats` or `stats --json`"),
    };
    let sound = sound.with_context(|| format!("reading {}", folder.display()))?;
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
