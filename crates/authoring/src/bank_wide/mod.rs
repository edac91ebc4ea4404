//! Rules that can only be checked over all items together: the looks of an option must not give the key away, no
//! question may be asked twice, the items of a family or of a concept must fit together, and a prompt's cues must tell its
//! strong answer from other answers.

mod concepts;
mod cue_coverage;
mod duplicate_questions;
mod families;
mod groups;
mod guessable_keys;

use dryrun_bank::{Block, Choice, Form, Item, Phrase, plain};

use crate::file::Span;
use crate::item::{Record, Sheet};

/// A fault that was found by comparing items of all files.
struct Finding {
    /// The file, as an index into the list of sheets.
    sheet: usize,
    /// The item that is left out of the bank because of it, as an index into the records of its file; `None` if the
    /// fault concerns the whole bank.
    record: Option<usize>,
    span: Span,
    what: String,
    remedy: String,
}

/// An item without errors, and where it was read.
#[derive(Clone, Copy)]
struct Entry<'a> {
    sheet: usize,
    record: usize,
    found: &'a Record,
    item: &'a Item,
}

impl Entry<'_> {
    /// A fault that concerns this item only.
    fn finding(&self, span: &Span, what: String, remedy: String) -> Finding {
        Finding { sheet: self.sheet, record: Some(self.record), span: span.clone(), what, remedy }
    }
}

/// A single-choice item without errors: its file, the place of its key in that file, and its options.
struct Single<'a> {
    sheet: usize,
    key: &'a Span,
    choices: &'a [Choice],
}

const FAMILY: groups::Named = |record| &record.family;
const CONCEPT: groups::Named = |record| &record.concept;

/// Checks all items without errors against each other.
pub(crate) fn check(sheets: &mut [Sheet]) {
    let mut findings = Vec::new();
    let entries: Vec<Entry<'_>> = entries(sheets).collect();
    let singles: Vec<Single<'_>> = entries.iter().filter_map(single).collect();
    guessable_keys::check(&singles, &mut findings);
    duplicate_questions::check(&entries, &mut findings, |sheet, span| place(sheets, sheet, span));
    families::check(&entries, &groups::sizes(sheets, FAMILY), &mut findings, |sheet, span| {
        place(sheets, sheet, span)
    });
    concepts::check(&entries, &groups::sizes(sheets, CONCEPT), &mut findings, |sheet, span| {
        place(sheets, sheet, span)
    });
    cue_coverage::check(&entries, &mut findings);
    for Finding { sheet, record, span, what, remedy } in findings {
        let Some(sheet) = sheets.get_mut(sheet) else { continue };
        sheet.faults.error(&span, what, remedy);
        if let Some(record) = record.and_then(|record| sheet.records.get_mut(record)) {
            record.item = None;
        }
    }
    groups::number(sheets, FAMILY, |item| &mut item.family);
    groups::number(sheets, CONCEPT, |item| &mut item.concept);
}

fn entries(sheets: &[Sheet]) -> impl Iterator<Item = Entry<'_>> {
    sheets.iter().enumerate().flat_map(|(sheet, Sheet { records, .. })| {
        records.iter().enumerate().filter_map(move |(record, found)| {
            let item = found.item.as_ref()?;
            Some(Entry { sheet, record, found, item })
        })
    })
}

fn single<'a>(entry: &Entry<'a>) -> Option<Single<'a>> {
    match (&entry.item.form, &entry.found.places.key) {
        (Form::Single(choices), Some(key)) => Some(Single { sheet: entry.sheet, key, choices }),
        _ => None,
    }
}

fn place(sheets: &[Sheet], sheet: usize, span: &Span) -> String {
    let file = sheets.get(sheet).map(|sheet| sheet.faults.file());
    file.map(|file| format!("{}:{}", file.path(), file.place(span.start).line)).unwrap_or_default()
}

/// The plain words of some blocks, code included.
pub(crate) fn words(blocks: &[Block]) -> String {
    let row = |cells: &Vec<Phrase>| cells.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join("; ");
    let texts = blocks.iter().map(|block| match block {
        Block::Paragraph(phrase) => plain(phrase),
        Block::Code(code) => (0..code.lines.len()).map(|at| code.line(at)).collect::<Vec<_>>().join("\n"),
        Block::List { entries, .. } => {
            entries.iter().map(|entry| words(entry)).collect::<Vec<_>>().join("\n")
        }
        Block::Table { head, rows } => {
            core::iter::once(head).chain(rows).map(row).collect::<Vec<_>>().join("\n")
        }
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// A share from 0 to 1 as a percentage.
fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}
