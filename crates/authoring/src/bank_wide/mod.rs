//! What is held over the whole bank: nothing about an option's looks tells that it is the key, no question is
//! asked twice, and a prompt's cues tell its strong answer from others.

mod cue_coverage;
mod duplicate_questions;
mod guessable_keys;

use dryrun_bank::{Block, Choice, Form, Item, Phrase, plain};

use crate::file::Span;
use crate::item::{Record, Sheet};

/// A fault that was found while all files were looked at.
struct Finding {
    /// Which file, by its place among the sheets.
    sheet: usize,
    /// The item that is left out for it; `None` where the fault is the whole bank's.
    record: Option<usize>,
    span: Span,
    what: String,
    remedy: String,
}

/// A sound item, and where it was read.
#[derive(Clone, Copy)]
struct Entry<'a> {
    sheet: usize,
    record: usize,
    found: &'a Record,
    item: &'a Item,
}

impl Entry<'_> {
    /// A fault of this one item.
    fn finding(&self, span: &Span, what: String, remedy: String) -> Finding {
        Finding { sheet: self.sheet, record: Some(self.record), span: span.clone(), what, remedy }
    }
}

/// A sound single-choice item: its file, its key's place there, and its options.
struct Single<'a> {
    sheet: usize,
    key: &'a Span,
    choices: &'a [Choice],
}

/// Judges all sound items together.
pub(crate) fn check(sheets: &mut [Sheet]) {
    let mut findings = Vec::new();
    let entries: Vec<Entry<'_>> = entries(sheets).collect();
    let singles: Vec<Single<'_>> = entries.iter().filter_map(single).collect();
    guessable_keys::check(&singles, &mut findings);
    duplicate_questions::check(&entries, &mut findings, |sheet, span| place(sheets, sheet, span));
    cue_coverage::check(&entries, &mut findings);
    for Finding { sheet, record, span, what, remedy } in findings {
        let Some(sheet) = sheets.get_mut(sheet) else { continue };
        sheet.faults.error(&span, what, remedy);
        if let Some(record) = record.and_then(|record| sheet.records.get_mut(record)) {
            record.item = None;
        }
    }
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

/// The words of blocks, code included.
fn words(blocks: &[Block]) -> String {
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

/// A share as people read it.
fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}
