//! What the app must know about the page that it runs in.

use super::Deferred;
use crate::quiz::{Day, Millis, date_time_words};
use crate::views::Stage;
use crate::words::{Language, Words};

/// What the app must know about the page that it runs in.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    /// The language of the page.
    pub words: Words,
    /// What begins every link to the app, as [`site`] makes it; empty if the page is a file.
    pub site: String,
    /// Whether the system has a share sheet.
    pub can_share: bool,
    /// The reader's time zone.
    pub zone: Zone,
    /// Whether the program has all of itself yet.
    pub deferred: Deferred,
    /// Whether the app is a page of its own, or a quiz in somebody else's.
    pub stage: Stage,
    /// What the page around asks from the start, in place of what the address names.
    pub asked: Option<String>,
}

impl Host {
    /// A time as text, by the reader's clock.
    #[must_use]
    pub fn time(&self, at: Millis) -> String {
        date_time_words(at, self.zone.ahead(at))
    }
}

/// The folder of the documents for frames, below the app.
const EMBEDDED: &str = "embed";

/// What begins every link to the app: the address of the page, without its fragment. It is empty if the page was not
/// loaded from a server, because the path of a file opens nothing for others and may name the reader's folders.
///
/// Of the part behind `?` only a language of the app stays. Everything else says where the reader came from, like
/// `fbclid`, or who they are, and would be handed on with every link. From a document for frames, links lead to the app
/// above it.
#[must_use]
pub fn site(address: &str) -> String {
    if !address.starts_with("http") {
        return String::new();
    }
    let page = address.split('#').next().unwrap_or_default();
    let (page, parameters) = page.split_once('?').unwrap_or((page, ""));
    let page = above_frames(page);
    let language = parameters.split('&').find_map(|parameter| parameter.strip_prefix("lang="));
    match language.and_then(Language::named) {
        Some(language) => format!("{page}?lang={}", language.tag()),
        None => page.to_owned(),
    }
}

/// The folder of the app, for an address in the folder of documents for frames; else the address. It looks at whole names,
/// because the search for a text within a text is 4 KB of Wasm.
fn above_frames(page: &str) -> &str {
    let (mut start, mut end) = (0, page.len());
    for name in page.split('/') {
        if name == EMBEDDED && start + name.len() < page.len() {
            end = start;
        }
        start += name.len() + 1;
    }
    page.get(..end).unwrap_or(page)
}

/// The reader's time zone: how many minutes their clock is ahead of UTC at a given time. This may change with the
/// season, and while the page is open.
#[derive(Clone, Copy, Debug)]
pub struct Zone(pub fn(Millis) -> i32);

impl PartialEq for Zone {
    /// Always equal, because a program has only one time zone.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Zone {
    /// How many minutes the reader's clock is ahead of UTC at this time.
    #[must_use]
    pub fn ahead(self, at: Millis) -> i32 {
        (self.0)(at)
    }

    /// The day at this time, by the reader's clock.
    #[must_use]
    pub fn day(self, at: Millis) -> Day {
        Day::of(at, self.ahead(at))
    }
}
