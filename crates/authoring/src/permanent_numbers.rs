//! Permanent numbers: the short names of items and drills that links carry. They stand in `numbers.tsv`, a line
//! each: the number, the id and, once it left the bank, `retired`. The file only ever grows.

use core::fmt::Write;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::fault::Faults;
use crate::file::{File, Span};
use crate::sheets::Sheets;
use crate::suggest;

/// The file's name, at the top of the folder of the questions.
pub(crate) const NAME: &str = "numbers.tsv";

const COMMAND: &str = "run `cargo xtask bank number`";

/// What begins the first line; the next number that will be given follows. It guards the end of the list, where
/// a line that was taken out would leave no gap.
const HEAD: &str = "# next ";

/// New items that are named in a report.
const MOST_NAMED: usize = 5;

/// One line of the file.
struct Line {
    number: u16,
    id: String,
    retired: bool,
    span: Span,
}

/// The file as far as it could be read.
pub(crate) struct Numbers {
    pub(crate) faults: Faults,
    lines: Vec<Line>,
}

impl Numbers {
    /// Reads the file and holds it to its own rules.
    pub(crate) fn read(file: &Rc<File>) -> Self {
        let mut numbers = Self { faults: Faults::new(Rc::clone(file)), lines: Vec::new() };
        let mut next = None;
        let mut start = 0;
        for text in file.text().split('\n') {
            let span = start..start + text.len();
            start = span.end + 1;
            if let Some(head) = text.strip_prefix(HEAD) {
                next = head.split([' ', ':']).next().and_then(|number| number.parse::<u32>().ok());
            } else if !text.is_empty() && !text.starts_with('#') {
                numbers.line(text, span);
            }
        }
        let expected = numbers.next();
        if next != Some(expected) {
            let what = match next {
                Some(next) => format!(
                    "the first line says that the next number is {next}, but after the last line it is {expected}"
                ),
                None => "the first line does not say what the next number is".to_owned(),
            };
            let remedy = format!(
                "restore the whole file from the Git history, then {COMMAND}; a new file begins with `{HEAD}1`"
            );
            numbers.faults.error(&file.line_at(0), what, remedy);
        }
        numbers
    }

    fn next(&self) -> u32 {
        self.lines.last().map_or(1, |line| u32::from(line.number) + 1)
    }

    fn line(&mut self, text: &str, span: Span) {
        let fields: Vec<&str> = text.split('\t').collect();
        let (number, id, retired) = match fields.as_slice() {
            [number, id] => (number, id, false),
            [number, id, "retired"] => (number, id, true),
            _ => return self.malformed(&span),
        };
        let Some(number) = number.parse::<u16>().ok().filter(|&number| number > 0) else {
            return self.malformed(&span);
        };
        let expected = self.next();
        if u32::from(number) != expected {
            let what = format!("this line has the number {number}, but the next number is {expected}");
            let remedy = format!(
                "restore the line that was removed: a number is never given twice, and an item that left the \
                 bank is marked `retired`; for new items, {COMMAND}"
            );
            self.faults.error(&span, what, remedy);
        }
        if let Some(first) = self.lines.iter().find(|line| line.id == *id) {
            let what = format!("the id `{id}` already has the number {}", first.number);
            self.faults.error(&span, what, "remove the line that was added last");
        }
        self.lines.push(Line { number, id: (*id).to_owned(), retired, span });
    }

    fn malformed(&mut self, span: &Span) {
        let remedy =
            format!("edit this file by hand only to write `retired` after an id; for new items, {COMMAND}");
        self.faults.error(span, "this line is not a number, a tab and an id", remedy);
    }

    /// Holds the file to the bank: ids that are there have a number, ids that are not are marked.
    fn hold_to(&mut self, ids: &[String]) {
        let mut missing = Vec::new();
        for id in ids {
            match self.lines.iter().find(|line| line.id == *id) {
                None => missing.push(format!("`{id}`")),
                Some(line) if line.retired => {
                    let what = format!("`{id}` is marked `retired`, but it is in the bank");
                    let remedy =
                        "remove `retired` if the same question came back; give another question another id";
                    self.faults.error(&line.span, what, remedy);
                }
                Some(_) => {}
            }
        }
        for line in self.lines.iter().filter(|line| !line.retired && !ids.contains(&line.id)) {
            let near = suggest::nearest(&line.id, missing.iter().map(|id| id.trim_matches('`')));
            let renamed =
                near.map_or_else(String::new, |near| format!(" (if it was renamed to `{near}`, undo that)"));
            let what = format!("nothing in the bank has the id `{}`", line.id);
            let remedy = format!(
                "restore the item{renamed}, or write a tab and `retired` after the id: old links carry its number"
            );
            self.faults.error(&line.span, what, remedy);
        }
        if !missing.is_empty() {
            let span = self.faults.file().line_at(0);
            let more = missing.len().saturating_sub(MOST_NAMED);
            missing.truncate(MOST_NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let what = format!("these have no permanent number: {}{more}", missing.join(", "));
            self.faults.error(&span, what, COMMAND);
        }
    }
}

/// Gives every item and drill its number, and says what is wrong with the file. Without a file, as in tests of a
/// single text, the numbers follow the ids. Gives the highest number.
pub(crate) fn assign(sheets: &mut Sheets, numbers: Option<&mut Numbers>) -> u16 {
    let ids = ids(sheets);
    let mut known: BTreeMap<String, u16> = BTreeMap::new();
    let last = match numbers {
        Some(numbers) => {
            numbers.hold_to(&ids);
            known.extend(numbers.lines.iter().map(|line| (line.id.clone(), line.number)));
            numbers.lines.last().map_or(0, |line| line.number)
        }
        None => {
            known.extend(ids.iter().cloned().zip(1..));
            u16::try_from(ids.len()).unwrap_or(u16::MAX)
        }
    };
    let number = |id: &str| known.get(id).copied().unwrap_or_default();
    for record in sheets.items.iter_mut().flat_map(|sheet| &mut sheet.records) {
        if let Some(item) = &mut record.item {
            item.number = number(item.id.as_str());
        }
    }
    for drill in sheets.drills.iter_mut().filter_map(|sheet| sheet.drill.as_mut()) {
        drill.number = number(drill.id.as_str());
    }
    last
}

/// All ids that are written anywhere, those of items with faults included, sorted.
fn ids(sheets: &Sheets) -> Vec<String> {
    let records = sheets.items.iter().flat_map(|sheet| &sheet.records);
    let items = records.filter_map(|record| record.id.as_ref().map(|(id, _)| id.to_string()));
    let drills = sheets.drills.iter().filter_map(|sheet| sheet.id.as_ref().map(ToString::to_string));
    let mut ids: Vec<String> = items.chain(drills).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// The file with a line more for each of `ids` that it does not have, and how many were added. `None` where the
/// file breaks its own rules: then a person has to look, because links hold on to every line.
pub(crate) fn extended(file: File, ids: &[&str]) -> Option<(String, usize)> {
    let file =
        Rc::new(File::new(file.path(), if file.text().is_empty() { "# next 1\n" } else { file.text() }));
    let numbers = Numbers::read(&file);
    if numbers.faults.errors() > 0 {
        return None;
    }
    let mut new: Vec<&str> =
        ids.iter().copied().filter(|id| numbers.lines.iter().all(|line| line.id != *id)).collect();
    new.sort_unstable();
    let first = numbers.next();
    let last = first.saturating_add(u32::try_from(new.len()).ok()?);
    // Numbers are sixteen bits in every link.
    if last > u32::from(u16::MAX) {
        return None;
    }
    let mut text =
        format!("{HEAD}{last}: given by `cargo xtask bank number`, never twice; docs/authors.md says more\n");
    for line in &numbers.lines {
        let mark = if line.retired { "\tretired" } else { "" };
        writeln!(text, "{}\t{}{mark}", line.number, line.id).ok()?;
    }
    for (number, id) in (first..).zip(&new) {
        writeln!(text, "{number}\t{id}").ok()?;
    }
    Some((text, new.len()))
}
