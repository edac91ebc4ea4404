//! Where the app will be published.

use anyhow::{Result, bail};

/// The address at which the app will be published; `None` if it is not known.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Site(Option<String>);

impl Site {
    /// Reads an address such as `https://example.org/dryrun/`, or none.
    pub(super) fn parse(address: Option<&str>) -> Result<Self> {
        let Some(address) = address else { return Ok(Self(None)) };
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let is_plain = |rest: &str| !rest.is_empty() && !rest.contains(['?', '#', '"', '<', '>', ' ']);
        if !rest.is_some_and(is_plain) {
            bail!("DRYRUN_SITE is `{address}`: it must be an address such as https://example.org/dryrun/");
        }
        Ok(Self(Some(format!("{}/", address.trim_end_matches('/')))))
    }

    /// The address of a file in `dist`; `None` if the site is not known.
    pub(super) fn whole(&self, path: &str) -> Option<String> {
        self.0.as_ref().map(|site| format!("{site}{path}"))
    }

    /// The address of a file in `dist`. If the site is not known, the address relative to the page, `from_page`.
    pub(super) fn of(&self, path: &str, from_page: &str) -> String {
        self.0.as_ref().map_or_else(|| from_page.to_owned(), |site| format!("{site}{path}"))
    }
}
