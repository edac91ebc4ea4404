//! "Report this item": there is no server, so the report is a text to copy, or an issue opened at the
//! address that the build was given.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use yew::Html;

use crate::bank::Item;
use crate::views::html::*;
use crate::views::parts::paragraph;
use crate::views::rich_text::outside_link;
use crate::words::Words;

/// The address for reports, like `https://forge.example/owner/dryrun/issues/new`. The build sets it. The page adds the
/// parameters `title` and `body`.
const ADDRESS: Option<&str> = option_env!("DRYRUN_REPORT_URL");

pub(in crate::views) fn report(words: Words, item: &Item) -> Html {
    let told = words.report_of(item);
    fold(words, item, words.report(), [words.report_about(), words.report_label()], told)
}

/// "Help improve this answer": the same, with what the answer says now and room for what it should say.
pub(in crate::views) fn improve(words: Words, item: &Item) -> Html {
    let told = words.improvement_of(item);
    fold(words, item, words.improve(), [words.improve_about(), words.improve_label()], told)
}

/// `told` is the text to copy; `about` what to do with it, and `label` what it is.
fn fold(
    words: Words,
    item: &Item,
    summary: &'static str,
    [about, label]: [&'static str; 2],
    told: String,
) -> Html {
    let link = ADDRESS.filter(|address| address.starts_with("https://")).map(|address| {
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let title = words.report_title(item.id.as_str());
        let url = format!("{address}?title={}&body={}", encoded(&title), encoded(&told));
        el("p", [], [outside_link(url, text(words.report_open()))])
    });
    let attributes = [attr(ROWS, "5"), attr(ARIA_LABEL, label), flag(READONLY, true), value(told)];
    el(
        "details",
        [class("report")],
        [el("summary", [], [text(summary)]), paragraph(about), el("textarea", attributes, []), maybe(link)],
    )
}
