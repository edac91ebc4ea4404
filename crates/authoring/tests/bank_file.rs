//! `bank.toml`: what it must say, and what is said when it does not.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

use dryrun_authoring::{File, read};
use expect_test::{Expect, expect};

/// Id and title that are read, then what is said about the file.
#[track_caller]
fn check(text: &str, expectation: Expect) {
    let (bank, faults) = read(vec![File::new("bank.toml", text)]);
    let name = format!("{}: {:?}", bank.id(), bank.title());
    let shown: Vec<String> = [name].into_iter().chain(faults.iter().map(ToString::to_string)).collect();
    expectation.assert_eq(&shown.join("\n"));
}

#[test]
fn a_bank_has_a_name() {
    check(
        "# Mine.\nid = \"dryrun-mini\"\nnumber = 1823889705\ntitle = \"Mini bank\"\n",
        expect![[r#"dryrun-mini: "Mini bank""#]],
    );
}

#[test]
fn an_id_never_changes_silently() {
    check(
        "id = \"dryrun-midi\"\nnumber = 1823889705\ntitle = \"Mini bank\"\n",
        expect![[r#"
            dryrun-midi: "Mini bank"
            bank.toml:2:10: error: the number of `dryrun-midi` is 1889322895, but this file says 1823889705. Remedy: restore the id if it was changed: links and saved progress depend on it; in a new bank, write `number = 1889322895`"#]],
    );
}

#[test]
fn every_fault_is_told_with_a_remedy() {
    check(
        "",
        expect![[r#"
        unnamed: ""
        bank.toml:1:1: error: the name of the bank is not as expected: missing field `id`. Remedy: write `id = "…"`, `number = …` and `title = "…"`, and nothing else"#]],
    );
    check(
        "id = \"Mini bank\"\nnumber = 0\ntitle = \"\"\n",
        expect![[r#"
        unnamed: ""
        bank.toml:1:6: error: `Mini bank` cannot be the id of a bank. Remedy: use 3 to 48 of `a` to `z`, `0` to `9` and `-`, with no hyphen at either end
        bank.toml:3:9: error: the bank has no title. Remedy: write what it asks about"#]],
    );
    check(
        "id = \"mini\"\nnumber = \"one\"\ntitle = \"Mini\"\n",
        expect![[r#"
        unnamed: ""
        bank.toml:2:10: error: the name of the bank is not as expected: invalid type: string "one", expected u32. Remedy: write `id = "…"`, `number = …` and `title = "…"`, and nothing else"#]],
    );
    check(
        "id = \"mini\"\nnumber = 1\ntitle = \"Mini\"\nauthor = \"me\"\n",
        expect![[r#"
        unnamed: ""
        bank.toml:4:1: error: the name of the bank is not as expected: unknown field `author`, expected one of `id`, `number`, `title`. Remedy: write `id = "…"`, `number = …` and `title = "…"`, and nothing else"#]],
    );
}
