//! What pages say about themselves in their heads, for search engines and for sites that show previews of links.

use dryrun_bank::{Bank, Topic};

use super::card::{HEIGHT, WIDTH};
use super::oembed;
use super::site::Site;
use super::template::escape;
use super::words::Words;

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
            "{}{}{}",
            canonical(&page),
            oembed::named(topic.id.as_str(), &topic.title, site),
            tags(&title, words, &page, &picture)
        ),
    }
}

/// What the page of a job says about itself.
pub(super) fn of_job(id: &str, words: &Words, site: &Site) -> Preview {
    let title = format!("{}: the interview, round by round", words.title);
    let page = site.of(&format!("job/{id}/"), "./");
    let picture = site.of(&format!("job/{id}/preview.png"), "preview.png");
    Preview {
        title: escape(&format!("{title} \u{b7} Dryrun")),
        description: escape(&words.description()),
        tags: canonical(&page) + &tags(&title, words, &page, &picture),
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

/// The address under which search engines list a page. Without the address of the site, it is the one that they read.
fn canonical(page: &str) -> String {
    if !page.contains("://") {
        return String::new();
    }
    format!("<link rel=\"canonical\" href=\"{}\">\n", escape(page))
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
