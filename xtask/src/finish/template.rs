//! Fills the template `index.html`.

use anyhow::{Context, Result};

use super::between;
use crate::previews::Preview;

/// What the template is filled with.
pub(super) struct Page<'a> {
    pub(super) policy: &'a str,
    /// What the page says about itself; `None` for what the template says.
    pub(super) describes: Option<&'a Preview>,
    /// The lines at the end of the head.
    pub(super) head: &'a str,
    /// The page of the app that is shown before the program is there. The progress line goes into its main element.
    pub(super) frame: &'a str,
    /// The lines below it.
    pub(super) below: &'a str,
    /// The lines at the end of the body.
    pub(super) end: &'a str,
}

impl Page<'_> {
    /// Fills the template.
    pub(super) fn in_template(&self, template: &str) -> Result<String> {
        const CHARSET: &str = "<meta charset=\"utf-8\">";
        const MAIN: &str = "<main class=\"page\">";
        let (before, main, after) =
            between(template, MAIN, "</main>").context("index.html has no `<main class=\"page\">`")?;
        let waiting = waiting(main)?;
        // The frame has its own main element.
        let framed = self.frame.replacen(MAIN, &format!("{MAIN}{waiting}"), 1);
        let mut page = String::new();
        for line in without_comments(before).lines().filter(|line| !line.contains("data-trunk")) {
            let line = line.trim();
            if line == "</head>" {
                page.push_str(self.head);
                page.push_str(self.describes.map_or("", |preview| &preview.tags));
            }
            let line = self.describes.map_or_else(|| line.to_owned(), |preview| described(line, preview));
            if !line.is_empty() {
                page.push_str(&line);
                page.push('\n');
            }
            if line == CHARSET {
                // The policy must come before everything that it applies to.
                let policy = self.policy;
                page.push_str(&format!(
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"
                ));
            }
        }
        page.push_str(&framed);
        let rest = without_comments(after);
        let (body, html) = rest.split_once("</body>").context("index.html has no `</body>`")?;
        for line in body.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if line.starts_with("<div class=\"said\"") {
                page.push_str(self.below);
            }
            page.push_str(line);
            page.push('\n');
        }
        page.push_str(self.end);
        page.push_str("</body>");
        page.push_str(html);
        Ok(page)
    }
}

/// What a page shows while the program is on its way, and where there is no script.
pub(super) fn waiting(template: &str) -> Result<String> {
    let (_, waiting, _) = between(template, "<!-- waiting -->", "<!-- /waiting -->")
        .context("index.html has no `<!-- waiting -->` with its end")?;
    Ok(without_comments(waiting).lines().map(str::trim).collect())
}

/// A line of the template's head, with what this page says about itself.
fn described(line: &str, preview: &Preview) -> String {
    let Preview { title, description, .. } = preview;
    if line.starts_with("<title>") {
        format!("<title>{title}</title>")
    } else if line.starts_with("<meta name=\"description\"") {
        format!("<meta name=\"description\" content=\"{description}\">")
    } else {
        line.to_owned()
    }
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
    fn a_page_says_what_it_is_about() {
        let preview =
            Preview { title: "Linux".to_owned(), description: "About it.".to_owned(), tags: String::new() };
        for (line, expect) in [
            ("<title>Dryrun</title>", "<title>Linux</title>"),
            (
                "<meta name=\"description\" content=\"x\">",
                "<meta name=\"description\" content=\"About it.\">",
            ),
            ("<meta name=\"referrer\" content=\"x\">", "<meta name=\"referrer\" content=\"x\">"),
        ] {
            assert_eq!(described(line, &preview), expect);
        }
    }

    #[test]
    fn the_template_takes_policy_head_and_frame() {
        let template = "<!doctype html>\n<!-- why -->\n<head>\n  <meta charset=\"utf-8\">\n  <link data-trunk>\n</head>\n\
            <body>\n<div id=\"dryrun\"><main class=\"page\"><h1>Old</h1><!-- waiting --><progress><!-- /waiting --></main></div>\n\
            <div class=\"said\"></div>\n</body>\n";
        let frame = "<header></header><main class=\"page\"><h1>New</h1></main>";
        let page = Page {
            policy: "default-src 'none'",
            describes: None,
            head: "<link rel=\"icon\">\n",
            frame,
            below: "<b>\n",
            end: "<i>\n",
        };
        let page = page.in_template(template).unwrap();
        let expect = "<!doctype html>\n<head>\n<meta charset=\"utf-8\">\n\
            <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<link rel=\"icon\">\n</head>\n\
            <body>\n<div id=\"dryrun\">\n<header></header><main class=\"page\"><progress><h1>New</h1></main></div>\n\
            <b>\n<div class=\"said\"></div>\n<i>\n</body>\n";
        assert_eq!(page, expect);
    }
}
