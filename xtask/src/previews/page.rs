//! What pages say about themselves in their heads, for search engines and for sites that show previews of links.

use anyhow::{Result, bail};
use dryrun_bank::{Bank, Topic};

use super::card::{HEIGHT, WIDTH};
use super::oembed;
use super::template::escape;
use super::words::Words;

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
    fn of(&self, path: &str, from_page: &str) -> String {
        self.0.as_ref().map_or_else(|| from_page.to_owned(), |site| format!("{site}{path}"))
    }
}

/// What a page says about itself in its head, escaped for it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Preview {
    /// The title of the page.
    pub(crate) title: String,
    /// One or two sentences for search results.
    pub(crate) description: String,
    /// The lines for sites that show previews of links.
    pub(crate) tags: String,
}

/// What the page of a topic says about itself.
pub(super) fn of_topic(topic: &Topic, words: &Words, site: &Site) -> Preview {
    let title = format!("{}: interview questions", words.title);
    let page = site.of(&format!("topic/{}/", topic.id), "./");
    let picture = site.of(&format!("topic/{}/preview.png", topic.id), "preview.png");
    Preview {
        title: escape(&format!("{title} \u{b7} Dryrun")),
        description: escape(&words.description()),
        tags: format!(
            "<link rel=\"canonical\" href=\"{}\">\n{}{}",
            escape(&page),
            oembed::named(topic.id.as_str(), &topic.title, site),
            tags(&title, words, &page, &picture)
        ),
    }
}

/// What the first page says about itself. Its picture is `preview.png`.
pub(super) fn of_home(bank: &Bank, site: &Site) -> Preview {
    const TITLE: &str = "Dryrun: rehearse the infrastructure interview";
    let words = Words::of_all(bank);
    Preview {
        title: TITLE.to_owned(),
        description: escape(&words.description()),
        tags: tags(TITLE, &words, &site.of("", "./"), &site.of("preview.png", "preview.png")),
    }
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
    lines.join("\n") + "\n"
}
