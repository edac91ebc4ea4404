//! The list of unfinished sessions and drills.

use yew::Html;

use super::props::{HomeProps, Waiting};
use crate::views::html::*;
use crate::views::parts::{heading, list};

/// All unfinished sessions and drills, each with a link to continue and a button to drop it; an empty node if there are
/// none. The main button of the page also continues the last touched one.
pub(super) fn waiting(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let row = |waiting: &Waiting<'_>| {
        let drop = [
            attr(TYPE, "button"),
            attr(ARIA_LABEL, words.waiting_drop_play(&waiting.label)),
            on(Click, send(props.on_drop, waiting.address.to_owned())),
        ];
        fragment([
            el("a", [href(waiting.address.to_owned())], [text(waiting.label.clone())]),
            el("button", drop, [text(words.waiting_drop())]),
        ])
    };
    when(!props.waiting.is_empty(), || {
        let rows = list("items waiting", props.waiting.iter().map(row));
        el("section", [], [heading(words.waiting_heading()), rows])
    })
}
