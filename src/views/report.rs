//! "Report this item": there is no server, so the report is a text to copy, or an issue opened at the
//! address that the build was given.

use yew::prelude::*;

use crate::study::{Question, Response};

/// Where reports go, like `https://forge.example/owner/dryrun/issues/new`; set when building. Its `title` and
/// `body` parameters are filled in.
const ADDRESS: Option<&str> = option_env!("DRYRUN_REPORT_URL");

pub(super) fn report(question: &Question) -> Html {
    let text = text(question);
    let link = ADDRESS.filter(|address| address.starts_with("https://")).map(|address| {
        let encode = |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let title = format!("Question {}", question.item.id);
        let href = format!("{address}?title={}&body={}", encode(&title), encode(&text));
        html! { <p><a {href} target="_blank" rel="noopener noreferrer">{ "Open a report with this text" }</a></p> }
    });
    html! {
        <details class="report">
            <summary>{ "Report this item" }</summary>
            <p>
                { "Wrong, unclear or out of date? Nothing is sent from here: copy this text, add what is wrong, \
                   and give it to whoever runs this quiz." }
            </p>
            <textarea readonly=true rows="5" aria-label="Report" value={text} />
            { link.unwrap_or_default() }
        </details>
    }
}

fn text(question: &Question) -> String {
    let given = match &question.response {
        // What somebody wrote in an interview answer is theirs.
        Response::Prompt { .. } => "(an open answer)".to_owned(),
        response => format!("{response:?}"),
    };
    format!(
        "Question: {} (revision {:08x})\n{}\nMy answer: {given}\nWhat is wrong: ",
        question.item.id,
        question.item.revision,
        question.item.title(),
    )
}
