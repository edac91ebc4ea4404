//! The letters by which people name options: `a`, `b`, `c`.

use yew::Html;

use crate::views::html::*;

/// The letter of the part at this place, from 0; `?` behind the last one.
pub(in crate::views) fn letter(place: usize) -> String {
    let letter =
        u8::try_from(place).ok().and_then(|place| b'a'.checked_add(place)).filter(u8::is_ascii_lowercase);
    String::from(letter.map_or('?', char::from))
}

/// The letter before a part. A screen reader has other ways to name it.
pub(in crate::views) fn lettered(place: usize) -> Html {
    el("span", [class("letter"), aria_hidden()], [text(letter(place))])
}
