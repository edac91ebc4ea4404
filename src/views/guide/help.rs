//! Keys, marking and privacy, in plain words.

use yew::Html;

use crate::quiz::Standing;
use crate::views::html::*;
use crate::views::parts::{heading, page, page_heading, paragraph};
use crate::words::Words;

/// The help page. `shortcuts` says whether single keys work.
pub fn help(words: Words, shortcuts: bool) -> Html {
    page(
        "help",
        [
            page_heading(text(words.help_heading())),
            heading(words.help_keys()),
            when(!shortcuts, || paragraph(words.help_keys_off())),
            keys(words),
            paragraph(words.help_keyboards()),
            heading(words.help_signs()),
            signs(words),
            heading(words.help_marking()),
            marking(words),
            heading(words.help_privacy()),
            paragraph(words.help_privacy_about()),
        ],
    )
}

fn keys(words: Words) -> Html {
    let keys = [
        (words.help_key_digits(), words.help_digits()),
        (words.key_enter(), words.help_enter()),
        (words.help_key_control(), words.help_control()),
        ("u", words.help_unsure()),
        ("g", words.help_guess()),
        ("h", words.help_hint()),
        ("s", words.help_skip()),
        ("f", words.help_flag()),
        (words.help_key_arrows(), words.help_arrows()),
        ("/", words.help_search()),
        ("?", words.help_this_page()),
    ];
    let rows = keys.iter().map(|&(key, meaning)| definition(text(key), meaning));
    el("dl", [class("keys")], [all(rows)])
}

fn signs(words: Words) -> Html {
    let meanings = [
        (Standing::Keep, words.help_keep()),
        (Standing::Revisit, words.help_revisit()),
        (Standing::Learn, words.help_learn()),
    ];
    let rows = meanings.iter().map(|&(standing, meaning)| {
        let mark = words.mark(Some(standing));
        definition(fragment([text(mark.sign), text(" "), text(mark.word)]), meaning)
    });
    el("dl", [class("keys")], [all(rows)])
}

/// A term with its meaning.
fn definition(term: Html, meaning: &'static str) -> Html {
    fragment([el("dt", [], [el("kbd", [], [term])]), el("dd", [], [text(meaning)])])
}

fn marking(words: Words) -> Html {
    let rules = [
        words.help_marking_several(),
        words.help_marking_order(),
        words.help_marking_pairs(),
        words.help_marking_numbers(),
        words.help_marking_words(),
        words.help_marking_aloud(),
    ];
    el("ul", [], [each("li", rules.into_iter().map(text))])
}
