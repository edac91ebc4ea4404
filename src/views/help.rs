//! Keys, marking and privacy, in plain words.

use yew::Html;

use super::element::text;
use super::parts::{definitions, heading, list, page, page_title, paragraph};

const KEYS: &[(&str, &str)] = &[
    ("1 to 9", "choose the option or line at that place"),
    ("Enter", "the filled button: check, sure; then next"),
    ("u", "check, unsure"),
    ("g", "check, a guess"),
    ("h", "show the hint"),
    ("s", "skip"),
    ("f", "flag"),
    ("Alt and arrows", "move a step up or down"),
    ("?", "this page"),
];

const SIGNS: &[(&str, &str)] = &[
    ("+ keep", "right and sure"),
    ("~ revisit", "partly right, or right but unsure, a guess, or with the hint"),
    ("- learn", "missed"),
];

const MARKING: &[&str] = &[
    "Several answers: each right option counts one, each wrong one takes one off, never below nothing.",
    "Steps in order: the longest run of steps that are in the right order among themselves counts, so one \
     misplaced step costs one.",
    "Pairs: each right pair counts one.",
    "Numbers: any unit of the same family, a point or a comma for decimals, spaces or commas for thousands. The \
     tolerance is shown with the answer. Where 1,234 could mean two numbers, the one that is right counts.",
    "Words: capitals, spaces and punctuation make no difference. A letter off is near, and counts half.",
    "Interview questions: you tick what you covered. Three quarters of the key points are enough to keep it.",
];

/// The help page.
pub fn help(shortcuts: bool) -> Html {
    let off = "Single keys are turned off in the settings. Enter and Alt with the arrows work all the same.";
    page(
        "help",
        [
            page_title("Keys, marking and privacy"),
            heading("Keys"),
            if shortcuts { Html::default() } else { paragraph("", off) },
            definitions(KEYS),
            heading("The three signs"),
            definitions(SIGNS),
            heading("Marking"),
            list("", MARKING.iter().map(|line| text(*line))),
            heading("Privacy"),
            paragraph(
                "",
                "Dryrun runs in your browser. It sends nothing to anyone: no account, no server, no counting of visits. \
                 Your progress lies in this browser's storage until you delete it.",
            ),
        ],
    )
}
