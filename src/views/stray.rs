//! Addresses that lead nowhere, and a session that stands in the way of another.

use yew::prelude::*;

use super::words;
use crate::route::Route;
use crate::study::Session;

/// Says what is wrong with an address, in a sentence, and where to go.
#[must_use]
pub fn stray(sentence: &str, instead: Option<(&Route, &str)>) -> Html {
    html! {
        <article class="stray">
            <h1 id="stem" tabindex="-1">{ "This address leads nowhere" }</h1>
            <p role="alert">{ sentence }</p>
            <div class="actions">
                if let Some((route, name)) = instead { <a class="button primary" data-primary="true" href={route.to_string()}>{ name }</a> }
                <a class="button" href={Route::Practise.to_string()}>{ "Choose a set" }</a>
                <a class="button" href={Route::Home.to_string()}>{ "Today" }</a>
            </div>
        </article>
    }
}

/// Asks before an unfinished session makes way for another.
#[must_use]
pub fn unfinished(session: &Session, origin: &str, on_replace: &Callback<()>) -> Html {
    let at = session.current().map_or(0, |(at, _)| at + 1);
    let left = session.questions().len().saturating_sub(at - at.min(1));
    html! {
        <article class="stray">
            <h1 id="stem" tabindex="-1">{ "You are in the middle of another session" }</h1>
            <p>{ format!("It stands at question {at}, {} to go. Answers already marked are kept either way.", words::count(left, "question", "questions")) }</p>
            <div class="actions">
                <a class="button primary" data-primary="true" href={origin.to_owned()}>{ "Go on with it" }</a>
                <button type="button" onclick={on_replace.reform(|_: MouseEvent| ())}>{ "Start the new one" }</button>
            </div>
        </article>
    }
}
