//! What can be handed on after a session, and what is said before a link begins.

use yew::prelude::*;

use super::parts::{actions, button_link, button_of, key, page, page_title};
use crate::route::Route;

/// A text to hand on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is.
    pub label: &'static str,
    /// The text.
    pub text: String,
}

/// Texts to copy. They are plain text in fields, so that they can be taken where the clipboard is denied.
pub fn share(offers: &[Offer]) -> Html {
    let fields = offers.iter().map(|offer| {
        html! { <label>{ offer.label }<textarea readonly=true rows="3" value={offer.text.clone()} /></label> }
    });
    html! {
        <details class="report">
            <summary>{ "Hand it on" }</summary>
            <p>{ "Nothing is sent from here. Copy what you want to hand on; each says what it carries." }</p>
            { for fields }
        </details>
    }
}

/// Says something before a link begins.
pub fn invited(words: &str, on_start: &Callback<()>) -> Html {
    page(
        "stray",
        [
            page_title("A link for you"),
            html! { <p>{ words }</p> },
            actions([
                button_of("primary", html! { <>{ "Start" }{ key("Enter") }</> }, on_start.reform(|_| ())),
                button_link(Route::Home, "Today"),
            ]),
        ],
    )
}
