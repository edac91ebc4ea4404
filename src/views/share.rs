//! What can be handed on, and what is said before a link begins.

use web_sys::Event;
use yew::{Callback, Html};

use super::element::{When, all, element, open, together};
use super::parts::{
    actions, button_link, button_of, input, key, label, page, page_title, paragraph, status, typed,
};
use crate::address::Route;

/// A text to hand on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is, and what it carries.
    pub label: &'static str,
    /// The text.
    pub text: String,
    /// Whether it can carry the name of whoever hands it on.
    pub named: bool,
    /// Whether it is too long for a link, so that it goes as a file.
    pub too_long: bool,
}

impl Offer {
    /// A text that carries no name and fits everywhere.
    #[must_use]
    pub const fn text(label: &'static str, text: String) -> Self {
        Self { label, text, named: false, too_long: false }
    }
}

/// Where the reader is with handing something on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handing {
    /// Which offer, by its place.
    pub chosen: usize,
    /// The name that goes with it, as it was typed.
    pub name: String,
    /// Whether the code to scan is shown.
    pub has_code: bool,
    /// What became of the last step.
    pub said: &'static str,
}

/// What the reader wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandOn {
    /// Something else is chosen, named or shown.
    Changed(Handing),
    /// This text on the clipboard.
    CopyWanted(String),
    /// This text through the system's own sheet.
    ShareWanted(String),
    /// This text as a file.
    FileWanted(String),
}

/// A code to scan: a square of modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules on a side, with the margin.
    pub side: i32,
    /// The dark ones, as the data of an SVG path.
    pub path: String,
}

/// What the sheet is made from.
pub struct ShareProps<'a> {
    /// What can be handed on; one at least.
    pub offers: &'a [Offer],
    /// Where the reader is.
    pub handing: &'a Handing,
    /// The code of the chosen offer, where it is shown.
    pub code: Option<Code>,
    /// Whether the system has a sheet to share with.
    pub can_share: bool,
    /// Whether the page was opened as a file, so that its links have no address before them.
    pub from_file: bool,
}

/// The field that holds what is handed on, so that it can be selected.
pub const FIELD: &str = "hand-on";

const FROM_FILE: &str = "This page is a file and has no address that others could open: put this text behind the \
    address of a Dryrun page, or of your own copy.";
const TOO_LONG: &str = "This is too long for a link. Save it as a file and send that; it opens under \u{201c}Your \
    data\u{201d}, Import.";

/// Texts to copy, to share, or to scan. Each stands in a field, so that it can be taken where all else is denied.
pub fn share(props: &ShareProps<'_>, on_hand: &Callback<HandOn>) -> Html {
    let handing = props.handing;
    let chosen = handing.chosen.min(props.offers.len().saturating_sub(1));
    let Some(offer) = props.offers.get(chosen) else { return Html::default() };
    let change = |changed: Handing| HandOn::Changed(Handing { said: "", ..changed });
    let radios = props.offers.iter().zip(IDS).enumerate().map(|(place, (offer, id))| {
        let changed = change(Handing { chosen: place, ..handing.clone() });
        let on_change = on_hand.reform(move |_| changed.clone());
        input("radio", id, "hand-on-what", offer.label, place == chosen, on_change)
    });
    let field = open("textarea").with("id", FIELD).with("rows", "3").flag("readonly", true);
    let name_of_field = if props.offers.len() > 1 { "What goes" } else { offer.label };
    let text = [label(FIELD, name_of_field), field.value(offer.text.clone()).empty()];
    let parts = [
        element("summary", "", "Share"),
        paragraph("", "Nothing is sent from here: you choose what goes, and to whom."),
        if props.offers.len() > 1 {
            element("fieldset", "choices", [element("legend", "", "What"), all(radios)])
        } else {
            Html::default()
        },
        if offer.named { name(handing, on_hand) } else { Html::default() },
        element("div", "field", text),
        if props.from_file { paragraph("", FROM_FILE) } else { Html::default() },
        if offer.too_long { paragraph("", TOO_LONG) } else { Html::default() },
        buttons(offer, handing, props.can_share, on_hand),
        status("said", handing.said),
        props.code.as_ref().map(scannable).unwrap_or_default(),
    ];
    element("details", "report share", Vec::from(parts))
}

/// Ids of the offers' radio buttons; there are never more.
const IDS: [&str; 4] = ["hand-on-1", "hand-on-2", "hand-on-3", "hand-on-4"];

fn name(handing: &Handing, on_hand: &Callback<HandOn>) -> Html {
    let before = handing.clone();
    let on_name = on_hand.reform(move |event: Event| {
        HandOn::Changed(Handing { name: typed(&event), said: "", ..before.clone() })
    });
    let field = open("input")
        .with("id", "hand-on-name")
        .with("maxlength", "40")
        .with("autocomplete", "off")
        .value(handing.name.clone())
        .tell(When::Typed, on_name);
    element("div", "field", [label("hand-on-name", "Your name in it (empty: none)"), field.empty()])
}

fn buttons(offer: &Offer, handing: &Handing, can_share: bool, on_hand: &Callback<HandOn>) -> Html {
    let button =
        |text: &'static str, wanted: HandOn| button_of("", text, on_hand.reform(move |_| wanted.clone()));
    if offer.too_long {
        return actions(button("Save as a file", HandOn::FileWanted(offer.text.clone())));
    }
    let share = if can_share {
        button("With another app", HandOn::ShareWanted(offer.text.clone()))
    } else {
        Html::default()
    };
    let has_code = !handing.has_code;
    let code = if has_code { "Show a QR code" } else { "Hide the QR code" };
    let changed = HandOn::Changed(Handing { has_code, said: "", ..handing.clone() });
    actions([button("Copy", HandOn::CopyWanted(offer.text.clone())), share, button(code, changed)])
}

fn scannable(code: &Code) -> Html {
    let path = open("path").with("d", code.path.clone()).empty();
    let side = code.side;
    open("svg")
        .class("scannable")
        .with("viewBox", format!("0 0 {side} {side}"))
        .with("role", "img")
        .with("aria-label", "The QR code of this text")
        .holding(path)
}

/// Says something before a link begins.
pub fn invited(words: &str, on_start: &Callback<()>) -> Html {
    let start = together([element("span", "", "Start"), key("Enter")]);
    page(
        "stray",
        [
            page_title("A link for you"),
            paragraph("", words.to_owned()),
            actions([
                button_of("primary", start, on_start.reform(|_| ())),
                button_link(Route::Home, "Today"),
            ]),
        ],
    )
}
