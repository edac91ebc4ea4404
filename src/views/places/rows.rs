//! Rows of questions, each with the reader's state.

use yew::Html;

use super::props::PlaceProps;
use crate::address::Route;
use crate::bank::Item;
use crate::views::html::*;
use crate::views::parts::{link, list, sign, state};
use crate::views::rich_text::phrase;

/// Questions, each with the sign and the word of the reader's state.
pub(super) fn question_rows(props: &PlaceProps<'_>, items: &[&Item]) -> Html {
    let words = props.words;
    let mut rows = Vec::new();
    for item in items {
        let standing = state(props.history, &item.id);
        let mark = words.mark(standing);
        let known = when(standing.is_some(), || fragment([sign(mark.sign), text(" "), text(mark.word)]));
        let about = [known, when(standing.is_none(), || text(words.level(item.level)))];
        let title = link(&Route::Item(item.id.clone()), phrase(&item.stem.title));
        rows.push(fragment([title, el("span", [classes(&["state", mark.class])], about)]));
    }
    list("items", rows)
}
