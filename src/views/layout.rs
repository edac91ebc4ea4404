//! What stands around every page: header, navigation, where progress lives.

use yew::prelude::*;

use super::parts::{link, paragraph};
use crate::route::{QuizLink, Route};
use crate::study::SetQuery;

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
#[must_use]
pub fn layout(around: &Around<'_>, page: Html) -> Html {
    let entries = [
        (Place::Today, Route::Home, "Today"),
        (Place::Practise, practise(), "Practise"),
        (Place::Drills, Route::Drills, "Drills"),
        (Place::Browse, Route::Browse(SetQuery::default()), "Bank"),
        (Place::Guide, Route::Guide, "Guide"),
    ];
    let entries = entries.iter().map(|(place, route, name)| {
        let current = (*place == around.place).then_some("page");
        html! { <a href={route.to_string()} aria-current={current}>{ *name }</a> }
    });
    let kept = keeping(around.keeping);
    let is_kept = *around.keeping == Keeping::Kept;
    let notice = if is_kept { "visually-hidden" } else { "notice" };
    html! {
        <>
            <header class="bar">
                <a class="name" href={Route::Home.to_string()}><span class="tilde" aria-hidden="true">{ "~" }</span>{ " Dryrun" }</a>
                <nav aria-label="Main">{ for entries }</nav>
                { around.readers.clone() }
            </header>
            <main class="page">
                <p class={notice} role="status">{ if is_kept { "" } else { &kept } }</p>
                { page }
            </main>
            <footer class="foot">
                if is_kept { { paragraph("", kept) } }
                { around.found.map(|found| paragraph("", found)).unwrap_or_default() }
                { around.saved.clone() }
                { link(&Route::Settings, "Settings") }{ " " }{ link(&Route::Help, "Keys, marking and privacy") }
            </footer>
            <p class="visually-hidden" id="announcement" role="status" aria-live="polite">{ around.announcement }</p>
        </>
    }
}

/// The form for a set as it is opened.
fn practise() -> Route {
    let query = SetQuery { count: Some(10), ..SetQuery::default() };
    Route::Practise(QuizLink { query, ..QuizLink::default() })
}

fn keeping(keeping: &Keeping) -> String {
    match keeping {
        Keeping::Kept => "Progress is kept in this browser, and nowhere else.".to_owned(),
        Keeping::InMemory { why } => format!(
            "Progress is not kept: {why}. Everything works, and your answers last until this page is closed."
        ),
    }
}
