//! No text makes the reader panic, and what is read can be packed and unpacked.

use dryrun_authoring::{File, read, render};
use dryrun_bank::Bank;
use proptest::prelude::*;
use proptest::sample::select;

const CLOSED: &str = concat!(include_str!("mini/mini.md"), include_str!("drawn.md"));
const PROMPTS: &str = include_str!("mini/prompts/mini.md");
const DRILL: &str = include_str!("mini/drills/mini-drill.md");
const PLAN: &str = include_str!("mini/guide/plan.md");
const GUIDE: &str = include_str!("mini/guide/mini-guide.md");

/// Scraps that Markdown and our format give a meaning to.
const SCRAPS: [&str; 62] = [
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
    "- [a](#page) 3 min\n",
    "(#changes)",
    " 3 min",
    "users=1",
    "ending=good",
    "Known: ",
    "Turning point: ",
    "[a](#/quiz?topic=mini)",
    "(#/item/mini-single?x)",
    "[[weeks]]\n",
    "topics = [\"mini\"]\n",
    "clock = ",
    "€🦀",
    "Draw: ",
    " a=2..9 b=0.5,2",
    "..",
    "{pods * 2}",
    "{",
    "round((",
    "\t",
    "\r\n",
];

/// One file of each kind, by path.
const PATHS: [&str; 5] = [
    "questions/mini.md",
    "questions/prompts/mini.md",
    "questions/drills/mini-drill.md",
    "questions/guide/plan.md",
    "questions/guide/mini-guide.md",
];

/// Reads the files, shows every fault and packs the bank. None of this may panic.
fn survive(texts: [&str; 5]) {
    let files = PATHS.iter().zip(texts).map(|(path, text)| File::new(*path, text));
    let (bank, faults) = read(files.collect());
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
        let headed = format!("+++\ntopic = \"mini\"\n+++\n{text}");
        survive([&text, &headed, &text, &headed, &text]);
    }

    #[test]
    fn any_scraps(scraps in prop::collection::vec(select(&SCRAPS[..]), 0..60)) {
        let text = scraps.concat();
        let items = format!("+++\ntopic = \"mini\"\n+++\n{text}");
        let page = format!("+++\ntitle = \"Mini\"\n{text}\n+++\n{text}");
        let drill = format!("+++\ntitle = \"Mini\"\n+++\n## A {{#page users=1}}\n\n{text}\n## B {{#changes}}\n");
        survive([&items, &text, &drill, &page, &drill]);
    }

    #[test]
    fn any_change_of_a_sound_bank(
        changes in prop::collection::vec((0..6000_usize, 0..40_usize, select(&SCRAPS[..])), 1..6),
    ) {
        let mut texts = [CLOSED, PROMPTS, DRILL, PLAN, GUIDE].map(str::to_owned);
        for (at, length, scrap) in changes {
            texts = texts.map(|text| mutated(&text, at, length, scrap));
        }
        survive(texts.each_ref().map(String::as_str));
    }
}
