//! How faults are shown, and what is reported about a folder as a whole.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use dryrun_authoring::{Fault, File, Severity, check_command, read_folder, render};
use expect_test::expect;

#[test]
fn strange_files_in_the_folder_are_faults_and_the_report_ends_with_counts() {
    let folder = std::env::temp_dir().join(format!("dryrun-bad-{}", std::process::id()));
    fs::create_dir_all(folder.join("extra")).expect("a temporary folder");
    for (name, text) in
        [("extra/note.txt", "x"), ("notes.txt", "stray"), (".hidden", "x"), ("words.md", "Only words.")]
    {
        fs::write(folder.join(name), text).expect("writable");
    }
    fs::write(folder.join("latin-1.md"), b"\xe9").expect("writable");
    let (_, faults) = read_folder(&folder);
    let mut out = Vec::new();
    let is_sound = check_command(&folder, false, &mut out).expect("a Vec takes everything");
    fs::remove_dir_all(&folder).expect("removable");
    let base = folder.to_string_lossy().replace('\\', "/");
    let shown: String = faults.iter().map(|fault| format!("{fault}\n").replace(&base, "FOLDER")).collect();
    expect![[r#"
        FOLDER:1:1: error: the bank has no numbers.tsv, the list of the permanent numbers that links carry. Remedy: restore it from the Git history; in a new bank, run `cargo xtask bank number`
        FOLDER:1:1: error: the bank has no bank.toml: its id, which links and saved progress carry. Remedy: restore it from the Git history; in a new bank, write `id = "…"`, `number = 0` and `title = "…"` into it, and run `cargo xtask bank check`, which says the number
        FOLDER/extra:1:1: error: this does not belong to the bank. Remedy: move it out of this folder: the bank consists of `<topic>.md`, `prompts/<topic>.md`, `drills/<id>.md`, `guide/<name>.md`, `bank.toml` and `numbers.tsv`
        FOLDER/latin-1.md:1:1: error: the file cannot be read (stream did not contain valid UTF-8). Remedy: save it as UTF-8 text
        FOLDER/notes.txt:1:1: error: this does not belong to the bank. Remedy: move it out of this folder: the bank consists of `<topic>.md`, `prompts/<topic>.md`, `drills/<id>.md`, `guide/<name>.md`, `bank.toml` and `numbers.tsv`
        FOLDER/words.md:1:1: error: the file has no front matter. Remedy: begin the file with a line `+++`, then `topic = "…"`, then a line `+++`
        FOLDER/words.md:1:1: error: there is text before the first item. Remedy: begin an item with `## question {#id level=…}`; say in the front matter what the topic is about
    "#]].assert_eq(&shown);
    assert!(!is_sound);
    let report = String::from_utf8(out).expect("reports are text");
    expect!["0 valid items in 0 topics, 0 drills, 0 guide pages, 7 errors, 0 warnings"]
        .assert_eq(report.lines().last().unwrap_or_default());
}

#[test]
fn a_folder_that_is_missing_is_a_fault() {
    let (_, faults) = read_folder(Path::new("no/such/folder"));
    let shown: Vec<&str> = faults.iter().map(|fault| fault.what.as_str()).collect();
    expect!["the folder cannot be read (No such file or directory (os error 2))"]
        .assert_eq(&shown.join("\n"));
}

#[test]
fn faults_are_shown_as_rustc_shows_its_own() {
    let fault = |text: &str, span| Fault {
        file: Rc::new(File::new("questions/linux.md", text)),
        span,
        severity: Severity::Error,
        what: "`enginer` is not a known value".to_owned(),
        remedy: "did you mean `engineer`?".to_owned(),
    };
    let heading = "# ±\n## What? {#id level=enginer}\nmore\n";
    expect![[r#"
        error: `enginer` is not a known value
         --> questions/linux.md:2:21
          |
        2 | ## What? {#id level=enginer}
          |                     ^^^^^^^
          |
          = help: did you mean `engineer`?"#]]
    .assert_eq(&render(&fault(heading, 25..32), false));
    // A fault that spans lines shows its first one.
    expect![[r#"
        error: `enginer` is not a known value
         --> questions/linux.md:2:1
          |
        2 | ## What? {#id level=enginer}
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: did you mean `engineer`?"#]]
    .assert_eq(&render(&fault(heading, 5..heading.len()), false));
    expect![[r#"
        error: `enginer` is not a known value
        --> questions/linux.md
         = help: did you mean `engineer`?"#]]
    .assert_eq(&render(&fault("", 0..0), false));
    expect![[r#"
        ESC[1mESC[91merrorESC[0mESC[1m: `enginer` is not a known valueESC[0m
         ESC[1mESC[94m--> ESC[0mquestions/linux.md:2:21
          ESC[1mESC[94m|ESC[0m
        ESC[1mESC[94m2ESC[0m ESC[1mESC[94m|ESC[0m ## What? {#id level=enginer}
          ESC[1mESC[94m|ESC[0m                     ESC[1mESC[91m^^^^^^^ESC[0m
          ESC[1mESC[94m|ESC[0m
          ESC[1mESC[94m= ESC[0mESC[1mhelpESC[0m: did you mean `engineer`?"#]]
    .assert_eq(&render(&fault(heading, 25..32), true).replace('\u{1b}', "ESC"));
}
