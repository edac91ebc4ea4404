//! The settings page. Each change takes effect at once.

use yew::{Callback, Html};

use crate::address::Route;
use crate::reader::{AnswerTime, Motion, Settings, Theme};
use crate::views::html::*;
use crate::views::parts::{Choice, TickKind, action_row, file_link, heading, page, page_heading, paragraph};
use crate::words::Words;

/// The settings page. `on_settings` is called with all settings after a change.
pub fn settings(words: Words, now: Settings, on_settings: &Callback<Settings>) -> Html {
    let file = file_link(&Route::Home, words.file_save());
    page(
        "settings",
        [
            page_heading(text(words.settings())),
            group(words.colours(), themes(words, now, on_settings)),
            group(words.practice(), switches(words, now, on_settings)),
            group(
                words.spoken_settings(),
                [times(words, now, on_settings), interviewer(words, now, on_settings)],
            ),
            heading(words.file_heading()),
            paragraph(words.file_about()),
            action_row([file]),
        ],
    )
}

fn group<const N: usize>(legend: &'static str, settings: [Html; N]) -> Html {
    el("fieldset", [class("choices")], [el("legend", [], [text(legend)]), fragment(settings)])
}

fn themes(words: Words, now: Settings, on_settings: &Callback<Settings>) -> [Html; 3] {
    let theme = |id, label, theme| {
        let is_chosen = now.theme == theme;
        let choice = Choice { kind: TickKind::Radio, id, group: "theme", label, is_chosen };
        choice.view(send(on_settings, Settings { theme, ..now }))
    };
    [
        theme("theme-system", words.colours_system(), Theme::System),
        theme("theme-light", words.colours_light(), Theme::Light),
        theme("theme-dark", words.colours_dark(), Theme::Dark),
    ]
}

/// How long the answer to an open question may take.
pub(in crate::views) fn times(words: Words, now: Settings, on_settings: &Callback<Settings>) -> Html {
    let time = |id, label, time| {
        let is_chosen = now.time == time;
        let choice = Choice { kind: TickKind::Radio, id, group: "time", label, is_chosen };
        choice.view(send(on_settings, Settings { time, ..now }))
    };
    fragment([
        time("time-usual", words.answer_time_usual(), AnswerTime::Usual),
        time("time-longer", words.answer_time_longer(), AnswerTime::Longer),
        time("time-off", words.answer_time_off(), AnswerTime::Off),
    ])
}

/// Whether an interviewer asks about what an answer misses.
pub(in crate::views) fn interviewer(words: Words, now: Settings, on_settings: &Callback<Settings>) -> Html {
    let (label, is_chosen) = (words.interviewer_setting(), now.interviewer);
    let choice =
        Choice { kind: TickKind::Checkbox, id: "interviewer", group: "interviewer", label, is_chosen };
    choice.view(send(on_settings, Settings { interviewer: !now.interviewer, ..now }))
}

fn switches(words: Words, now: Settings, on_settings: &Callback<Settings>) -> [Html; 3] {
    let is_still = now.motion == Motion::Still;
    let motion = if is_still { Motion::System } else { Motion::Still };
    let switch = |id, (label, about), is_chosen, next| {
        let choice = Choice { kind: TickKind::Checkbox, id, group: id, label, is_chosen };
        let about = el("p", [class("reason")], [text(about)]);
        el("div", [], [choice.view(send(on_settings, next)), about])
    };
    [
        switch(
            "certainty",
            (words.setting_certainty(), words.setting_certainty_about()),
            now.certainty,
            Settings { certainty: !now.certainty, ..now },
        ),
        switch(
            "shortcuts",
            (words.setting_shortcuts(), words.setting_shortcuts_about()),
            now.shortcuts,
            Settings { shortcuts: !now.shortcuts, ..now },
        ),
        switch(
            "still",
            (words.setting_still(), words.setting_still_about()),
            is_still,
            Settings { motion, ..now },
        ),
    ]
}
