//! How a sample is written, and how it is shown with what is said about it.
//!
//! - A line `{name}` stands for the sound part of that name in `parts.md`, and `{120 words}` for so many words. So a
//!   sample shows what is wrong, and little else.
//! - A line `=== drills/other.md` begins another file of the bank. What stands before the first such line is one file,
//!   whose place follows from the folder of the sample.
//! - A bank that has no `sample.md` gets one with a sound item, so that there is a topic to name.
//! - Lines that begin with `^` or `~^`, `~ help:` and `~ left:` are what the test writes. The last one lists the items,
//!   drills and guide pages of the sample that are in the bank all the same.

use dryrun_authoring::{Fault, File};
use dryrun_bank::Bank;

const ITEMS: &str = "questions/sample.md";
const SOUND: &str = "{front matter}\n{heading}\n{options}\n{explanation}\n";

/// A sample without what is said about it.
pub(crate) struct Sample {
    /// Its own lines.
    lines: Vec<String>,
    files: Vec<SampleFile>,
}

/// A file of the bank.
struct SampleFile {
    path: String,
    /// The line of the sample after which faults without a line stand.
    header: usize,
    /// Every line, and the line of the sample that it comes from.
    lines: Vec<(String, usize)>,
    /// Whether the sample does not mention it.
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

    /// The sample with what is said about it.
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

    /// The line of the sample after which a fault is told, and the lines that tell it.
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

/// The lines that a line of a sample stands for.
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
