//! Keys, marking and privacy, in plain words.

use yew::prelude::*;

const KEYS: &[(&str, &str)] = &[
    ("1 to 9", "choose the option or line at that place"),
    ("Enter", "the filled button: check, sure; then next"),
    ("u", "check, unsure"),
    ("g", "check, a guess"),
    ("h", "show the hint"),
    ("s", "skip"),
    ("f", "flag"),
    ("Alt and the arrow keys", "move a step up or down"),
    ("?", "this page"),
];

/// The help page.
#[must_use]
pub fn help(shortcuts: bool) -> Html {
    let keys = KEYS.iter().map(|(key, does)| html! { <><dt><kbd>{ *key }</kbd></dt><dd>{ *does }</dd></> });
    html! {
        <article class="help">
            <h1 id="stem" tabindex="-1">{ "Keys, marking and privacy" }</h1>
            <h2>{ "Keys" }</h2>
            if !shortcuts { <p>{ "Single keys are turned off in the settings. Enter and Alt with the arrows work all the same." }</p> }
            <dl class="keys">{ for keys }</dl>
            <h2>{ "The three signs" }</h2>
            <dl class="keys">
                <dt><span class="sign">{ "+" }</span>{ " keep" }</dt><dd>{ "right and sure" }</dd>
                <dt><span class="sign">{ "~" }</span>{ " revisit" }</dt><dd>{ "partly right, or right but unsure, a guess, or with the hint" }</dd>
                <dt><span class="sign">{ "-" }</span>{ " learn" }</dt><dd>{ "missed" }</dd>
            </dl>
            <h2>{ "Marking" }</h2>
            <ul>
                <li>{ "Several answers: each right option counts one, each wrong one takes one off, never below nothing." }</li>
                <li>{ "Steps in order: the longest run of steps that are in the right order among themselves counts, so one misplaced step costs one." }</li>
                <li>{ "Pairs: each right pair counts one." }</li>
                <li>{ "Numbers: any unit of the same family, a point or a comma for decimals, spaces or commas for thousands. The tolerance is shown with the answer. Where 1,234 could mean two numbers, the one that is right counts." }</li>
                <li>{ "Words: capitals, spaces and punctuation make no difference. A letter off is near, and counts half." }</li>
                <li>{ "Interview questions: you tick what you covered. Three quarters of the key points are enough to keep it." }</li>
            </ul>
            <h2>{ "Privacy" }</h2>
            <p>{ "Dryrun runs in your browser. It sends nothing to anyone: no account, no server, no counting of visits. Your progress lies in this browser's storage until you delete it." }</p>
        </article>
    }
}
