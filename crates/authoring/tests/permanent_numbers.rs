//! Permanent numbers: what the list of them must be, what is said when it is not, and how it grows.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

use std::fs;
use std::path::PathBuf;

use dryrun_authoring::{File, number_command, read};
use expect_test::{Expect, expect};

/// A sound bank with these items.
fn items(ids: &[&str]) -> String {
    let mut text = "+++\ntopic = \"test\"\ntitle = \"Test\"\nabout = \"Test.\"\n+++\n".to_owned();
    for id in ids {
        text += &format!(
            "## What is {id}? {{#{id} level=junior skill=recall}}\n\n- [x] One\n  > Right.\n- [ ] Two\n  > Wrong.\n\
             - [ ] Three\n  > Wrong.\n\n> More.\n>\n> Source: <https://example.org/>\n\n"
        );
    }
    text
}

/// What is said about a bank of `items` with this list.
#[track_caller]
fn check(ids: &[&str], numbers: &str, expectation: Expect) {
    let numbers = numbers.replace(' ', "\t").replace("#\tnext\t", "# next ");
    let (_, faults) = read(vec![File::new("test.md", &items(ids)), File::new("numbers.tsv", &numbers)]);
    let shown: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
    expectation.assert_eq(&shown);
}

#[test]
fn a_list_that_holds() {
    check(&["aaa", "bbb"], "# next 3\n1 bbb\n2 aaa\n", expect![""]);
    check(&["aaa"], "# next 3\n1 gone retired\n2 aaa\n", expect![""]);
    let (bank, _) = read(vec![
        File::new("test.md", &items(&["aaa", "bbb"])),
        File::new("numbers.tsv", "# next 4\n1\tbbb\n2\taaa\n3\tgone\tretired\n"),
    ]);
    let numbers: Vec<u16> = bank.items().iter().map(|item| item.number).collect();
    assert_eq!((numbers, bank.last_number()), (vec![2, 1], 3));
    assert_eq!(bank.numbered(1).map(|item| item.id.as_str()), Some("bbb"));
    assert_eq!(bank.numbered(3), None, "retired");
}

#[test]
fn every_breach_is_told_with_a_remedy() {
    // New items.
    check(
        &["aaa", "bbb", "ccc"],
        "# next 2\n1 aaa\n",
        expect![[r#"
            numbers.tsv:1:1: error: these have no permanent number: `bbb`, `ccc`. Remedy: run `cargo xtask bank number`
        "#]],
    );
    // An item left the bank.
    check(
        &["aaa"],
        "# next 3\n1 aaa\n2 bbb\n",
        expect![[r#"
            numbers.tsv:3:1: error: nothing in the bank has the id `bbb`. Remedy: restore the item, or write a tab and `retired` after the id: old links carry its number
        "#]],
    );
    // An id was changed.
    check(
        &["aaa", "bbb-new"],
        "# next 3\n1 aaa\n2 bbb-nev\n",
        expect![[r#"
            numbers.tsv:1:1: error: these have no permanent number: `bbb-new`. Remedy: run `cargo xtask bank number`
            numbers.tsv:3:1: error: nothing in the bank has the id `bbb-nev`. Remedy: restore the item (if it was renamed to `bbb-new`, undo that), or write a tab and `retired` after the id: old links carry its number
        "#]],
    );
    // A line was taken out of the middle.
    check(
        &["aaa"],
        "# next 4\n1 gone retired\n3 aaa\n",
        expect![[r#"
            numbers.tsv:3:1: error: this line has the number 3, but the next number is 2. Remedy: restore the line that was removed: a number is never given twice, and an item that left the bank is marked `retired`; for new items, run `cargo xtask bank number`
        "#]],
    );
    // A line was taken out at the end.
    check(
        &["aaa"],
        "# next 3\n1 aaa\n",
        expect![[r#"
            numbers.tsv:1:1: error: the first line says that the next number is 3, but after the last line it is 2. Remedy: restore the whole file from the Git history, then run `cargo xtask bank number`; a new file begins with `# next 1`
        "#]],
    );
    // A number was given twice, an id has two.
    check(
        &["aaa", "bbb"],
        "# next 3\n1 aaa\n1 bbb\n2 aaa\n",
        expect![[r#"
            numbers.tsv:3:1: error: this line has the number 1, but the next number is 2. Remedy: restore the line that was removed: a number is never given twice, and an item that left the bank is marked `retired`; for new items, run `cargo xtask bank number`
            numbers.tsv:4:1: error: the id `aaa` already has the number 1. Remedy: remove the line that was added last
        "#]],
    );
    // A retired question stands in the bank again.
    check(
        &["aaa"],
        "# next 2\n1 aaa retired\n",
        expect![[r#"
            numbers.tsv:2:1: error: `aaa` is marked `retired`, but it is in the bank. Remedy: remove `retired` if the same question came back; give another question another id
        "#]],
    );
    // Nonsense.
    check(
        &["aaa"],
        "# next 2\n1 aaa\n0 bbb\n70000 ccc\nddd\n2 eee gone\n",
        expect![[r#"
            numbers.tsv:3:1: error: this line is not a number, a tab and an id. Remedy: edit this file by hand only to write `retired` after an id; for new items, run `cargo xtask bank number`
            numbers.tsv:4:1: error: this line is not a number, a tab and an id. Remedy: edit this file by hand only to write `retired` after an id; for new items, run `cargo xtask bank number`
            numbers.tsv:5:1: error: this line is not a number, a tab and an id. Remedy: edit this file by hand only to write `retired` after an id; for new items, run `cargo xtask bank number`
            numbers.tsv:6:1: error: this line is not a number, a tab and an id. Remedy: edit this file by hand only to write `retired` after an id; for new items, run `cargo xtask bank number`
        "#]],
    );
    check(
        &[],
        "",
        expect![[r#"
            numbers.tsv:1:1: error: the first line does not say what the next number is. Remedy: restore the whole file from the Git history, then run `cargo xtask bank number`; a new file begins with `# next 1`
        "#]],
    );
}

#[test]
fn the_list_grows_and_never_shrinks() {
    let folder = Folder::new();
    folder.write("test.md", &items(&["bbb", "aaa"]));
    folder.check("2 new numbers\n", "1\taaa\n2\tbbb\n");
    folder.check("0 new numbers\n", "1\taaa\n2\tbbb\n");
    folder.write("test.md", &items(&["ddd", "aaa", "abc", "bbb"]));
    folder.check("2 new numbers\n", "1\taaa\n2\tbbb\n3\tabc\n4\tddd\n");
    // An item that left keeps its line, marked or not.
    folder.write("test.md", &items(&["ddd", "aaa", "bbb"]));
    folder.check("0 new numbers\n", "1\taaa\n2\tbbb\n3\tabc\n4\tddd\n");
    folder.write("numbers.tsv", "# next 5\n1\taaa\n2\tbbb\n3\tabc\tretired\n4\tddd\n");
    folder.check("0 new numbers\n", "1\taaa\n2\tbbb\n3\tabc\tretired\n4\tddd\n");
    // A damaged list is left as it is.
    folder.write("numbers.tsv", "# next 5\n1\taaa\n2\tbbb\n4\tddd\n");
    let told = folder.number();
    assert!(
        told.ends_with("is damaged and was not changed: `cargo xtask bank check` shows where\n"),
        "{told}"
    );
    assert_eq!(folder.lines(), "1\taaa\n2\tbbb\n4\tddd\n");
}

/// A folder of its own for a test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("dryrun-numbers-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a temporary folder");
        Self(folder)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("writable");
    }

    fn number(&self) -> String {
        let mut out = Vec::new();
        number_command(&self.0, &mut out).expect("a Vec takes everything");
        String::from_utf8(out).expect("text")
    }

    fn lines(&self) -> String {
        let text = fs::read_to_string(self.0.join("numbers.tsv")).expect("readable");
        text.split_once('\n').map(|(_, lines)| lines.to_owned()).unwrap_or_default()
    }

    #[track_caller]
    fn check(&self, told: &str, lines: &str) {
        assert_eq!((self.number().as_str(), self.lines().as_str()), (told, lines));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
