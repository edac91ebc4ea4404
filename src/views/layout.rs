//! What stands around every page: header, navigation, where progress lives.

use yew::prelude::*;

use crate::route::Route;

/// The part of the app that a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Home.
    Today,
    /// Sets and sessions.
    Practise,
    /// The bank.
    Browse,
    /// Settings.
    Settings,
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

impl Keeping {
    const fn is_kept(&self) -> bool {
        matches!(self, Self::Kept)
    }
}

/// See [`Layout`].
#[derive(Properties, PartialEq)]
pub struct LayoutProps {
    /// Which entry of the navigation is current.
    pub place: Place,
    /// Where progress lives.
    pub keeping: Keeping,
    /// What was found that cannot be read, in a sentence; most often nothing.
    pub found: Option<String>,
    /// The page.
    pub children: Html,
}

/// What stands around every page.
#[component]
pub fn Layout(props: &LayoutProps) -> Html {
    let entry = |place: Place, route: &Route, name: &'static str| {
        let current = (place == props.place).then_some("page");
        html! { <a href={route.to_string()} aria-current={current}>{ name }</a> }
    };
    html! {
        <>
            <header class="bar">
                <a class="name" href={Route::Home.to_string()}><span class="tilde" aria-hidden="true">{ "~" }</span>{ " Dryrun" }</a>
                <nav aria-label="Main">
                    { entry(Place::Today, &Route::Home, "Today") }
                    { entry(Place::Practise, &Route::Practise, "Practise") }
                    { entry(Place::Browse, &Route::Browse(crate::study::SetQuery::default()), "Browse") }
                    { entry(Place::Settings, &Route::Settings, "Settings") }
                </nav>
            </header>
            <main class="page">
                <p class={classes!("notice", props.keeping.is_kept().then_some("visually-hidden"))} role="status">
                    if !props.keeping.is_kept() { { keeping(&props.keeping) } }
                </p>
                { props.children.clone() }
            </main>
            <footer class="foot">
                if props.keeping.is_kept() { <p>{ keeping(&props.keeping) }</p> }
                if let Some(found) = &props.found { <p>{ found }</p> }
                <p><a href={Route::Help.to_string()}>{ "Keys, marking and privacy" }</a></p>
            </footer>
        </>
    }
}

fn keeping(keeping: &Keeping) -> String {
    match keeping {
        Keeping::Kept => "Progress is kept in this browser, and nowhere else.".to_owned(),
        Keeping::InMemory { why } => format!(
            "Progress is not kept: {why}. Everything works, and your answers last until this page is closed."
        ),
    }
}
