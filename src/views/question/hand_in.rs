//! The end of an exam: what is open or flagged, and whether to hand it in.

use yew::Html;

use super::buttons::{plain, time_left};
use super::props::QuestionProps;
use crate::quiz::Event;
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, facts_line, list, page_heading_with, paragraph, primary_button,
};

pub(super) fn hand_in(props: &QuestionProps<'_>) -> Html {
    let words = props.words;
    let unanswered = props.session.questions().unanswered();
    let questions = props.session.questions().iter().enumerate();
    let flagged: Vec<usize> =
        questions.filter(|(_, question)| question.flagged).map(|(place, _)| place).collect();
    let actions = [
        primary_button(send(props.on_event, Event::HandedIn), text(words.hand_in())),
        plain(props, words.go_on(), Event::HandInTakenBack),
        time_left(props),
    ];
    el(
        "article",
        [attr(DATA_BUSY, "question"), class("question")],
        [
            page_heading_with(class("stem"), text(words.hand_in_heading())),
            when(unanswered.is_empty(), || paragraph(words.hand_in_all_answered())),
            places(props, &unanswered, words.hand_in_unanswered(unanswered.len())),
            places(props, &flagged, words.hand_in_flagged(flagged.len())),
            action_row(actions),
            facts_line(words.hand_in_later()),
        ],
    )
}

/// A list of questions to go back to; an empty node if there are none.
fn places(props: &QuestionProps<'_>, places: &[usize], title: String) -> Html {
    let buttons = places.iter().map(|&place| {
        let label = props.words.question_number(place + 1);
        button(send(props.on_event, Event::Visited(place)), text(label))
    });
    when(!places.is_empty(), || fragment([paragraph(title), list("places", buttons)]))
}
