//! From files to the bank. Broken input is no error here: what can be read is read, and every fault of
//! every file comes with it. No input or output: see `folder`.

use std::rc::Rc;

use dryrun_bank::Bank;

use crate::bank_file::{self, BankFile};
use crate::drill::DrillSheet;
use crate::fault::Fault;
use crate::file::File;
use crate::guide::PageSheet;
use crate::highlight::Highlighter;
use crate::item::{Room, Sheet};
use crate::numbers::{self, Numbers};
use crate::{links, rules, topics, whole};

/// The files that were read, by what they hold.
#[derive(Default)]
pub(crate) struct Sheets {
    pub(crate) items: Vec<Sheet>,
    pub(crate) drills: Vec<DrillSheet>,
    pub(crate) pages: Vec<PageSheet>,
}

/// Reads the bank out of its files. Items, drills and pages with an error are left out; the faults say
/// why, in the order of the files.
#[must_use]
pub fn read(files: Vec<File>) -> (Bank, Vec<Fault>) {
    let highlighter = Highlighter::shared();
    let mut sheets = Sheets::default();
    let mut numbers = None;
    let mut bank_file = None;
    for file in files {
        let file = Rc::new(file);
        if file.path().rsplit('/').next() == Some(numbers::NAME) {
            numbers = Some(Numbers::read(&file));
            continue;
        }
        if file.path().rsplit('/').next() == Some(bank_file::NAME) {
            bank_file = Some(BankFile::read(&file));
            continue;
        }
        match file.folder() {
            "drills" => sheets.drills.push(DrillSheet::read(&file, highlighter)),
            "guide" => sheets.pages.push(PageSheet::read(&file, highlighter)),
            "prompts" => sheets.items.push(Sheet::read(&file, Room::Prompts, highlighter)),
            _ => sheets.items.push(Sheet::read(&file, Room::Closed, highlighter)),
        }
    }
    let topics = topics::collect(&mut sheets.items);
    rules::check(&mut sheets, &topics);
    whole::check(&mut sheets.items);
    links::check(&mut sheets, &topics);
    let last_number = numbers::assign(&mut sheets, numbers.as_mut());
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
    // Without a file, as in tests of a single text, the bank has no name of its own.
    let (id, title) = match bank_file {
        Some(bank_file) => {
            faults.extend(bank_file.faults.into_vec());
            bank_file.name.unwrap_or_default()
        }
        None => Default::default(),
    };
    faults.sort_by(|a, b| (a.file.path(), a.span.start).cmp(&(b.file.path(), b.span.start)));
    let bank = Bank::new(topics, items).with_drills(drills).with_guide(pages, plan);
    (bank.named(id, title).with_last_number(last_number), faults)
}
