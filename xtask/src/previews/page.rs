//! Makes the page of a topic: tags for sites that make previews, and a link into the app for everybody else.

use std::fmt::Write;

use anyhow::{Result, bail};
use dryrun_bank::{Bank, Topic};

use super::card::{HEIGHT, WIDTH};
use super::template::{escape, fill};
use super::words::{Words, items_of};

const TEMPLATE: &str = include_str!("page.html");

/// The most questions that the page lists.
const NAMED: usize = 10;

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

    /// The address of a file in `dist`. If the site is not known, the address relative to the page, `from_page`.
    fn of(&self, path: &str, from_page: &str) -> String {
        self.0.as_ref().map_or_else(|| from_page.to_owned(), |site| format!("{site}{path}"))
    }
}

/// Files of the app that the pages use too. Their names contain a hash, so they are read from `index.html`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Assets {
    style: Option<String>,
    icon: Option<String>,
}

impl Assets {
    /// Finds the files that the first page links to.
    pub(super) fn of(first_page: &str) -> Self {
        Self { style: linked(first_page, "stylesheet"), icon: linked(first_page, "icon") }
    }
}

/// The address of the page's link of that kind, without `./`.
fn linked(html: &str, kind: &str) -> Option<String> {
    let tag = html.split("<link ").skip(1).find(|tag| tag.contains(&format!("rel=\"{kind}\"")))?;
    let (_, address) = tag.split_once('>')?.0.split_once("href=\"")?;
    let (address, _) = address.split_once('"')?;
    Some(address.trim_start_matches("./").to_owned())
}

/// The topic's page as HTML.
pub(super) fn html(bank: &Bank, topic: &Topic, words: &Words, site: &Site, assets: &Assets) -> String {
    let title = format!("{}: interview questions", words.title);
    let app = format!("../../{}", fragment(topic));
    let page = site.of(&format!("topic/{}/", topic.id), "./");
    let picture = site.of(&format!("topic/{}/preview.png", topic.id), "preview.png");
    let mut links = String::new();
    for (kind, file) in [("icon", &assets.icon), ("stylesheet", &assets.style)] {
        if let Some(file) = file {
            let _ = write!(links, "\n    <link rel=\"{kind}\" href=\"../../{file}\">");
        }
    }
    let all = items_of(bank, topic).count();
    let some = if all > NAMED { "Some of the questions" } else { "The questions" };
    let mut questions = String::new();
    for item in items_of(bank, topic).take(NAMED) {
        let _ = write!(questions, "\n            <li>{}</li>", escape(&item.title()));
    }
    let values = [
        ("heading", escape(&title)),
        ("description", escape(&words.description())),
        ("app", escape(&app)),
        ("page", escape(&page)),
        ("tags", tags(&title, words, &page, &picture)),
        ("links", links),
        ("some", some.to_owned()),
        ("questions", questions),
    ];
    fill(TEMPLATE, &values)
}

/// The tags of the first page, whose picture is `preview.png`.
pub(super) fn home_tags(bank: &Bank, site: &Site) -> String {
    let words = Words::of_all(bank);
    tags(
        "Dryrun: rehearse the infrastructure interview",
        &words,
        &site.of("", "./"),
        &site.of("preview.png", "preview.png"),
    )
}

/// Adds these tags at the end of the head of a page. Returns `None` if it has no head. A page that has such tags
/// already is not changed.
pub(super) fn with_tags(html: &str, tags: &str) -> Option<String> {
    let (head, rest) = html.split_once("</head>")?;
    let has_tags = head.contains("property=\"og:");
    Some(if has_tags { html.to_owned() } else { format!("{}\n    {tags}\n  </head>{rest}", head.trim_end()) })
}

/// The address within the app that shows the questions of a topic.
pub(super) fn fragment(topic: &Topic) -> String {
    format!("#/browse?topic={}", topic.id)
}

fn tags(title: &str, words: &Words, page: &str, picture: &str) -> String {
    let (width, height) = (WIDTH.to_string(), HEIGHT.to_string());
    let (description, alt) = (words.description(), words.alt());
    let properties = [
        ("og:type", "website"),
        ("og:site_name", "Dryrun"),
        ("og:title", title),
        ("og:description", &description),
        ("og:url", page),
        ("og:image", picture),
        ("og:image:type", "image/png"),
        ("og:image:width", &width),
        ("og:image:height", &height),
        ("og:image:alt", &alt),
    ];
    let mut lines: Vec<String> = properties
        .iter()
        .map(|(name, value)| format!("<meta property=\"{name}\" content=\"{}\">", escape(value)))
        .collect();
    lines.push("<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned());
    lines.join("\n    ")
}
