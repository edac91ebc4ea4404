//! Every message of the sentence file is used somewhere.

use std::fs;
use std::path::Path;

use crate::common::sources::rust_text;

#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sentences = fs::read_to_string(root.join("src/words/en.ftl")).expect("readable");
    let names = sentences.lines().filter_map(|line| {
        let (name, _) = line.split_once(" =")?;
        name.starts_with(|letter: char| letter.is_ascii_lowercase()).then(|| name.replace('-', "_"))
    });
    // The second is the page before the program is there.
    let program = ["src", "xtask/frame/src"].map(|folder| rust_text(&root.join(folder))).concat();
    let is_said = |name: &str| {
        [format!(".{name}("), format!("Words::{name},"), format!("Words::{name})"), format!("Self::{name})")]
            .iter()
            .any(|call| program.contains(call))
    };
    let (said, unsaid): (Vec<String>, Vec<String>) = names.partition(|name| is_said(name));
    assert!(said.len() > 300, "{}", said.len());
    assert!(unsaid.is_empty(), "nothing says these any more: delete them from src/words/en.ftl: {unsaid:#?}");
}
