//! What the reader can set.

use yew::prelude::*;

/// What can be set, and what is told of a change.
pub struct SettingsProps<'a> {
    /// Colours: `system`, `light` or `dark`.
    pub theme: &'a str,
    /// No movement, whatever the system says.
    pub still: bool,
    /// Answers are given with a certainty.
    pub certainty: bool,
    /// Single keys do something.
    pub shortcuts: bool,
    /// Told another theme.
    pub on_theme: Callback<&'static str>,
    /// Told whether nothing moves.
    pub on_still: Callback<bool>,
    /// Told whether answers are given with a certainty.
    pub on_certainty: Callback<bool>,
    /// Told whether single keys do something.
    pub on_shortcuts: Callback<bool>,
}

/// The settings page. Each change holds at once.
#[must_use]
pub fn settings(props: &SettingsProps<'_>) -> Html {
    let theme = |value: &'static str, name: &'static str| {
        let onchange = props.on_theme.reform(move |_: Event| value);
        let id = format!("theme-{value}");
        html! {
            <label for={id.clone()}><input {id} type="radio" name="theme" checked={props.theme == value} {onchange} />{ " " }{ name }</label>
        }
    };
    let switch = |id: &'static str,
                  name: &'static str,
                  about: &'static str,
                  checked: bool,
                  on: &Callback<bool>| {
        let onchange = on.reform(move |_: Event| !checked);
        let described = format!("{id}-about");
        html! {
            <div class="switch">
                <label for={id}><input {id} type="checkbox" {checked} aria-describedby={described.clone()} {onchange} />{ " " }{ name }</label>
                <p class="reason" id={described}>{ about }</p>
            </div>
        }
    };
    html! {
        <article class="settings">
            <h1 id="stem" tabindex="-1">{ "Settings" }</h1>
            <fieldset class="choices">
                <legend>{ "Colours" }</legend>
                { theme("system", "As the system says") }
                { theme("light", "Light") }
                { theme("dark", "Dark") }
            </fieldset>
            <fieldset class="choices">
                <legend>{ "Practice" }</legend>
                { switch("certainty", "Ask how sure I am",
                    "A right answer that was a guess comes back sooner. Without it every answer counts as sure.",
                    props.certainty, &props.on_certainty) }
                { switch("shortcuts", "Single keys",
                    "1 to 9 choose, f flags, and so on. Turn them off if you speak to your computer.",
                    props.shortcuts, &props.on_shortcuts) }
                { switch("still", "No movement", "Nothing slides or fades, whatever the system says.",
                    props.still, &props.on_still) }
            </fieldset>
        </article>
    }
}
