//! What `cargo xtask bank …` prints.

use std::io::{self, Write};
use std::path::Path;

use crate::fault::{Severity, any_error};
use crate::folder::read_folder;
use crate::render::render;
use crate::stats::stats;

/// Prints every fault of the folder, then one line of counts. True when there are no errors.
///
/// # Errors
/// When `out` cannot be written to.
pub fn check_command(folder: &Path, colour: bool, out: &mut dyn Write) -> io::Result<bool> {
    let (bank, faults) = read_folder(folder);
    for fault in &faults {
        writeln!(out, "{}\n", render(fault, colour))?;
    }
    let errors = faults.iter().filter(|fault| fault.severity == Severity::Error).count();
    let warnings = faults.len() - errors;
    let (items, topics) = (bank.items().len(), bank.topics().len());
    let (drills, pages) = (bank.drills().len(), bank.pages().len());
    let sound = if errors == 0 { "items" } else { "sound items" };
    write!(out, "{items} {sound} in {topics} topics, {drills} drills, {pages} guide pages, ")?;
    writeln!(out, "{errors} errors, {warnings} warnings")?;
    Ok(errors == 0)
}

/// Prints how the folder's bank is made up, as a table or as JSON. False when the folder has errors: the
/// items with errors are not counted.
///
/// # Errors
/// When `out` cannot be written to.
pub fn stats_command(folder: &Path, json: bool, out: &mut dyn Write) -> io::Result<bool> {
    let (bank, faults) = read_folder(folder);
    let stats = stats(&bank);
    if json {
        serde_json::to_writer_pretty(&mut *out, &stats)?;
        writeln!(out)?;
    } else {
        write!(out, "{stats}")?;
    }
    Ok(!any_error(&faults))
}
