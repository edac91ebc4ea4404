//! What the reader can set. Each change holds at once.

use yew::{Callback, Html};

use super::element::element;
use super::parts::{actions, file_link, heading, input, page, page_title, paragraph};
use crate::address::Route;
use crate::reader::{Motion, Settings, Theme};

const FILE: &str = "All of Dryrun, bank and guide included, is one file. It opens by double-click, without a connection, \
    and keeps progress of its own. A single quiz as a file: under Practise.";

/// The settings page. `on_settings` is told the settings with the change.
pub fn settings(now: Settings, on_settings: &Callback<Settings>) -> Html {
    let theme = |id: &'static str, name: &'static str, theme: Theme| {
        let on_change = on_settings.reform(move |_| Settings { theme, ..now });
        input("radio", id, "radio", name, now.theme == theme, on_change)
    };
    let switch = |id: &'static str, name: &'static str, about: &'static str, on: bool, next: Settings| {
        let input = input("checkbox", id, "checkbox", name, on, on_settings.reform(move |_| next));
        element("div", "", [input, paragraph("reason", about)])
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
    page(
        "settings",
        [
            page_title("Settings"),
            group("Colours", colours),
            group("Practice", practice),
            heading("Without a connection"),
            paragraph("", FILE),
            actions(file_link(Route::Home, "Save Dryrun as a file")),
        ],
    )
}

fn group(legend: &'static str, [first, second, third]: [Html; 3]) -> Html {
    element("fieldset", "choices", [element("legend", "", legend), first, second, third])
}
