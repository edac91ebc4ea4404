//! The share sheet: texts to copy, to share or to scan. Each text is in a field, so the reader can copy it by hand if
//! the browser denies everything else.

use yew::{Callback, Html};

use super::code::drawn;
use super::props::{Offer, ShareEvent, ShareForm, ShareProps};
use crate::views::html::*;
use crate::views::parts::{Choice, TickKind, action_row, button, field, paragraph, status};
use crate::words::{OfferKind, ShareText, Words};

/// The share sheet. It is closed at first.
pub fn share(props: &ShareProps<'_>, on_share: &Callback<ShareEvent>) -> Html {
    let (words, form) = (props.words, props.form);
    let chosen = form.chosen.min(props.offers.len().saturating_sub(1));
    let Some(offer) = props.offers.get(chosen) else { return Html::default() };
    let has_choice = props.offers.len() > 1;
    let name_of_field = if has_choice { words.share_field() } else { words.offer(offer.kind) };
    let shared = value(words.share_text(&offer.text));
    let attributes =
        [id(FIELD_ID), attr(DATA_SHARED_TEXT, ""), attr(ROWS, "3"), flag(READONLY, true), shared];
    el(
        "details",
        [class("report share")],
        [
            el("summary", [], [text(words.share())]),
            paragraph(words.share_about()),
            when(has_choice, || choices(props, chosen, on_share)),
            when(offer.titled, || title(words, form, on_share)),
            when(offer.named || offer.titled, || name(words, form, on_share)),
            field(FIELD_ID, name_of_field, el("textarea", attributes, [])),
            when(props.from_file, || paragraph(words.share_from_file())),
            maybe(shown(words, offer)),
            when(offer.is_file(), || paragraph(words.share_too_long())),
            action_row(actions(props, offer, on_share)),
            status(class("said"), words.share_outcome(form.outcome)),
            maybe(props.code.as_ref().map(|code| drawn(words, code))),
        ],
    )
}

/// The id of the field with the text to share.
const FIELD_ID: &str = "share-field";

fn choices(props: &ShareProps<'_>, chosen: usize, on_share: &Callback<ShareEvent>) -> Html {
    let words = props.words;
    let radios = props.offers.iter().enumerate().map(|(place, offer)| {
        let choice = Choice {
            kind: TickKind::Radio,
            id: radio_id(offer.kind),
            group: "share-what",
            label: words.offer(offer.kind),
            is_chosen: place == chosen,
        };
        choice.view(send(on_share, ShareEvent::OfferChosen(place)))
    });
    el("fieldset", [class("choices")], [el("legend", [], [text(words.share_what())]), all(radios)])
}

/// The id of the radio button of an offer. It follows from the kind, because a sheet has at most one offer of each
/// kind.
const fn radio_id(kind: OfferKind) -> &'static str {
    match kind {
        OfferKind::ResultText => "share-text",
        OfferKind::Query => "share-query",
        OfferKind::DrawnSet => "share-drawn",
        OfferKind::SameSet => "share-set",
        OfferKind::Challenge => "share-challenge",
        OfferKind::Result => "share-result",
        OfferKind::Question => "share-question",
        OfferKind::DrillText => "share-drill-text",
        OfferKind::Drill => "share-drill",
        OfferKind::EmbedTag => "share-embed-tag",
        OfferKind::EmbedFrame => "share-embed-frame",
        OfferKind::EmbedAddress => "share-embed-address",
        OfferKind::EmbedMarkdown => "share-embed-markdown",
        OfferKind::Loop => "share-loop",
        OfferKind::Plan => "share-plan",
    }
}

/// The way to what a page with the offer's code shows.
fn shown(words: Words, offer: &Offer) -> Option<Html> {
    let ShareText::Code { shows: Some(address), .. } = &offer.text else { return None };
    let attributes = [attr(HREF, address), attr(TARGET, "_blank")];
    let link = el("p", [], [el("a", attributes, [text(words.share_embed_shown())])]);
    Some(fragment([link, preview(words, address)]))
}

/// The place for the frame itself. `js/preview.js` makes that when the reader unfolds it, and says where it cannot come; in the
/// single file, which has no such script, all of it stays hidden.
fn preview(words: Words, address: &str) -> Html {
    let parts = [
        el("summary", [], [text(words.share_embed_preview())]),
        el("p", [attr(ROLE, "status")], [text(words.share_embed_absent())]),
    ];
    // Another address is another frame.
    let attributes = [key(address.to_owned()), class("preview"), attr(DATA_PREVIEW, address.to_owned())];
    el("details", attributes, parts)
}

fn title(words: Words, form: &ShareForm, on_share: &Callback<ShareEvent>) -> Html {
    let attributes = [
        id("share-title"),
        attr(MAXLENGTH, "60"),
        attr(AUTOCOMPLETE, "off"),
        value(&form.title),
        on_value(Input, on_share.reform(ShareEvent::TitleTyped)),
    ];
    field("share-title", words.share_title(), el("input", attributes, []))
}

fn name(words: Words, form: &ShareForm, on_share: &Callback<ShareEvent>) -> Html {
    let attributes = [
        id("share-name"),
        attr(MAXLENGTH, "40"),
        attr(AUTOCOMPLETE, "off"),
        value(&form.name),
        on_value(Input, on_share.reform(ShareEvent::NameTyped)),
    ];
    field("share-name", words.share_name(), el("input", attributes, []))
}

fn actions(props: &ShareProps<'_>, offer: &Offer, on_share: &Callback<ShareEvent>) -> [Html; 3] {
    let (words, form) = (props.words, props.form);
    let action = |label: &'static str, event| button(send(on_share, event), text(label));
    if offer.is_file() {
        let file = action(words.share_file(), ShareEvent::SaveClicked);
        return [file, Html::default(), Html::default()];
    }
    let code = if form.has_code { words.share_code_hide() } else { words.share_code_show() };
    let is_sent = !offer.is_code();
    [
        action(words.share_copy(), ShareEvent::CopyClicked),
        when(props.can_share && is_sent, || action(words.share_app(), ShareEvent::ShareClicked)),
        when(is_sent, || action(code, ShareEvent::CodeClicked)),
    ]
}
