//! Every message of the sentence file is used somewhere.

use std::fs;
use std::path::Path;

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
    assert!(unsaid.is_empty(), "nothing says these any more: delete them from src/words/en.ftl: {unsaid:#?}");
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
