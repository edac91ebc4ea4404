//! The documents of frames: the first question of a topic as plain HTML, or what a set is, with all that it needs until the
//! reader touches it. Then it starts the program, from files that every page may read.

use anyhow::{Context, Result};

use crate::finish::needed::Named;
use crate::finish::page::{self, STYLE, Served};
use crate::finish::{PARTS, hash, template};
use crate::previews::Preview;

/// What all documents are made from.
pub(super) struct Documents<'a> {
    pub(super) pages: &'a Served<'a>,
    /// The app's styles, with what differs in a frame.
    pub(super) styles: &'a str,
    /// The frame's side of the messages, and what starts the program.
    pub(super) script: &'a str,
    /// The file with the program's JavaScript and styles, below the root of the published folder.
    pub(super) app: &'a str,
}

/// One document.
pub(super) struct Document<'a> {
    /// From its folder to the root of the published folder.
    pub(super) up: &'a str,
    /// What it shows, as HTML.
    pub(super) frame: &'a str,
    /// The address of its question in the app; empty where it has none.
    pub(super) address: &'a str,
    /// The part of the bank with its question; empty where it has none.
    pub(super) part: &'a str,
    pub(super) describes: &'a Preview,
}

impl Documents<'_> {
    pub(super) fn page(&self, document: &Document<'_>) -> Result<String> {
        const MAIN: &str = "<main class=\"page\">";
        let Self { pages, script, app, .. } = *self;
        let Document { up, frame, address, describes, .. } = document;
        let waiting = template::waiting(pages.template)?;
        let frame = frame
            .replacen(MAIN, &format!("{MAIN}{waiting}"), 1)
            .replace("href=\"#/", &format!("href=\"{up}#/"));
        let body = format!(
            "<div class=\"dryrun\" id=\"dryrun\">{frame}</div>\n<div class=\"said\" id=\"said\" role=\"status\" \
             aria-atomic=\"false\"></div>\n"
        );
        let styles = Named::in_html(&body).rules(self.styles);
        page::ensure_inline(&[script], &styles)?;
        let (wasm, front) = (&pages.with_bank.wasm, pages.with_bank.front);
        let (integrity, front_integrity) = (hash::integrity(wasm), pages.with_bank.front_integrity());
        Ok(format!(
            r#"<!doctype html>
<html lang="en" data-embedded>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{}">
<title>{}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
{STYLE}{styles}</style>
<link rel="dryrun" href="{up}{}" data-integrity="{integrity}" data-front="{front}" data-front-integrity="{front_integrity}" data-parts="{up}{PARTS}" data-app="{up}{app}" data-start="{}">
{}</head>
<body>
{body}<script>{script}</script>
</body>
</html>
"#,
            policy(script, &styles),
            describes.title,
            pages.wasm,
            address.replace('&', "&amp;"),
            self.part(document)?,
        ))
    }

    /// Where the part with the question is, which is asked for together with the program.
    fn part(&self, document: &Document<'_>) -> Result<String> {
        let Document { up, part: name, .. } = document;
        if name.is_empty() {
            return Ok(String::new());
        }
        let part = self.pages.with_bank.parts.iter().find(|part| part.name == *name);
        let file = &part.with_context(|| format!("the bank has no part {name}"))?.file;
        Ok(format!("<link rel=\"dryrun\" href=\"{up}{PARTS}{file}\" data-part=\"{name}\">\n"))
    }
}

/// The policy of a document. Only what its own script asks for runs beside it, and that script has a hash: in a sandbox, the
/// document has no origin that an address could be compared with. `embed/start.js` leaves only this site to be asked.
fn policy(script: &str, styles: &str) -> String {
    format!(
        "default-src 'none'; script-src {} 'strict-dynamic' 'wasm-unsafe-eval'; style-src {}; connect-src http: https:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash::source(script),
        hash::source(styles)
    )
}
