//! The one place that reads the disk.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use dryrun_bank::Bank;

use crate::fault::{Fault, Faults};
use crate::file::File;
use crate::{permanent_numbers, read};

/// The folders within, by name.
const FOLDERS: [&str; 3] = ["drills", "guide", "prompts"];

/// Reads the bank out of a folder like `questions/`: what could be read, and every fault of every file.
#[must_use]
pub fn read_folder(folder: &Path) -> (Bank, Vec<Fault>) {
    let mut files = Vec::new();
    let mut faults = Vec::new();
    list(folder, true, &mut files, &mut faults);
    let (bank, found) = read::read(files);
    faults.extend(found);
    (bank, faults)
}

fn list(folder: &Path, is_top: bool, files: &mut Vec<File>, faults: &mut Vec<Fault>) {
    let here = std::env::current_dir().unwrap_or_default();
    let shown = |path: &Path| path.strip_prefix(&here).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let mut report = |path: &Path, what: String, remedy: &str| {
        let mut found = Faults::new(Rc::new(File::new(shown(path), "")));
        found.error(&(0..0), what, remedy);
        faults.extend(found.into_vec());
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            return report(
                folder,
                format!("the folder cannot be read ({error})"),
                "check the path of the folder with the questions",
            );
        }
    };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    if is_top && !folder.join(permanent_numbers::NAME).exists() {
        let what = format!(
            "the bank has no {}, the list of the permanent numbers that links carry",
            permanent_numbers::NAME
        );
        report(folder, what, "restore it from the Git history; in a new bank, run `cargo xtask bank number`");
    }
    let mut folders = Vec::new();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let is_folder = path.is_dir();
        if name.starts_with('.') {
            // Editors and desktops leave hidden files behind.
        } else if is_top && is_folder && FOLDERS.contains(&name.as_str()) {
            folders.push(path);
        } else if !is_folder && (name.ends_with(".md") || is_top && name == permanent_numbers::NAME) {
            match fs::read_to_string(&path) {
                Ok(text) => files.push(File::new(shown(&path), &text)),
                Err(error) => {
                    report(&path, format!("the file cannot be read ({error})"), "save it as UTF-8 text")
                }
            }
        } else {
            let remedy = "move it out of this folder: the bank consists of `<topic>.md`, `prompts/<topic>.md`, \
                          `drills/<id>.md`, `guide/<name>.md` and `numbers.tsv`";
            report(&path, "this does not belong to the bank".to_owned(), remedy);
        }
    }
    for folder in folders {
        list(&folder, false, files, faults);
    }
}
