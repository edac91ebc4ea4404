//! A link that is too long for chats, as a file: it opens under "Your data", Import.

/// The first words of such a file.
const FIRST: &str = "Dryrun link, version 1";

/// The file that carries a fragment like `#/challenge/…`.
#[must_use]
pub fn to_file(fragment: &str) -> String {
    format!("{FIRST}\nTo open it: in Dryrun, under Your data, Import.\n{fragment}\n")
}

/// The fragment that a file carries; `None` where it is no such file.
#[must_use]
pub fn from_file(text: &str) -> Option<&str> {
    let lines = text.trim_start_matches('\u{feff}').trim_start().strip_prefix(FIRST)?;
    lines.lines().map(str::trim).find(|line| line.starts_with("#/"))
}
