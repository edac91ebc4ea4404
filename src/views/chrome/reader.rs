//! Who reads, in the header.

use yew::{Callback, Html};

use crate::views::html::*;
use crate::views::parts::option;
use crate::words::Words;

/// Who reads here.
pub struct ReaderChoice<'a> {
    /// The readers' names; empty where a reader has none.
    pub names: &'a [&'a str],
    /// Which of them reads now.
    pub current: usize,
}

/// The choice between several readers, by their place; nothing where there is only one.
pub fn reader_choice(words: Words, choice: &ReaderChoice<'_>, on_reader: &Callback<usize>) -> Html {
    if choice.names.len() < 2 {
        return Html::default();
    }
    let on_reader = on_reader.clone();
    let on_value_of = Callback::from(move |value: String| {
        if let Ok(place) = value.parse() {
            on_reader.emit(place);
        }
    });
    let options = choice.names.iter().enumerate().map(|(at, name)| {
        let name = if name.is_empty() { words.reader_unnamed(at + 1) } else { (*name).to_owned() };
        option(digits(at), at == choice.current, name)
    });
    let attributes = [id("reader"), attr(ARIA_LABEL, words.reader_choice()), on_value(Change, on_value_of)];
    el("select", attributes, [all(options)])
}
