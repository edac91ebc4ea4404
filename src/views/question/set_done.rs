//! The end of a practice set: whether to fix now what was missed.

use yew::Html;

use super::buttons::plain;
use super::props::QuestionProps;
use super::rail::picture;
use crate::quiz::{Event, Question};
use crate::views::html::*;
use crate::views::parts::{action_row, page_heading_with, primary_button, shortcut};

pub(super) fn set_done(props: &QuestionProps<'_>) -> Html {
    let (words, questions) = (props.words, props.session.questions());
    let to_fix: Vec<&Question> = questions.to_fix().collect();
    // As long as they took at first, rounded up.
    let took = to_fix.iter().fold(0_u32, |sum, question| sum.saturating_add(question.spent));
    let minutes = took.div_ceil(60_000).max(1) as usize;
    let heading = words.set_done_heading(questions.set_len(), to_fix.len(), minutes);
    let label =
        [text(words.set_done_fix(to_fix.len())), when(props.shortcuts, || shortcut(words.key_enter()))];
    let actions = [
        primary_button(send(props.on_event, Event::FixingChosen), fragment(label)),
        plain(props, words.set_done_finish(), Event::Stopped),
    ];
    el(
        "article",
        [attr(DATA_BUSY, "question"), class("question")],
        [picture(words, props.session), page_heading_with(class("stem"), text(heading)), action_row(actions)],
    )
}
