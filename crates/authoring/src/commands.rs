//! What `cargo xtask bank …` prints.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::fault::{Severity, any_error};
use crate::file::File;
use crate::folder::read_folder;
use crate::permanent_numbers;
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
    let sound = if errors == 0 { "items" } else { "valid items" };
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

/// Gives a permanent number to every sound item and drill that has none. False where the list of numbers is
/// damaged: then nothing is written.
///
/// # Errors
/// When the list cannot be read or written, or `out` cannot be written to.
pub fn number_command(folder: &Path, out: &mut dyn Write) -> io::Result<bool> {
    let path = folder.join(permanent_numbers::NAME);
    let text = if path.exists() { fs::read_to_string(&path)? } else { String::new() };
    let (bank, _) = read_folder(folder);
    let items = bank.items().iter().map(|item| item.id.as_str());
    let ids: Vec<&str> = items.chain(bank.drills().iter().map(|drill| drill.id.as_str())).collect();
    let Some((extended, added)) = permanent_numbers::extended(File::new(path.to_string_lossy(), &text), &ids)
    else {
        writeln!(
            out,
            "{} is damaged and was not changed: `cargo xtask bank check` shows where",
            path.display()
        )?;
        return Ok(false);
    };
    if extended != text {
        fs::write(&path, extended)?;
    }
    writeln!(out, "{added} new numbers")?;
    Ok(true)
}
