//! "Report this item": there is no server, so the report is a text to copy, or an issue opened at the
//! address that the build was given.

use yew::Html;

use super::element::{element, open};
use super::parts::paragraph;
use super::rich_text::beside;
use crate::bank::Item;

/// Where reports go, like `https://forge.example/owner/dryrun/issues/new`; set when building. Its `title` and
/// `body` parameters are filled in.
const ADDRESS: Option<&str> = option_env!("DRYRUN_REPORT_URL");

pub(super) fn report(item: &Item) -> Html {
    let text = text(item);
    let link = ADDRESS.filter(|address| address.starts_with("https://")).map(|address| {
        let encode = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let title = format!("Question {}", item.id);
        let href = format!("{address}?title={}&body={}", encode(&title), encode(&text));
        paragraph("", beside(open("a").with("href", href)).holding("Open a report with this text"))
    });
    let about = "Wrong, unclear or out of date? Nothing is sent from here: copy this text, add what is wrong, and give \
                 it to whoever runs this quiz.";
    let text =
        open("textarea").with("rows", "5").with("aria-label", "Report").flag("readonly", true).value(text);
    let summary = element("summary", "", "Report this item");
    element("details", "report", [summary, paragraph("", about), text.empty(), link.unwrap_or_default()])
}

fn text(item: &Item) -> String {
    format!("Question: {} (revision {:08x})\n{}\nWhat is wrong: ", item.id, item.revision, item.title(),)
}
