//! The examples in `docs/authors.md` have no faults, so that authors can copy them.

use dryrun_authoring::{File, read};

const DOCUMENT: &str = include_str!("../../../docs/authors.md");

/// The fenced blocks of Markdown in a document, each without its fences.
fn examples(document: &str) -> Vec<String> {
    let mut examples = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if let Some(fence) = line.strip_suffix("markdown").filter(|fence| fence.starts_with("```")) {
            let example = lines.by_ref().take_while(|line| *line != fence);
            examples.push(example.map(|line| format!("{line}\n")).collect());
        }
    }
    examples
}

#[test]
fn examples_without_gaps_are_accepted() {
    let mut checked = 0;
    // The examples of a prompt and a drill have gaps, which are written as `…`.
    for example in examples(DOCUMENT).into_iter().filter(|example| !example.contains('…')) {
        let text = if example.starts_with("+++\n") {
            example.clone()
        } else {
            let item = "## What is it? {#example level=junior skill=recall}";
            let source = "> More.\n>\n> Source: <https://example.org/>";
            format!(
                "+++\ntopic = \"kubernetes\"\ntitle = \"A\"\nabout = \"A.\"\n+++\n{item}\n\n{example}\n{source}\n"
            )
        };
        let (bank, faults) = read(vec![File::new("questions/kubernetes.md", &text)]);
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!((bank.items().len(), faults), (1, Vec::new()), "correct docs/authors.md:\n{example}");
        checked += 1;
    }
    assert!(checked >= 6, "one file, and one response form for each of five kinds");
}
