//! How a sample is read, and how it is shown with its faults.
//!
//! - A line `{name}` means the part of that name in `parts.md`, which has no faults. A line `{120 words}` means a line of
//!   120 words. So a sample shows what is wrong, and little else.
//! - A line `=== drills/other.md` begins another file of the bank. The lines before the first such line are one file; the
//!   folder of the sample decides where it is in the bank.
//! - If the sample has no file `sample.md`, the bank gets one with an item without faults, so that it has a topic.
//! - The test writes the lines that begin with `^`, `~^`, `~ help:` and `~ left:`. The last one lists the items, drills and
//!   guide pages of the sample that are in the bank in spite of the faults.

use dryrun_authoring::{Fault, File};
use dryrun_bank::Bank;

const ITEMS: &str = "questions/sample.md";
const SOUND: &str = "{front matter}\n{heading}\n{options}\n{explanation}\n";

/// A sample, without its faults.
pub(crate) struct Sample {
    /// Its own lines.
    lines: Vec<String>,
    files: Vec<SampleFile>,
}

/// A file of the bank.
struct SampleFile {
    path: String,
    /// The line of the sample after which faults are shown that have no line of their own.
    header: usize,
    /// Every line, and the line of the sample that it comes from.
    lines: Vec<(String, usize)>,
    /// Whether the test added it because the sample has no `sample.md`.
    is_added: bool,
}

impl Sample {
    /// Reads a sample out of a folder of that name.
    pub(crate) fn read(text: &str, folder: &str, parts: &str) -> Self {
        let lines: Vec<String> =
            text.lines().filter(|line| !is_annotation(line)).map(ToOwned::to_owned).collect();
        let path = match folder {
            "prompt" => "questions/prompts/sample.md",
            "drill" => "questions/drills/sample-drill.md",
            "guide" => "questions/guide/sample-page.md",
            _ => ITEMS,
        };
        let mut files: Vec<SampleFile> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            if let Some(path) = line.strip_prefix("=== ") {
                files.push(SampleFile::new(&format!("questions/{path}"), at));
                continue;
            }
            if files.is_empty() {
                files.push(SampleFile::new(path, at));
            }
            if let Some(file) = files.last_mut() {
                file.lines.extend(expanded(line, parts).into_iter().map(|line| (line, at)));
            }
        }
        if files.iter().all(|file| file.path != ITEMS) {
            let lines = SOUND.lines().flat_map(|line| expanded(line, parts)).map(|line| (line, 0)).collect();
            files.push(SampleFile { lines, is_added: true, ..SampleFile::new(ITEMS, 0) });
        }
        Self { lines, files }
    }

    /// The files of the bank.
    pub(crate) fn files(&self) -> Vec<File> {
        let text =
            |file: &SampleFile| file.lines.iter().map(|(line, _)| format!("{line}\n")).collect::<String>();
        self.files.iter().map(|file| File::new(file.path.as_str(), &text(file))).collect()
    }

    /// The text of the sample with these faults.
    pub(crate) fn annotated(&self, faults: &[Fault], bank: &Bank) -> String {
        let mut said: Vec<String> = vec![String::new(); self.lines.len()];
        for fault in faults {
            let (place, note) = self.note(fault);
            said[place].push_str(&note);
        }
        let mut shown: String =
            self.lines.iter().zip(said).map(|(line, said)| format!("{line}\n{said}")).collect();
        let left = self.left(bank);
        if !left.is_empty() {
            shown += &format!("~ left: {}\n", left.join(", "));
        }
        shown
    }

    /// The items, drills and pages of the bank that come from lines of the sample.
    pub(crate) fn left(&self, bank: &Bank) -> Vec<String> {
        let is_added = self.files.iter().any(|file| file.is_added);
        let items = bank.items().iter().map(|item| item.id.to_string());
        let items = items.filter(|id| !is_added || id != "sample");
        let drills = bank.drills().iter().map(|drill| drill.id.to_string());
        items.chain(drills).chain(bank.pages().iter().map(|page| page.id.to_string())).collect()
    }

    /// The line of the sample after which a fault is shown, and the lines that show it.
    fn note(&self, fault: &Fault) -> (usize, String) {
        let file =
            self.files.iter().find(|file| file.path == fault.file.path()).expect("a file of the sample");
        assert!(!file.is_added, "{fault}");
        let place = fault.place();
        let (line, at) =
            file.lines.get(place.line - 1).cloned().unwrap_or_else(|| (String::new(), file.header));
        let is_own = self.lines[at] == line;
        let end = fault.file.line_at(fault.span.start).end.min(fault.span.end).max(fault.span.start);
        let width = fault.file.slice(&(fault.span.start..end)).chars().count().max(1);
        let marks = if is_own { "~".repeat(place.column - 1) + &"^".repeat(width) } else { "^".to_owned() };
        let Fault { severity, what, remedy, .. } = fault;
        (at, format!("{marks} {}: {what}\n~ help: {remedy}\n", severity.as_str()))
    }
}

impl SampleFile {
    fn new(path: &str, header: usize) -> Self {
        Self { path: path.to_owned(), header, lines: Vec::new(), is_added: false }
    }
}

fn is_annotation(line: &str) -> bool {
    let said = line.trim_start_matches('~').trim_start_matches('^');
    let has_mark = line.starts_with('^') || line.starts_with('~');
    let is_fault = [" error: ", " warning: "].iter().any(|word| said.starts_with(word));
    has_mark && (is_fault || line.starts_with("~ help: ") || line.starts_with("~ left: "))
}

/// The lines of the bank that a line of a sample means.
fn expanded(line: &str, parts: &str) -> Vec<String> {
    let Some(name) = line.strip_prefix('{').and_then(|line| line.strip_suffix('}')) else {
        return vec![line.to_owned()];
    };
    if let Some(count) = name.strip_suffix(" words").and_then(|count| count.parse().ok()) {
        return vec![vec!["word"; count].join(" ")];
    }
    let part = parts.split("\n=== ").find_map(|part| part.strip_prefix(name)?.strip_prefix('\n'));
    let part = part.unwrap_or_else(|| panic!("parts.md has no part `{name}`"));
    part.trim_end().lines().chain([""]).flat_map(|line| expanded(line, parts)).collect()
}
