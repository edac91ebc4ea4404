//! A bank in which everything is wrong that can be: what is said about it, letter by letter.

use std::path::Path;
use std::rc::Rc;

use dryrun_authoring::{Fault, File, Severity, any_error, check_command, read_folder, render};
use expect_test::{expect, expect_file};

fn bad() -> (usize, Vec<Fault>) {
    let (bank, faults) = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad"));
    (bank.items().len(), faults)
}

#[test]
fn every_fault_is_named_with_a_remedy() {
    let (_, faults) = bad();
    assert!(any_error(&faults));
    let shown: String = faults.iter().map(|fault| format!("{}\n", fault)).collect();
    expect_file!["./bad.txt"].assert_eq(&shown);
}

#[test]
fn items_with_errors_are_left_out() {
    let (items, faults) = bad();
    let warnings = faults.iter().filter(|fault| fault.severity == Severity::Warning).count();
    expect!["7 items, 15 warnings of 307 faults"]
        .assert_eq(&format!("{items} items, {warnings} warnings of {} faults", faults.len()));
}

#[test]
fn the_report_ends_with_counts() {
    let mut out = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    assert!(!check_command(&folder, false, &mut out).expect("a Vec takes everything"));
    let report = String::from_utf8(out).expect("reports are text");
    expect!["7 sound items in 10 topics, 0 drills, 0 guide pages, 292 errors, 15 warnings"]
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
        what: "`enginer` is no known value".to_owned(),
        remedy: "did you mean `engineer`?".to_owned(),
    };
    let heading = "# ±\n## What? {#id level=enginer}\nmore\n";
    expect![[r#"
        error: `enginer` is no known value
         --> questions/linux.md:2:21
          |
        2 | ## What? {#id level=enginer}
          |                     ^^^^^^^
          |
          = help: did you mean `engineer`?"#]]
    .assert_eq(&render(&fault(heading, 25..32), false));
    // A fault that spans lines shows its first one.
    expect![[r#"
        error: `enginer` is no known value
         --> questions/linux.md:2:1
          |
        2 | ## What? {#id level=enginer}
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: did you mean `engineer`?"#]]
    .assert_eq(&render(&fault(heading, 5..heading.len()), false));
    expect![[r#"
        error: `enginer` is no known value
        --> questions/linux.md
         = help: did you mean `engineer`?"#]]
    .assert_eq(&render(&fault("", 0..0), false));
    expect![[r#"
        ESC[1mESC[91merrorESC[0mESC[1m: `enginer` is no known valueESC[0m
         ESC[1mESC[94m--> ESC[0mquestions/linux.md:2:21
          ESC[1mESC[94m|ESC[0m
        ESC[1mESC[94m2ESC[0m ESC[1mESC[94m|ESC[0m ## What? {#id level=enginer}
          ESC[1mESC[94m|ESC[0m                     ESC[1mESC[91m^^^^^^^ESC[0m
          ESC[1mESC[94m|ESC[0m
          ESC[1mESC[94m= ESC[0mESC[1mhelpESC[0m: did you mean `engineer`?"#]]
    .assert_eq(&render(&fault(heading, 25..32), true).replace('\u{1b}', "ESC"));
}
