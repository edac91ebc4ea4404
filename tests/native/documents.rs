//! The documents: what the README says of the bank is true, and every relative link leads to a file and a heading.

use std::fs;
use std::path::{Path, PathBuf};

use dryrun::address::Route;
use dryrun::bank::{Bank, Kind};

use crate::common::sources::rust_text;

/// Documents outside of `docs/` whose links are followed.
const DOCUMENTS: [&str; 5] =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/words/README.md"];

#[test]
fn numbers_of_the_readme_are_lower_bounds_that_hold() {
    let bank = dryrun::bank::embedded().expect("the bank was packed by this build");
    for document in ["README.md", "CHANGELOG.md"] {
        let text = words(&read(&root().join(document)));
        let faults = count_faults(&text, &bank);
        assert!(faults.is_empty(), "in {document}:\n{}", faults.join("\n"));
    }
    let text = words(&read(&root().join("README.md")));
    for noun in ["questions", "interview questions", "incident drills"] {
        assert!(
            said(&text).any(|(_, counted)| counted == noun),
            "README.md no longer says `more than … {noun}`: a newcomer wants to know how much there is"
        );
    }
}

/// What is wrong with the numbers of questions and drills in a text, a line each.
fn count_faults(text: &str, bank: &Bank) -> Vec<String> {
    let prompts = bank.items().iter().filter(|item| item.kind() == Kind::Prompt).count();
    let mut faults = Vec::new();
    for ((number, is_bound), noun) in said(text) {
        let has = match noun {
            "questions" => bank.items().len() - prompts,
            "interview questions" => prompts,
            _ => bank.drills().len(),
        };
        if !is_bound {
            faults.push(format!(
                "`{number} {noun}` is exact: write `more than …`, so that the next one changes nothing"
            ));
        } else if has <= number {
            faults.push(format!(
                "`more than {number} {noun}` is not true, the bank has {has}: lower the number"
            ));
        }
    }
    faults
}

/// Every number of questions or drills in a text: whether `more than` is before it, and what is counted.
fn said(text: &str) -> impl Iterator<Item = ((usize, bool), &'static str)> {
    const NOUNS: [&str; 3] = ["interview questions", "incident drills", "questions"];
    let words: Vec<&str> = text.split(' ').collect();
    let mut said = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let number = if *word == "ten" { Some(10) } else { word.replace(',', "").parse().ok() };
        let rest = words[at + 1..].join(" ");
        let noun = NOUNS.into_iter().find(|noun| rest.starts_with(noun));
        if let (Some(number), Some(noun)) = (number, noun) {
            said.push(((number, words[..at].ends_with(&["more", "than"])), noun));
        }
    }
    said.into_iter()
}

#[test]
fn numbers_are_found() {
    #[track_caller]
    fn check(text: &str, expect: &[((usize, bool), &str)]) {
        assert_eq!(said(text).collect::<Vec<_>>(), expect);
    }
    check("more than 400 questions, from Linux", &[((400, true), "questions")]);
    check("more than 1,000 questions", &[((1_000, true), "questions")]);
    check(
        "106 interview questions and ten incident drills",
        &[((106, false), "interview questions"), ((10, false), "incident drills")],
    );
    check("screens of 320 px, ten minutes", &[]);
}

/// The documents whose links are followed.
fn documents() -> Vec<PathBuf> {
    let mut documents: Vec<PathBuf> = DOCUMENTS.iter().map(|document| root().join(document)).collect();
    for entry in fs::read_dir(root().join("docs")).expect("docs/ is there") {
        let path = entry.expect("docs/ can be read").path();
        if path.extension().is_some_and(|extension| extension == "md") {
            documents.push(path);
        }
    }
    documents
}

#[test]
fn links_of_the_documents_lead_somewhere() {
    let mut faults = Vec::new();
    for document in documents() {
        let text = without_code(&read(&document));
        for link in links(&text).filter(|link| !link.contains("://") && !link.starts_with("#/")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => document.clone(),
                _ => document.parent().expect("a file is in a folder").join(file),
            };
            let place = document.strip_prefix(root()).unwrap_or(&document).display();
            if !target.exists() {
                faults
                    .push(format!("{place}: `{link}` leads to no file: correct the path, or make the file"));
            } else if !anchor.is_empty() && !anchors(&read(&target)).contains(&anchor.to_owned()) {
                faults.push(format!(
                    "{place}: `{link}` leads to no heading: it has {:?}",
                    anchors(&read(&target))
                ));
            }
        }
    }
    assert!(faults.is_empty(), "mend these links:\n{}", faults.join("\n"));
}

#[test]
fn addresses_of_the_documents_open_what_they_say() {
    let bank = dryrun::bank::embedded().expect("the bank was packed by this build");
    let mut faults = Vec::new();
    for document in documents() {
        for address in addresses(&read(&document)) {
            if Route::parse(address, &bank).is_err() {
                faults.push(format!("{}: {address}", document.display()));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "the app knows none of these: name what is in the bank:\n{}",
        faults.join("\n")
    );
}

/// The addresses in a text, without those that stand for many, like `#/item/<id>`.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let found = text.match_indices("#/").map(|(at, _)| &text[at..]);
    let whole =
        found.map(|rest| rest.split(['`', ' ', '"', '\'', '|', ')', '\n']).next().unwrap_or_default());
    whole.filter(|address| !address.contains(['<', '…', '{', '*']) && !address[1..].contains('#'))
}

#[test]
fn addresses_are_found() {
    let text = "`#/daily` (see #/quiz?topic=a&amp;count=5) and `#/item/<id>`, `#/loop/3?…`, \"x/#/you\"";
    assert_eq!(addresses(text).collect::<Vec<_>>(), ["#/daily", "#/quiz?topic=a&amp;count=5", "#/you"]);
}

#[test]
fn links_and_headings_are_found() {
    let text =
        "# A `b`: c, 2026!\n[x](a.md#b) `[y](c)` ![z](d.png)\n```\n[code](e)\n# no heading\n```\n## Two\n";
    assert_eq!(links(&without_code(text)).collect::<Vec<_>>(), ["a.md#b", "d.png"]);
    assert_eq!(anchors(text), ["a-b-c-2026", "two"]);
}

#[test]
fn words_of_the_glossary_are_words_of_the_code() {
    let glossary = read(&root().join("ARCHITECTURE.md"));
    let (_, glossary) = glossary.split_once("| Word | Meaning |").expect("ARCHITECTURE.md has the glossary");
    let rows = glossary.trim_start().lines().skip(1).take_while(|line| line.starts_with('|'));
    let code = ["src", "crates"].map(|folder| rust_text(&root().join(folder))).concat().to_lowercase();
    let words: Vec<&str> =
        rows.filter_map(|row| row.split('|').nth(1)).flat_map(|words| words.split(',')).collect();
    assert!(words.len() > 30, "the glossary of ARCHITECTURE.md is a table again: {words:?}");
    let unused: Vec<&str> = words.into_iter().map(str::trim).filter(|word| !code.contains(word)).collect();
    assert!(
        unused.is_empty(),
        "no code has these words: rename or remove them in ARCHITECTURE.md: {unused:?}"
    );
}

/// The targets of the links and pictures in a text.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link)
}

/// The anchors of the headings, as GitHub makes them: small letters, hyphens for spaces, no punctuation.
fn anchors(text: &str) -> Vec<String> {
    let headings = without_fences(text).into_iter().filter_map(|line| line.strip_prefix('#'));
    let titles = headings.map(|line| line.trim_start_matches('#').trim().to_lowercase());
    let kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
    titles.map(|title| title.chars().filter(kept).collect::<String>().replace(' ', "-")).collect()
}

/// The text without fenced blocks and code spans, in which brackets are no links.
fn without_code(text: &str) -> String {
    without_fences(text).join("\n").split('`').step_by(2).collect()
}

fn without_fences(text: &str) -> Vec<&str> {
    let mut fence = None;
    let mut lines = Vec::new();
    for line in text.lines() {
        let ticks = line.trim_start().chars().take_while(|letter| *letter == '`').count();
        match fence {
            None if ticks >= 3 => fence = Some(ticks),
            None => lines.push(line),
            Some(opening) if ticks >= opening => fence = None,
            Some(_) => {}
        }
    }
    lines
}

/// The text with one space for each run of spaces and line breaks.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
