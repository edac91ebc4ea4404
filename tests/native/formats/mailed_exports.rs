//! What mails and editors do to an exported file: it is read as what was meant, or refused with the true cause.

use super::exports::{ABOUT, bank, file, refused};
use dryrun::formats::{Exported, ImportFault};

/// The lines of the file, each changed.
fn lines(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(change).collect()
}

/// What is done to a whole file, and has to be undone.
fn changed(text: &str) -> Vec<(&'static str, String)> {
    vec![
        ("ends of lines of an old Mac", text.replace('\n', "\r")),
        ("indented", lines(text, |line| format!("    {line}\n"))),
        ("indented by a tab", lines(text, |line| format!("\t{line}\r\n"))),
        ("format=flowed", lines(text, |line| format!(" {line}\n"))),
        ("quoted", lines(text, |line| format!("> {line}\n"))),
        ("quoted, with empty lines", lines(text, |line| format!("> {line}\n>\n"))),
        ("no-break spaces", text.replace(' ', "\u{a0}")),
        ("tabs", text.replace(' ', "\t")),
        ("spaces behind", text.replace('\n', "  \n")),
        ("empty lines", text.replace('\n', "\r\n\r\n")),
        ("several at once", lines(text, |line| format!("\u{a0}\u{a0}{}  \r", line.replace(' ', "\u{a0}")))),
    ]
}

#[test]
fn it_is_read_as_what_was_meant() {
    let text = file().write(&bank(), ABOUT);
    for (what, changed) in changed(&text) {
        assert_eq!(Exported::read(&changed, &bank()), Ok(file()), "{what}");
        assert_eq!(
            Exported::read(&format!("\u{feff}\n{changed}\n\n"), &bank()),
            Ok(file()),
            "{what}, and a mark"
        );
    }
    // A no-break space and two spaces that a reader wrote are no change.
    let mut spaced = file();
    spaced.stories.insert(super::exports::story(7, "mini-prompt", "Ten\u{a0}MB,\tthen  more "));
    let text = spaced.write(&bank(), ABOUT);
    for changed in [text.clone(), text.replace('\n', "\r"), lines(&text, |line| format!("    {line}\n"))] {
        assert_eq!(Exported::read(&changed, &bank()), Ok(spaced.clone()));
    }
}

#[test]
fn otherwise_the_true_cause_is_told() {
    let text = file().write(&bank(), ABOUT);
    let cut = &text[..text.len() - 40];
    let other = text.replace("mini-line hard", "mini-line easy");
    for (what, changed) in changed(cut) {
        assert_eq!(Exported::read(&changed, &bank()), Err(ImportFault::Cut), "{what}");
    }
    for (what, changed) in changed(&other) {
        assert_eq!(Exported::read(&changed, &bank()), Err(ImportFault::Changed), "{what}");
    }
    let count = text.lines().count();
    refused(&format!("{text}-- \nAda\n").replace('\n', "\r"), ImportFault::Behind(count + 1));
    refused("    \r", ImportFault::Empty);
    refused("\tanother\r\tfile\r", ImportFault::Foreign);
}

#[test]
fn two_exports_in_one_file_are_told() {
    let text = file().write(&bank(), ABOUT);
    let count = text.lines().count();
    refused(&format!("{text}{text}"), ImportFault::Second(count + 1));
    refused(&format!("{text}\n\n{text}"), ImportFault::Second(count + 3));
    refused(&format!("{text}{}", &text[..text.len() - 40]), ImportFault::Second(count + 1));
    refused(&format!("{text}{text}").replace('\n', "\r"), ImportFault::Second(count + 1));
    // A title within a comment or a story is no second file.
    let mut told = file();
    told.stories.insert(super::exports::story(
        7,
        "mini-prompt",
        "end 3 9953b853\nDryrun progress, version 3",
    ));
    assert_eq!(Exported::read(&told.write(&bank(), "Dryrun progress, version 3"), &bank()), Ok(told));
}
