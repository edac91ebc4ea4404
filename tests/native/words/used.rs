//! Every message of the sentence file is said somewhere.

use std::fs;
use std::path::Path;

/// Messages that the app does not call yet: it still has sentences of its own. This list only ever gets shorter.
const WAITING: &[&str] = &[
    "link_nothing",
    "gone_question",
    "gone_drill",
    "gone_page",
    "gone_result",
    "no_sheet_fits",
    "no_set_missed",
    "no_set_exam",
    "data_text_shown",
    "data_offered",
    "data_no_download",
    "data_not_downloaded",
    "data_reading",
    "data_not_imported",
    "data_preview",
    "data_imported",
    "data_forgotten",
    "data_undone",
    "data_not_checked",
    "data_repaired",
    "data_reader_added",
    "data_reader_unsaved",
    "data_promised",
    "data_no_promise",
    "data_asked",
    "data_cannot_ask",
    "broken_heading",
    "broken_about",
    "broken_what",
    "broken_saved",
    "broken_nothing",
    "broken_bank",
];

#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sentences = fs::read_to_string(root.join("src/words/en.ftl")).expect("readable");
    let names = sentences.lines().filter_map(|line| {
        let (name, _) = line.split_once(" =")?;
        name.starts_with(|letter: char| letter.is_ascii_lowercase()).then(|| name.replace('-', "_"))
    });
    let mut program = String::new();
    read(&root.join("src"), &mut program);
    // The page before the program is there.
    read(&root.join("xtask/frame/src"), &mut program);
    let is_said = |name: &str| {
        [format!(".{name}("), format!("Words::{name},"), format!("Words::{name})"), format!("Self::{name})")]
            .iter()
            .any(|call| program.contains(call))
    };
    let (said, unsaid): (Vec<String>, Vec<String>) = names.partition(|name| is_said(name));
    assert!(said.len() > 300, "{}", said.len());
    let forgotten: Vec<_> = unsaid.iter().filter(|name| !WAITING.contains(&name.as_str())).collect();
    assert!(
        forgotten.is_empty(),
        "nothing says these any more: delete them from src/words/en.ftl: {forgotten:#?}"
    );
    let done: Vec<_> = WAITING.iter().filter(|name| said.iter().any(|said| said == *name)).collect();
    assert!(done.is_empty(), "these are said now: take them out of WAITING: {done:#?}");
}

fn read(folder: &Path, program: &mut String) {
    for entry in fs::read_dir(folder).expect("readable") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read(&path, program);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            program.push_str(&fs::read_to_string(&path).expect("readable"));
        }
    }
}
