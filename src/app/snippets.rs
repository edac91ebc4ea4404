//! What an author puts into a page of theirs: a tag, a frame, an address to paste, or Markdown for places that allow none of
//! them. These are codes, the same in every language; docs/embedding.md explains them.

use crate::address::{QuizLink, Route};
use crate::bank::{Form, Inline, Item};
use crate::quiz::SetQuery;
use crate::reader::About;
use crate::views::Offer;
use crate::words::{OfferKind, Words};

/// The folder of the first version of what is embedded: its addresses are kept for good.
const FOLDER: &str = "embed/v1/";

/// The offers for a set: a tag and a frame; for one topic the address to paste too. None on a page that is a file, because the
/// others could not load anything from it, and none for what each reader missed.
pub(super) fn of_set(link: &QuizLink, site: &str) -> Vec<Offer> {
    if site.is_empty() || link.only_missed {
        return Vec::new();
    }
    let link = QuizLink { about: About::default(), ..link.clone() };
    let route = Route::Quiz(link.clone()).to_string();
    let topic = of_one_topic(&link);
    let mut offers = in_a_page(&route, topic.as_deref().unwrap_or_default(), site);
    if let Some(topic) = topic {
        let address = [folder_of(site), "topic/", &topic].concat();
        offers.push(Offer::address(OfferKind::EmbedAddress, address));
    }
    offers
}

/// The offers for one question: a tag, a frame, and the question as Markdown where it has options.
pub(super) fn of_item(item: &Item, words: Words, site: &str) -> Vec<Offer> {
    if site.is_empty() {
        return Vec::new();
    }
    let route = Route::practice(SetQuery::of_items(vec![item.id.clone()])).to_string();
    let mut offers = in_a_page(&route, "", site);
    if let Some(text) = markdown(item, words, &[site, &route].concat()) {
        offers.push(Offer::code(OfferKind::EmbedMarkdown, text, None));
    }
    offers
}

/// The topic, with a slash, where the set has one topic and at most a count: then a document has its first question.
fn of_one_topic(link: &QuizLink) -> Option<String> {
    let [topic] = link.query.topics.as_slice() else { return None };
    let plain = SetQuery { count: link.query.count, ..SetQuery::of_topics(vec![topic.clone()]) };
    let is_plain = Route::Quiz(QuizLink { query: plain, ..QuizLink::default() }) == Route::Quiz(link.clone());
    is_plain.then(|| [topic.as_str(), "/"].concat())
}

/// The folder that the page of the app is in, with a slash at the end.
fn folder_of(site: &str) -> &str {
    let page = site.split('?').next().unwrap_or_default();
    let end = page.rfind('/').map_or(0, |slash| slash.saturating_add(1));
    page.get(..end).unwrap_or_default()
}

/// The two ways to put a set into a page. `folder` is that of the document with its first question, with a slash at the
/// end, or empty.
fn in_a_page(route: &str, folder: &str, site: &str) -> Vec<Offer> {
    let shown = [folder_of(site), FOLDER, folder, route].concat();
    let (tag, frame) = (tag(route, site), frame(&shown));
    vec![
        Offer::code(OfferKind::EmbedTag, tag, Some(shown.clone())),
        Offer::code(OfferKind::EmbedFrame, frame, Some(shown)),
    ]
}

/// `<dry-run-quiz>` with the parameters of the address as attributes, and a link for readers without a script.
fn tag(route: &str, site: &str) -> String {
    let mut text =
        ["<script async src=\"", folder_of(site), FOLDER, "embed.js\"></script>\n<dry-run-quiz"].concat();
    let query = route.split_once('?').map_or("", |(_, query)| query);
    for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        text.push_str(&[" ", name, "=\"", value, "\""].concat());
    }
    let address = in_attribute(&[site, route].concat());
    text.push_str(&["><a href=\"", &address, "\">Dryrun</a></dry-run-quiz>"].concat());
    text
}

fn frame(shown: &str) -> String {
    [
        "<iframe src=\"",
        &in_attribute(shown),
        "\" title=\"Dryrun\" width=\"100%\" height=\"480\" loading=\"lazy\" referrerpolicy=\"strict-origin\" ",
        "allow=\"clipboard-write; fullscreen\"></iframe>",
    ]
    .concat()
}

fn in_attribute(address: &str) -> String {
    address.replace('&', "&amp;")
}

/// A question with options as Markdown: the answer is folded, and a link leads to the question.
fn markdown(item: &Item, words: Words, address: &str) -> Option<String> {
    let (Form::Single(choices) | Form::Multiple(choices)) = &item.form else { return None };
    let mut text = ["**", &written(&item.stem.title), "**\n\n"].concat();
    let mut right = Vec::new();
    for (at, choice) in choices.iter().enumerate() {
        let number = (at + 1).to_string();
        text.push_str(&[&number, ". ", &written(&choice.text), "\n"].concat());
        if choice.right {
            right.push([&number, ": ", &written(&choice.reason)].concat());
        }
    }
    let answer = words.snippet_answer();
    text.push_str(&["\n<details><summary>", answer, "</summary>\n\n", &right.join("\n\n"), "\n\n"].concat());
    text.push_str(&["[", words.snippet_practise(), "](", address, ")\n\n</details>\n"].concat());
    Some(text)
}

/// A phrase as Markdown.
fn written(phrase: &[Inline]) -> String {
    let inline = |inline: &Inline| match inline {
        Inline::Text(text) => escaped(text),
        Inline::Code(code) => ["`", code, "`"].concat(),
        Inline::Strong(inner) => ["**", &written(inner), "**"].concat(),
        Inline::Emphasis(inner) => ["*", &written(inner), "*"].concat(),
        Inline::Link { text, url } if url.starts_with("https://") => {
            ["[", &written(text), "](", url, ")"].concat()
        }
        Inline::Link { text, .. } => written(text),
    };
    phrase.iter().map(inline).collect()
}

/// Words in which no sign means anything to Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}
