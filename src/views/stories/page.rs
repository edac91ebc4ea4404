//! The page of the stories.

use yew::Html;

use super::props::{StoriesEvent, StoriesProps};
use super::sheet::sheet;
use super::story::story;
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, button_link, facts_line, page, page_heading, paragraph, status,
};
use crate::views::set::aloud;

/// The answers that were kept, the newest first; if there are none, how one gets here.
pub fn stories(props: &StoriesProps<'_>) -> Html {
    let words = props.words;
    let latest = props.stories.latest();
    let heading = page_heading(text(words.stories_heading()));
    if latest.is_empty() {
        let start = button_link(&aloud(props.bank, None), words.aloud());
        return page("stories", [heading, paragraph(words.stories_none()), action_row([start])]);
    }
    let agreement = props.stories.agreement();
    let agreed = when(agreement.of > 0, || facts_line(words.coach_agreed(agreement.agreed, agreement.of)));
    let actions = [
        button(send(props.on_event, StoriesEvent::Exported), text(words.stories_export())),
        button(send(props.on_print, ()), text(words.stories_print())),
    ];
    page(
        "stories",
        [
            heading,
            facts_line(words.sentences(&[&words.stories_count(latest.len()), words.stories_in_file()])),
            agreed,
            el("div", [class("actions small")], actions),
            status(class("facts"), props.said.to_owned()),
            sheet(props),
            all(latest.into_iter().map(|last| story(props, last))),
        ],
    )
}
