//! The frame of every page: header, navigation, and the foot, which says where progress is saved and what a screen
//! reader announces.

use yew::Html;

use crate::address::{QuizLink, Route};
use crate::quiz::{Day, SetQuery};
use crate::reader::Goal;
use crate::views::goal::chip;
use crate::views::html::*;
use crate::views::parts::{link, paragraph, status};
use crate::views::rich_text::outside_link;
use crate::words::{Keeping, Words};

/// The part of the app that a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page.
    Today,
    /// The form for a set, invitations and results.
    Practise,
    /// Exams, spoken questions and the list of drills.
    Mock,
    /// What can be looked up: jobs, topics, questions, the guide.
    Library,
    /// What is known of the reader: progress, data, settings; and help.
    You,
    /// A session or a drill that is played. It has no navigation.
    Playing,
    /// Where the reader says what they prepare for. The chip leads there.
    Start,
    /// A page without an entry in the navigation.
    Elsewhere,
}

/// Whether the app is a page of its own, or a quiz in somebody else's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A page of its own.
    Alone,
    /// A quiz in the frame of another page, which has its own navigation and colours. It shows one question, how far the
    /// reader is, and the score.
    Embedded,
}

/// What stands below a quiz in the frame of another page.
pub struct Onward<'a> {
    /// How many answers are right, of how many; `None` where that is not told.
    pub score: Option<(usize, usize)>,
    /// Where it goes on, on the site: an address.
    pub address: &'a str,
}

/// Puts a page into the frame of another page: no navigation, and a foot that says the score, once where the answers are,
/// and where it goes on.
pub fn embedded(words: Words, is_kept: bool, announced: &str, onward: &Onward<'_>, page: Html) -> Html {
    let score = onward.score.map(|(right, count)| paragraph(words.embedded_score(right, count)));
    let kept = if is_kept { words.embedded_kept() } else { words.embedded_not_kept() };
    let foot = [
        maybe(score),
        outside_link(onward.address.to_owned(), text(words.embedded_onward())),
        paragraph(kept),
    ];
    fragment([
        el("main", [class("page")], [page]),
        el("footer", [class("foot")], foot),
        announcement(announced),
    ])
}

/// What a screen reader announces now.
fn announcement(announced: &str) -> Html {
    let attributes =
        [id("announcement"), attr(ROLE, "status"), attr(ARIA_LIVE, "polite"), class(VISUALLY_HIDDEN)];
    el("p", attributes, [text(announced.to_owned())])
}

/// What the frame of a page is made from.
pub struct Chrome<'a> {
    /// The sentences of the reader's language.
    pub words: Words,
    /// Which entry of the navigation is current.
    pub place: Place,
    /// What the reader prepares for.
    pub goal: Goal,
    /// The reader's own day.
    pub today: Day,
    /// Whether progress is saved, or why not.
    pub keeping: Keeping,
    /// Whether somebody removed what was saved, and it was saved again.
    pub is_restored: bool,
    /// A sentence about saved values that cannot be read; usually `None`.
    pub found: Option<&'a str>,
    /// What a screen reader announces now.
    pub announcement: &'a str,
    /// The choice of readers in the header; an empty node if there is only one reader.
    pub readers: Html,
    /// When progress was last saved, in words.
    pub saved: Option<&'a str>,
    /// How many answers are only in this browser, if it is time for a reminder to export them.
    pub unexported: Option<usize>,
}

/// Puts a page into its frame.
pub fn chrome(chrome: &Chrome<'_>, page: Html) -> Html {
    let words = chrome.words;
    let is_kept = chrome.keeping == Keeping::Stored;
    let keeping = words.keeping(chrome.keeping);
    let (notice, foot) = match (is_kept, chrome.is_restored) {
        (true, false) => (status(class(VISUALLY_HIDDEN), ""), paragraph(keeping)),
        (true, true) => (status(class("notice"), words.storage_restored()), paragraph(keeping)),
        (false, _) => (status(class("notice"), keeping), Html::default()),
    };
    let is_playing = chrome.place == Place::Playing;
    let navigation = when(!is_playing, || navigation(words, chrome.place, chrome.goal));
    let is_start = chrome.place == Place::Start;
    let chip = when(!is_playing, || chip(words, chrome.goal, chrome.today, is_start));
    fragment([
        el("header", [class("bar")], [name(words), navigation, chip, chrome.readers.clone()]),
        el("main", [class("page")], [notice, page]),
        el(
            "footer",
            [class("foot")],
            [
                foot,
                maybe(chrome.found.map(|found| paragraph(found.to_owned()))),
                maybe(chrome.saved.map(|time| paragraph(words.last_saved(time)))),
                maybe(
                    chrome.unexported.map(|count| el("p", [class("nudge")], [text(words.unexported(count))])),
                ),
                link(&Route::Data, text(words.your_data())),
                text(" "),
                link(&Route::Settings, text(words.settings())),
                text(" "),
                link(&Route::Help, text(words.help_heading())),
            ],
        ),
        announcement(chrome.announcement),
    ])
}

/// The curve of `assets/icon.svg`.
const CURVE: &str = "M5 19.5c1-5 3.5-7.5 6.5-7.5 4.5 0 5 7.5 9 7.5 2.7 0 5-2.5 6.5-7.5";

fn name(words: Words) -> Html {
    let curve = svg("path", [svg_attr(D, CURVE)], []);
    let curve = svg(
        "svg",
        [svg_attr(VIEW_BOX, "0 0 32 32"), svg_attr(SVG_CLASS, "curve"), svg_attr(SVG_HIDDEN, "true")],
        [curve],
    );
    let attributes = [href(Route::Home.to_string()), class("name")];
    el("a", attributes, [curve, text(" "), text(words.product())])
}

fn navigation(words: Words, place: Place, goal: Goal) -> Html {
    let entries = [
        (Place::Today, Route::Home, words.today()),
        (Place::Practise, new_set(goal), words.nav_practise()),
        (Place::Mock, Route::Mock, words.nav_mock()),
        (Place::Library, Route::Library(<_>::default()), words.nav_library()),
        (Place::You, Route::You, words.nav_you()),
    ];
    let entries = entries.iter().map(|(entry, route, name)| {
        let is_current = when(*entry == place, || attr(ARIA_CURRENT, "page"));
        el("a", [href(route.to_string()), is_current], [text(*name)])
    });
    el("nav", [attr(ARIA_LABEL, words.main_navigation())], [all(entries)])
}

/// The address of the form for a set, when it is opened from the navigation.
fn new_set(goal: Goal) -> Route {
    let query = SetQuery::of_job(goal.job).at_most(goal.questions());
    Route::Practise(QuizLink { query, ..QuizLink::default() })
}
