//! From files to the bank. Broken input is no error here: what can be read is read, and every fault of
//! every file comes with it. No input or output: see `folder`.

use std::rc::Rc;

use dryrun_bank::Bank;

use crate::drill::DrillSheet;
use crate::fault::Fault;
use crate::file::File;
use crate::guide::PageSheet;
use crate::highlight::Highlighter;
use crate::item::{FileKind, Sheet};
use crate::permanent_numbers::{self, Numbers};
use crate::sheets::Sheets;
use crate::{app_links, bank_wide, cross_references, topics};

/// Reads the bank out of its files. Items, drills and pages with an error are left out; the faults say
/// why, in the order of the files.
#[must_use]
pub fn read(files: Vec<File>) -> (Bank, Vec<Fault>) {
    let highlighter = Highlighter::shared();
    let mut sheets = Sheets::default();
    let mut numbers = None;
    for file in files {
        let file = Rc::new(file);
        if file.path().rsplit('/').next() == Some(permanent_numbers::NAME) {
            numbers = Some(Numbers::read(&file));
            continue;
        }
        match file.folder() {
            "drills" => sheets.drills.push(DrillSheet::read(&file, highlighter)),
            "guide" => sheets.pages.push(PageSheet::read(&file, highlighter)),
            "prompts" => sheets.items.push(Sheet::read(&file, FileKind::Prompts, highlighter)),
            _ => sheets.items.push(Sheet::read(&file, FileKind::Closed, highlighter)),
        }
    }
    let topics = topics::collect(&mut sheets.items);
    cross_references::check(&mut sheets, &topics);
    bank_wide::check(&mut sheets.items);
    app_links::check(&mut sheets, &topics);
    let last_number = permanent_numbers::assign(&mut sheets, numbers.as_mut());
    let mut items = Vec::new();
    let mut drills = Vec::new();
    let mut pages = Vec::new();
    let mut plan = Vec::new();
    let mut faults = numbers.map_or_else(Vec::new, |numbers| numbers.faults.into_vec());
    for sheet in sheets.items {
        items.extend(sheet.records.into_iter().filter_map(|record| record.item));
        faults.extend(sheet.faults.into_vec());
    }
    for sheet in sheets.drills {
        drills.extend(sheet.drill);
        faults.extend(sheet.faults.into_vec());
    }
    for sheet in sheets.pages {
        if let Some(page) = sheet.page {
            pages.push(page);
            plan.extend(sheet.weeks);
        }
        faults.extend(sheet.faults.into_vec());
    }
    faults.sort_by(|a, b| (a.file.path(), a.span.start).cmp(&(b.file.path(), b.span.start)));
    let bank = Bank::new(topics, items).with_drills(drills).with_guide(pages, plan);
    (bank.with_last_number(last_number), faults)
}
