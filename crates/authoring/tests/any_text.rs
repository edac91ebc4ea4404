//! No text whatever may panic the reader, and what it reads survives packing.

use dryrun_authoring::{File, read, render};
use dryrun_bank::Bank;
use proptest::prelude::*;
use proptest::sample::select;

const CLOSED: &str = include_str!("mini/mini.md");
const PROMPTS: &str = include_str!("mini/prompts/mini.md");

/// Scraps that Markdown and our format give a meaning to.
const SCRAPS: [&str; 44] = [
    "## ",
    "### ",
    "# ",
    "{#",
    "mini-single",
    "}",
    " level=",
    "skill=apply",
    "track=swe,",
    "=",
    "= ",
    "±",
    "+- 1 %",
    "- ",
    "- [x] ",
    "- [ ] ",
    "1. ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "> ",
    "Hint: ",
    "Source: ",
    "[a](https://b)",
    "<b>",
    "`",
    "```\n",
    "```yaml\n",
    " <-- fault",
    "<-- ",
    "|",
    "|---|---|---|\n",
    "**",
    "*",
    "![",
    "\\",
    "&amp;",
    "+++\n",
    "Lacks:",
    "cues: a, b",
    "€🦀",
    "\t",
    "\r\n",
];

/// Reads both files, shows every fault, packs the bank; that nothing panics is the claim.
fn survive(closed: &str, prompts: &str) {
    let files = vec![File::new("questions/mini.md", closed), File::new("questions/prompts/mini.md", prompts)];
    let (bank, faults) = read(files);
    for fault in &faults {
        assert!(render(fault, false).starts_with(fault.severity.as_str()), "{fault}");
        assert!(!fault.to_string().contains('\n'), "{fault}");
    }
    assert_eq!(bank.pack().and_then(|packed| Bank::unpack(&packed)), Ok(bank));
}

/// `text` with `scrap` in the place of up to `length` characters from character `at` on.
fn mutated(text: &str, at: usize, length: usize, scrap: &str) -> String {
    let before: String = text.chars().take(at).collect();
    let after: String = text.chars().skip(at + length).collect();
    before + scrap + &after
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in ".{0,200}") {
        survive(&text, &format!("+++\ntopic = \"mini\"\n+++\n{text}"));
    }

    #[test]
    fn any_scraps(scraps in prop::collection::vec(select(&SCRAPS[..]), 0..60)) {
        let text = scraps.concat();
        survive(&format!("+++\ntopic = \"mini\"\n+++\n{text}"), &text);
    }

    #[test]
    fn any_change_of_a_sound_bank(
        changes in prop::collection::vec((0..6000_usize, 0..40_usize, select(&SCRAPS[..])), 1..6),
    ) {
        let (mut closed, mut prompts) = (CLOSED.to_owned(), PROMPTS.to_owned());
        for (at, length, scrap) in changes {
            closed = mutated(&closed, at, length, scrap);
            prompts = mutated(&prompts, at, length, scrap);
        }
        survive(&closed, &prompts);
    }
}
