//! Makes the pages from the template `index.html`.

use anyhow::{Context, Result};

use super::{PARTS, SINGLE, between};

/// The name of the web app manifest.
pub(super) const MANIFEST: &str = "dryrun.webmanifest";

/// A file that the page loads only if its hash is right.
pub(super) struct Linked {
    pub(super) name: String,
    pub(super) integrity: String,
}

/// The files that the served page links to, and what it says about them.
pub(super) struct Served {
    pub(super) wasm: String,
    pub(super) wasm_integrity: String,
    pub(super) front: usize,
    pub(super) front_integrity: String,
    pub(super) script: Linked,
    pub(super) styles: Linked,
    pub(super) icon: String,
    pub(super) single_integrity: String,
}

/// The policy of the served page. ARCHITECTURE.md says why each part is there.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types dryrun-worker";

impl Served {
    /// The page. What the script has to know of the Wasm is in `data-` attributes, because browsers ignore `integrity`
    /// when they preload for `fetch`, and since the page begins with the front of the file.
    pub(super) fn write(&self, template: &str, frame: &str) -> Result<String> {
        let Self { wasm, wasm_integrity, front, front_integrity, script, styles, icon, single_integrity } =
            self;
        let head = format!(
            r#"<link rel="icon" type="image/svg+xml" href="{icon}">
<link rel="apple-touch-icon" href="icon-192.png">
<link rel="manifest" href="{MANIFEST}">
<link rel="alternate" type="text/html" title="Dryrun in one file" href="{SINGLE}" data-integrity="{single_integrity}">
<link rel="stylesheet" href="{}" integrity="{}">
<link rel="preload" as="fetch" type="application/wasm" href="{wasm}" data-integrity="{wasm_integrity}" data-front="{front}" data-front-integrity="{front_integrity}" data-parts="{PARTS}">
<script type="module" src="{}" integrity="{}"></script>
"#,
            styles.name, styles.integrity, script.name, script.integrity
        );
        composed(template, POLICY, &head, frame, "")
    }
}

/// Fills the template: with the policy, the lines at the end of its head, the frame around its progress line, and
/// the lines at the end of its body.
pub(super) fn composed(template: &str, policy: &str, head: &str, frame: &str, end: &str) -> Result<String> {
    const CHARSET: &str = "<meta charset=\"utf-8\">";
    const MAIN: &str = "<main class=\"page\">";
    let (before, main, after) =
        between(template, MAIN, "</main>").context("index.html has no `<main class=\"page\">`")?;
    let (_, waiting, _) = between(main, "<!-- waiting -->", "<!-- /waiting -->")
        .context("index.html has no `<!-- waiting -->` with its end")?;
    let waiting = without_comments(waiting);
    // The frame has its own main element.
    let framed = frame.replacen(MAIN, &format!("{MAIN}{waiting}"), 1);
    let mut page = String::new();
    for line in without_comments(before).lines().filter(|line| !line.contains("data-trunk")) {
        let line = line.trim();
        if line == "</head>" {
            page.push_str(head);
        }
        if !line.is_empty() {
            page.push_str(line);
            page.push('\n');
        }
        if line == CHARSET {
            // The policy must come before everything that it applies to.
            page.push_str(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"));
        }
    }
    page.push_str(&framed);
    let rest = without_comments(after);
    let (body, html) = rest.split_once("</body>").context("index.html has no `</body>`")?;
    for line in body.lines().map(str::trim).filter(|line| !line.is_empty()) {
        page.push_str(line);
        page.push('\n');
    }
    page.push_str(end);
    page.push_str("</body>");
    page.push_str(html);
    Ok(page)
}

fn without_comments(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, _, after)) = between(rest, "<!--", "-->") {
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_takes_policy_head_and_frame() {
        let template = "<!doctype html>\n<!-- why -->\n<head>\n  <meta charset=\"utf-8\">\n  <link data-trunk>\n</head>\n\
            <body>\n<div id=\"dryrun\"><main class=\"page\"><h1>Old</h1><!-- waiting --><progress><!-- /waiting --></main></div>\n\
            </body>\n";
        let frame = "<header></header><main class=\"page\"><h1>New</h1></main>";
        let page = composed(template, "default-src 'none'", "<link rel=\"icon\">\n", frame, "<i>\n").unwrap();
        let expect = "<!doctype html>\n<head>\n<meta charset=\"utf-8\">\n\
            <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<link rel=\"icon\">\n</head>\n\
            <body>\n<div id=\"dryrun\">\n<header></header><main class=\"page\"><progress><h1>New</h1></main></div>\n\
            <i>\n</body>\n";
        assert_eq!(page, expect);
    }
}
