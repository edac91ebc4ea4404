//! A link that is too long for chats, as a file: it opens under "Your data", Import.

use super::LinkFault;

/// The first words of such a file, before the version.
const TITLE: &str = "Dryrun link, version ";

/// The file that carries a fragment like `#/challenge/…`. `about` says how to open it.
#[must_use]
pub fn to_file(fragment: &str, about: &str) -> String {
    format!("{TITLE}1\n{about}\n{fragment}\n")
}

/// The fragment that a file carries; `None` if it is another file.
///
/// # Errors
/// When a newer version wrote it, or it carries none.
#[must_use]
pub fn from_file(text: &str) -> Option<Result<&str, LinkFault>> {
    let rest = text.trim_start_matches('\u{feff}').trim_start().strip_prefix(TITLE)?;
    let (version, lines) = rest.split_once('\n').unwrap_or((rest, ""));
    Some(match version.trim_end().parse::<u32>() {
        Ok(1) => lines.lines().map(str::trim).find(|line| line.starts_with("#/")).ok_or(LinkFault::Damaged),
        Ok(2..) => Err(LinkFault::Newer),
        Ok(0) | Err(_) => Err(LinkFault::Damaged),
    })
}
