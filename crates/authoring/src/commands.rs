//! What the commands `cargo xtask bank …` and `cargo xtask coach` do and print.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::answers::{measure, misses, read_answers};
use crate::fault::{Severity, any_error};
use crate::file::File;
use crate::folder::read_folder;
use crate::permanent_numbers;
use crate::render::render;
use crate::stats::stats;

/// Prints every fault of the folder, then one line of counts. Returns true if there are no errors.
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

/// Prints counts of what is in the folder's bank, as a table or as JSON. Returns false if the folder has errors;
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

/// Prints how well the coach finds what people say in their own words, measured on the answers of a folder like
/// `tests/answers/`; or, with `only_misses`, where it and a person disagree in the answers for tuning. Returns false if
/// the bank has errors or an answer cannot be read.
///
/// # Errors
/// When `out` cannot be written to.
pub fn coach_command(
    folder: &Path,
    answers: &Path,
    only_misses: bool,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let (bank, faults) = read_folder(folder);
    match read_answers(answers) {
        Ok(answers) if only_misses => write!(out, "{}", misses(&bank, &answers))?,
        Ok(answers) => write!(out, "{}", measure(&bank, &answers))?,
        Err(fault) => {
            writeln!(out, "{fault}")?;
            return Ok(false);
        }
    }
    Ok(!any_error(&faults))
}

/// Gives a permanent number to every valid item and drill that has none. Returns false if the list of numbers is
/// damaged; in that case nothing is written.
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
