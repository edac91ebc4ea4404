//! What the reader can set. Each change holds at once.

use yew::prelude::*;

use super::parts::{page, page_title};
use crate::settings::{Motion, Settings, Theme};

/// The settings page. `on_settings` is told the settings with the change.
#[must_use]
pub fn settings(now: Settings, on_settings: &Callback<Settings>) -> Html {
    let theme = |id: &'static str, name: &'static str, theme: Theme| {
        input("radio", id, name, now.theme == theme, Settings { theme, ..now }, on_settings)
    };
    let switch = |id: &'static str, name: &'static str, about: &'static str, on: bool, next: Settings| {
        html! { <div>{ input("checkbox", id, name, on, next, on_settings) }<p class="reason">{ about }</p></div> }
    };
    let still = now.motion == Motion::Still;
    let motion = if still { Motion::System } else { Motion::Still };
    let colours = [
        theme("theme-system", "As the system says", Theme::System),
        theme("theme-light", "Light", Theme::Light),
        theme("theme-dark", "Dark", Theme::Dark),
    ];
    let practice = [
        switch(
            "certainty",
            "Ask how sure I am",
            "A right answer that was a guess comes back sooner. Without it every answer counts as sure.",
            now.certainty,
            Settings { certainty: !now.certainty, ..now },
        ),
        switch(
            "shortcuts",
            "Single keys",
            "1 to 9 choose, f flags, and so on. Turn them off if you speak to your computer.",
            now.shortcuts,
            Settings { shortcuts: !now.shortcuts, ..now },
        ),
        switch(
            "still",
            "No movement",
            "Nothing slides or fades, whatever the system says.",
            still,
            Settings { motion, ..now },
        ),
    ];
    page("settings", [page_title("Settings"), group("Colours", colours), group("Practice", practice)])
}

fn group(legend: &'static str, inputs: [Html; 3]) -> Html {
    html! { <fieldset class="choices"><legend>{ legend }</legend>{ for inputs }</fieldset> }
}

fn input(
    kind: &'static str,
    id: &'static str,
    name: &'static str,
    checked: bool,
    next: Settings,
    on_settings: &Callback<Settings>,
) -> Html {
    let onchange = on_settings.reform(move |_: Event| next);
    html! { <label for={id}><input {id} type={kind} name={kind} {checked} {onchange} />{ name }</label> }
}
