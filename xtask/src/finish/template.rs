//! Pieces of the template `index.html`.

use anyhow::{Context, Result};

use super::between;

/// What a page shows while the program is on its way, and where there is no script.
pub(super) fn waiting(template: &str) -> Result<String> {
    let (_, waiting, _) = between(template, "<!-- waiting -->", "<!-- /waiting -->")
        .context("index.html has no `<!-- waiting -->` with its end")?;
    Ok(without_comments(waiting).lines().map(str::trim).collect())
}

/// HTML without its comments.
pub(super) fn without_comments(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, _, after)) = between(rest, "<!--", "-->") {
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    kept
}
