//! The page that compares results.

use yew::Html;

use super::props::{CompareEvent, CompareProps};
use super::table::{answers, table};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, facts_line, field, heading, list, page, page_heading, paragraph, status,
};

/// The page: a field for links, what is wrong with some of them, and the table.
pub fn compare(props: &CompareProps<'_>) -> Html {
    let (words, pasted) = (props.words, props.pasted);
    let attributes = [
        id("links"),
        attr(ROWS, "5"),
        attr(SPELLCHECK, "false"),
        value(props.typed.to_owned()),
        on_value(Input, props.on_event.reform(CompareEvent::Typed)),
    ];
    let said = match pasted.people.len() {
        0 if props.typed.trim().is_empty() || !pasted.faults.is_empty() => String::new(),
        0 => words.compare_nothing().to_owned(),
        count => words.compare_found(count),
    };
    let counted = |count: usize, sentence: &dyn Fn(usize) -> String| {
        if count > 0 { sentence(count) } else { String::new() }
    };
    let said = words.sentences(&[
        &said,
        &counted(pasted.repeated, &|count| words.compare_repeated(count)),
        &counted(pasted.left_out, &|count| words.compare_left_out(count)),
    ]);
    let faults = pasted.faults.iter().map(|(link, fault)| text(words.not_added(*link, *fault)));
    let has_people = !pasted.people.is_empty();
    page(
        "compare",
        [
            page_heading(text(words.compare_heading())),
            paragraph(words.compare_about()),
            field("links", words.compare_links(), el("textarea", attributes, [])),
            status(Attribute::default(), said),
            when(!pasted.faults.is_empty(), || list("faults", faults)),
            when(has_people, || {
                fragment([
                    table(words, pasted),
                    facts_line(words.compared_recomputed()),
                    action_row([button(
                        send(props.on_event, CompareEvent::TableClicked),
                        text(words.compare_table()),
                    )]),
                    status(class("facts"), props.said),
                    heading(words.compare_answers()),
                    answers(words, pasted),
                ])
            }),
        ],
    )
}
