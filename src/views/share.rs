//! What can be handed on, and what is said before a link begins.

use web_sys::Event;
use yew::{Callback, Html};

use super::element::{When, all, element, open, together};
use super::parts::{
    actions, button_link, button_of, input, key, label, page, page_title, paragraph, status, typed,
};
use crate::address::Route;
use crate::words::{ShareText, share_text};

/// A text to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is, and what it carries.
    pub kind: OfferKind,
    /// The text.
    pub text: ShareText,
    /// Whether it can carry the name of whoever shares it.
    pub named: bool,
}

/// What can be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    /// A set in words: everybody gets a draw of their own.
    AnyDraw,
    /// The same questions for everybody.
    SameQuestions,
    /// The questions, and the answers to compare with.
    Challenge,
    /// A result with its answers.
    Result,
    /// A result as text, without any answer.
    ResultAsText,
    /// One question.
    Item,
}

impl Offer {
    /// A text that carries no name and fits everywhere.
    #[must_use]
    pub const fn address(kind: OfferKind, address: String) -> Self {
        Self { kind, text: ShareText::Address(address), named: false }
    }

    /// Whether it is too long for a message, so that it goes as a file.
    #[must_use]
    pub const fn is_file(&self) -> bool {
        matches!(self.text, ShareText::File(_))
    }
}

/// What the reader chose and typed, and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareForm {
    /// Which offer, by its place.
    pub chosen: usize,
    /// The name that goes with it, as it was typed.
    pub name: String,
    /// Whether the code to scan is shown.
    pub has_code: bool,
    /// What became of the last step.
    pub outcome: Option<ShareOutcome>,
}

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareOutcome {
    /// The clipboard has it.
    Copied,
    /// The system's sheet took it.
    Shared,
    /// The reader closed the system's sheet.
    NotShared,
    /// The browser was offered a file.
    Offered,
    /// The browser does not let the page do that.
    Denied,
}

/// What happened on the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareEvent {
    /// Another offer was chosen, by its place.
    OfferChosen(usize),
    /// The name was typed.
    NameTyped(String),
    /// The code was shown or hidden.
    CodeToggled,
    /// The button that copies was pressed.
    CopyPressed,
    /// The button for the system's sheet was pressed.
    SharePressed,
    /// The button that saves a file was pressed.
    SavePressed,
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
    pub form: &'a ShareForm,
    /// The code of the chosen offer, where it is shown.
    pub code: Option<Code>,
    /// Whether the system has a sheet to share with.
    pub can_share: bool,
    /// Whether the page was opened as a file, so that its links have no address before them.
    pub from_file: bool,
}

/// The field that holds what is handed on, so that it can be selected.
const FIELD: &str = "hand-on";

const FROM_FILE: &str = "This page is a file and has no address that others could open: put this text behind the \
    address of a Dryrun page, or of your own copy.";
const TOO_LONG: &str = "This is too long for a link. Save it as a file and send that; it opens under \u{201c}Your \
    data\u{201d}, Import.";

/// Texts to copy, to share, or to scan. Each stands in a field, so that it can be taken where all else is denied.
pub fn share(props: &ShareProps<'_>, on_share: &Callback<ShareEvent>) -> Html {
    let form = props.form;
    let chosen = form.chosen.min(props.offers.len().saturating_sub(1));
    let Some(offer) = props.offers.get(chosen) else { return Html::default() };
    let radios = props.offers.iter().zip(IDS).enumerate().map(|(place, (offer, id))| {
        let on_change = on_share.reform(move |_| ShareEvent::OfferChosen(place));
        input("radio", id, "hand-on-what", label_of(offer.kind), place == chosen, on_change)
    });
    let field = open("textarea")
        .with("id", FIELD)
        .with("data-shared-text", "")
        .with("rows", "3")
        .flag("readonly", true);
    let name_of_field = if props.offers.len() > 1 { "What goes" } else { label_of(offer.kind) };
    let text = [label(FIELD, name_of_field), field.value(share_text(&offer.text)).empty()];
    let parts = [
        element("summary", "", "Share"),
        paragraph("", "Nothing is sent from here: you choose what goes, and to whom."),
        if props.offers.len() > 1 {
            element("fieldset", "choices", [element("legend", "", "What"), all(radios)])
        } else {
            Html::default()
        },
        if offer.named { name(form, on_share) } else { Html::default() },
        element("div", "field", text),
        if props.from_file { paragraph("", FROM_FILE) } else { Html::default() },
        if offer.is_file() { paragraph("", TOO_LONG) } else { Html::default() },
        buttons(offer, form, props.can_share, on_share),
        status("said", form.outcome.map_or("", outcome_words)),
        props.code.as_ref().map(scannable).unwrap_or_default(),
    ];
    element("details", "report share", Vec::from(parts))
}

/// Ids of the offers' radio buttons; there are never more.
const IDS: [&str; 4] = ["hand-on-1", "hand-on-2", "hand-on-3", "hand-on-4"];

fn name(form: &ShareForm, on_share: &Callback<ShareEvent>) -> Html {
    let on_name = on_share.reform(|event: Event| ShareEvent::NameTyped(typed(&event)));
    let field = open("input")
        .with("id", "hand-on-name")
        .with("maxlength", "40")
        .with("autocomplete", "off")
        .value(form.name.clone())
        .tell(When::Typed, on_name);
    element("div", "field", [label("hand-on-name", "Your name in it (empty: none)"), field.empty()])
}

fn buttons(offer: &Offer, form: &ShareForm, can_share: bool, on_share: &Callback<ShareEvent>) -> Html {
    let button =
        |text: &'static str, event: ShareEvent| button_of("", text, on_share.reform(move |_| event.clone()));
    if offer.is_file() {
        return actions(button("Save as a file", ShareEvent::SavePressed));
    }
    let share =
        if can_share { button("With another app", ShareEvent::SharePressed) } else { Html::default() };
    let has_code = !form.has_code;
    let code = if has_code { "Show a QR code" } else { "Hide the QR code" };
    actions([button("Copy", ShareEvent::CopyPressed), share, button(code, ShareEvent::CodeToggled)])
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

const fn label_of(kind: OfferKind) -> &'static str {
    match kind {
        OfferKind::AnyDraw => "This set: everybody gets a draw of their own",
        OfferKind::SameQuestions => "The same questions for everybody who opens it",
        OfferKind::Challenge => "A challenge: the same questions, and your answers to compare with",
        OfferKind::Result => "Your result, with your answers",
        OfferKind::ResultAsText => "The result, as text, without any answer",
        OfferKind::Item => "This question",
    }
}

const fn outcome_words(outcome: ShareOutcome) -> &'static str {
    match outcome {
        ShareOutcome::Copied => "Copied.",
        ShareOutcome::Shared => "Shared.",
        ShareOutcome::NotShared => "Nothing was shared.",
        ShareOutcome::Offered => "The file was offered to your browser.",
        ShareOutcome::Denied => {
            "This browser does not let the page do that. The text above is selected: copy it by hand."
        }
    }
}
