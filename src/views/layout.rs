//! What stands around every page: header, navigation, where progress lives.

use yew::Html;

use super::element::{all, element, open, text, together};
use super::parts::{for_the_eye, link, linked, paragraph, status};
use crate::address::{QuizLink, Route};
use crate::quiz::SetQuery;

/// The part of the app that a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Home.
    Today,
    /// Sets and sessions.
    Practise,
    /// Incident drills.
    Drills,
    /// The bank.
    Browse,
    /// The guide.
    Guide,
    /// Anything else.
    Elsewhere,
}

/// Where progress lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In this browser's storage.
    Kept,
    /// In memory only.
    InMemory {
        /// Why, as the end of a sentence: `this browser denies storage to this page`.
        why: &'static str,
    },
}

/// What stands around a page.
pub struct Around<'a> {
    /// Which entry of the navigation is current.
    pub place: Place,
    /// Where progress lives.
    pub keeping: &'a Keeping,
    /// What was found that cannot be read, in a sentence; most often nothing.
    pub found: Option<&'a str>,
    /// What a screen reader is told now.
    pub announcement: &'a str,
    /// What else stands in the header: who reads.
    pub readers: Html,
    /// What else stands at the foot: when progress was saved, and the way to it.
    pub saved: Html,
}

/// A page with what stands around it.
pub fn layout(around: &Around<'_>, page: Html) -> Html {
    let entries = [
        (Place::Today, Route::Home, "Today"),
        (Place::Practise, practise(), "Practise"),
        (Place::Drills, Route::Drills, "Drills"),
        (Place::Browse, Route::Browse(SetQuery::default()), "Bank"),
        (Place::Guide, Route::Guide, "Guide"),
    ];
    let entries = entries.iter().map(|(place, route, name)| {
        let entry = open("a").with("href", route.to_string());
        if *place == around.place { entry.with("aria-current", "page") } else { entry }.holding(*name)
    });
    let kept = keeping(around.keeping);
    let (notice, foot) = match around.keeping {
        Keeping::Kept => (status("visually-hidden", ""), paragraph("", kept)),
        Keeping::InMemory { .. } => (status("notice", kept), Html::default()),
    };
    let found = around.found.map_or_else(Html::default, |found| paragraph("", found.to_owned()));
    let settings = link(Route::Settings, "Settings");
    let help = link(Route::Help, "Keys, marking and privacy");
    let announcement =
        open("p").with("id", "announcement").with("role", "status").with("aria-live", "polite");
    together([
        element(
            "header",
            "bar",
            [
                linked("name", Route::Home, [for_the_eye("span", "tilde", "~"), text(" Dryrun")]),
                open("nav").with("aria-label", "Main").holding(all(entries)),
                around.readers.clone(),
            ],
        ),
        element("main", "page", [notice, page]),
        element("footer", "foot", [foot, found, around.saved.clone(), settings, text(" "), help]),
        announcement.class("visually-hidden").holding(around.announcement.to_owned()),
    ])
}

/// The form for a set as it is opened.
fn practise() -> Route {
    Route::Practise(QuizLink { query: SetQuery::default().at_most(10), ..QuizLink::default() })
}

fn keeping(keeping: &Keeping) -> String {
    match keeping {
        Keeping::Kept => "Progress is kept in this browser, and nowhere else.".to_owned(),
        Keeping::InMemory { why } => format!(
            "Progress is not kept: {why}. Everything works, and your answers last until this page is closed."
        ),
    }
}
