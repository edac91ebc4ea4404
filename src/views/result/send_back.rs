//! Asks the reader to send a result back to the person who sent the set.

use yew::{Callback, Html};

use crate::reader::{About, Name};
use crate::views::html::*;
use crate::views::parts::{action_row, button, facts_line, field, heading, status};
use crate::views::rich_text::outside_link;
use crate::views::{ShareEvent, ShareForm};
use crate::words::Words;

/// A name to type, and a button that copies the link of the result; an empty node if the set names no author.
pub fn send_back(words: Words, author: &Name, form: &ShareForm, on_share: &Callback<ShareEvent>) -> Html {
    let attributes = [
        id("send-name"),
        attr(MAXLENGTH, "40"),
        attr(AUTOCOMPLETE, "off"),
        value(&form.name),
        on_value(Input, on_share.reform(ShareEvent::NameTyped)),
    ];
    when(!author.is_empty(), || {
        let copy = button(send(on_share, ShareEvent::ResultCopyClicked), text(words.send_back_copy()));
        let parts = [
            heading(words.send_back(author.as_str())),
            field("send-name", words.share_name(), el("input", attributes, [])),
            action_row([copy]),
            status(class("facts"), words.share_outcome(form.outcome)),
        ];
        el("section", [class("sendback")], parts)
    })
}

/// A link to the answers on the site: what is answered in the frame of another page stays there.
pub fn answers_on_site(words: Words, address: &str) -> Html {
    el("p", [], [outside_link(address.to_owned(), text(words.embedded_answers()))])
}

/// What the set says of itself; an empty node if it says nothing.
pub fn about_set(words: Words, about: &About) -> Html {
    let said = words.set_about(about);
    when(!said.is_empty(), || facts_line(said))
}
