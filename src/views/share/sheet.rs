//! Texts to copy, to share, or to scan. Each stands in a field, so that it can be taken where all else is denied.

use yew::{Callback, Html};

use super::code::drawn;
use crate::views::html::*;
use crate::views::parts::{Choice, TickKind, action_row, button, field, paragraph, status};
use crate::words::{OfferKind, ShareOutcome, Words};

/// A text to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is, and what it carries.
    pub kind: OfferKind,
    /// The text.
    pub text: String,
    /// Whether it can carry the name of whoever shares it.
    pub named: bool,
    /// Whether it is too long for a link, so that it goes as a file.
    pub too_long: bool,
}

impl Offer {
    /// A text that carries no name and fits everywhere.
    #[must_use]
    pub const fn text(kind: OfferKind, text: String) -> Self {
        Self { kind, text, named: false, too_long: false }
    }
}

/// What the reader has chosen on the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareForm {
    /// Which offer, by its place.
    pub chosen: usize,
    /// The name that goes with it, as it was typed.
    pub name: String,
    /// Whether the code to scan is shown.
    pub has_code: bool,
    /// What became of the last step; `None` once something else is chosen.
    pub outcome: Option<ShareOutcome>,
}

/// What the reader did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareEvent {
    /// Something else is chosen, named or shown.
    Changed(ShareForm),
    /// This text is to go on the clipboard.
    CopyClicked(String),
    /// This text is to go through the system's own sheet.
    ShareClicked(String),
    /// This text is to be saved as a file.
    FileClicked(String),
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
    /// The language.
    pub words: Words,
    /// What can be shared; one at least.
    pub offers: &'a [Offer],
    /// What the reader has chosen.
    pub form: &'a ShareForm,
    /// The code of the chosen offer, where it is shown.
    pub code: Option<Code>,
    /// Whether the system has a sheet to share with.
    pub can_share: bool,
    /// Whether the page was opened as a file, so that its links have no address before them.
    pub from_file: bool,
}

/// The id of the field that holds what is shared, so that it can be selected.
pub const FIELD: &str = "hand-on";

/// The sheet, folded away.
pub fn share(props: &ShareProps<'_>, on_share: &Callback<ShareEvent>) -> Html {
    let (words, form) = (props.words, props.form);
    let chosen = form.chosen.min(props.offers.len().saturating_sub(1));
    let Some(offer) = props.offers.get(chosen) else { return Html::default() };
    let has_choice = props.offers.len() > 1;
    let name_of_field = if has_choice { words.share_field() } else { words.offer(offer.kind) };
    let attributes = [id(FIELD), attr(ROWS, "3"), flag(READONLY, true), value(&offer.text)];
    el(
        "details",
        [class("report share")],
        [
            el("summary", [], [text(words.share())]),
            paragraph(words.share_about()),
            when(has_choice, || choices(props, chosen, on_share)),
            when(offer.named, || name(words, form, on_share)),
            field(FIELD, name_of_field, el("textarea", attributes, [])),
            when(props.from_file, || paragraph(words.share_from_file())),
            when(offer.too_long, || paragraph(words.share_too_long())),
            action_row(actions(props, offer, on_share)),
            status(class("said"), words.share_outcome(form.outcome)),
            maybe(props.code.as_ref().map(|code| drawn(words, code))),
        ],
    )
}

/// The form with a change; what became of the last step is no longer said.
fn changed(form: ShareForm) -> ShareEvent {
    ShareEvent::Changed(ShareForm { outcome: None, ..form })
}

fn choices(props: &ShareProps<'_>, chosen: usize, on_share: &Callback<ShareEvent>) -> Html {
    let words = props.words;
    let radios = props.offers.iter().enumerate().map(|(place, offer)| {
        let event = changed(ShareForm { chosen: place, ..props.form.clone() });
        let choice = Choice {
            kind: TickKind::Radio,
            id: radio_id(offer.kind),
            group: "hand-on-what",
            label: words.offer(offer.kind),
            is_chosen: place == chosen,
        };
        choice.view(send(on_share, event))
    });
    el("fieldset", [class("choices")], [el("legend", [], [text(words.share_what())]), all(radios)])
}

/// No two offers of a sheet are of one kind.
const fn radio_id(kind: OfferKind) -> &'static str {
    match kind {
        OfferKind::ResultText => "share-text",
        OfferKind::Query => "share-query",
        OfferKind::DrawnSet => "share-drawn",
        OfferKind::SameSet => "share-set",
        OfferKind::Challenge => "share-challenge",
        OfferKind::Result => "share-result",
        OfferKind::Question => "share-question",
    }
}

fn name(words: Words, form: &ShareForm, on_share: &Callback<ShareEvent>) -> Html {
    let before = form.clone();
    let on_name = on_share.reform(move |name: String| changed(ShareForm { name, ..before.clone() }));
    let attributes = [
        id("hand-on-name"),
        attr(MAXLENGTH, "40"),
        attr(AUTOCOMPLETE, "off"),
        value(&form.name),
        on_value(Input, on_name),
    ];
    field("hand-on-name", words.share_name(), el("input", attributes, []))
}

fn actions(props: &ShareProps<'_>, offer: &Offer, on_share: &Callback<ShareEvent>) -> [Html; 3] {
    let (words, form) = (props.words, props.form);
    let action = |label: &'static str, event| button(send(on_share, event), text(label));
    let shared = offer.text.clone();
    if offer.too_long {
        let file = action(words.share_file(), ShareEvent::FileClicked(shared));
        return [file, Html::default(), Html::default()];
    }
    let has_code = !form.has_code;
    let code = if has_code { words.share_code_show() } else { words.share_code_hide() };
    [
        action(words.share_copy(), ShareEvent::CopyClicked(shared.clone())),
        when(props.can_share, || action(words.share_app(), ShareEvent::ShareClicked(shared))),
        action(code, changed(ShareForm { has_code, ..form.clone() })),
    ]
}
