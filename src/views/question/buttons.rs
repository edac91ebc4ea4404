//! The buttons of a question: check, skip, flag, go on.

use yew::Html;

use super::props::QuestionProps;
use crate::bank::Kind;
use crate::quiz::{Certainty, Event, Marks, Phase, Question, Response, Session, Standing, Status};
use crate::views::html::*;
use crate::views::parts::{button, shortcut, sign, submit_button};
use crate::words::Words;

/// What the one filled button does now, and Enter with it.
fn primary(props: &QuestionProps<'_>) -> Event {
    match props.session.phase() {
        Phase::Asking { .. } => opened_points(props.session)
            .map_or(Event::Checked(props.certainty.then_some(Certainty::Sure)), Event::Responded),
        Phase::Sitting { at } if at + 1 == props.session.questions().len() => Event::HandInAsked,
        Phase::SetDone => Event::FixingChosen,
        Phase::HandingIn { .. } => Event::HandedIn,
        Phase::Judged { .. } | Phase::Sitting { .. } | Phase::Done(_) => Event::Advanced,
    }
}

/// The label of the button.
fn primary_label(props: &QuestionProps<'_>, question: &Question, is_last: bool) -> &'static str {
    let words = props.words;
    match props.session.phase() {
        Phase::Asking { .. } if opened_points(props.session).is_some() => words.show_points(),
        Phase::Asking { .. } if question.item.kind() == Kind::Prompt => words.answer_done(),
        Phase::Asking { .. } if props.certainty => words.check_sure(),
        Phase::Asking { .. } => words.check(),
        Phase::Judged { .. } if is_last => words.see_result(),
        Phase::Sitting { .. } if is_last => words.hand_in(),
        Phase::Judged { .. }
        | Phase::SetDone
        | Phase::Sitting { .. }
        | Phase::HandingIn { .. }
        | Phase::Done(_) => words.next(),
    }
}

/// The response that shows the key points, which must come before the verdict of an open question; `None` if they are
/// shown already, or for other kinds.
fn opened_points(session: &Session) -> Option<Response> {
    let (_, question) = session.current()?;
    let Response::Prompt { answer, covered: None } = &question.response else { return None };
    Some(Response::Prompt { answer: answer.clone(), covered: Some(Marks::default()) })
}

/// Two rows of buttons. Each button has a place of its own, which may be empty. So the filled button stays the same
/// element; else it would lose the focus with every verdict.
pub(super) fn buttons(props: &QuestionProps<'_>, at: usize, question: &Question) -> Html {
    let words = props.words;
    let is_last = props.session.is_last(at);
    let is_asking = matches!(props.session.phase(), Phase::Asking { .. });
    let is_sitting = matches!(props.session.phase(), Phase::Sitting { .. });
    let has_certainty = is_asking && props.certainty && question.item.kind() != Kind::Prompt;
    let has_hint = is_asking && !question.item.hint.is_empty() && !question.hinted;
    let flag = if question.flagged { words.flag_off() } else { words.flag() };
    let unsure = Event::Checked(Some(Certainty::Unsure));
    let guess = Event::Checked(Some(Certainty::Guess));
    let check = on_pressed(props.on_event, primary(props));
    let first = [
        outcome(words, question),
        when(has_certainty, || with_key(props, "g", words.check_guess(), guess)),
        when(has_certainty, || with_key(props, "u", words.check_unsure(), unsure)),
        when(is_sitting && at > 0, || plain(props, words.previous(), Event::Visited(at.saturating_sub(1)))),
        time_left(props),
        submit_button(words, primary_label(props, question, is_last), props.shortcuts, check),
    ];
    let second = [
        when(has_hint, || with_key(props, "h", words.hint(), Event::HintShown)),
        when(is_asking, || with_key(props, "s", words.skip(), Event::Skipped)),
        with_key(props, "f", flag, Event::FlagToggled),
        when(is_sitting && !is_last, || plain(props, words.hand_in(), Event::HandInAsked)),
        when(!is_sitting, || plain(props, words.end_here(), Event::Stopped)),
    ];
    fragment([el("div", [class("actions moment")], first), el("div", [class("actions small")], second)])
}

/// The outcome beside the button that goes on, for eyes only: the verdict says it to everybody, and may be out of sight.
fn outcome(words: Words, question: &Question) -> Html {
    let Status::Judged { verdict, .. } = &question.status else { return Html::default() };
    let mark = words.mark(Some(question.standing().unwrap_or(Standing::Learn)));
    let told = [sign(mark.sign), text(" "), text(words.outcome_in_short(verdict))];
    el("p", [aria_hidden(), classes(&["outcome", mark.class])], told)
}

pub(super) fn plain(props: &QuestionProps<'_>, label: &'static str, event: Event) -> Html {
    button(send(props.on_event, event), text(label))
}

/// A button that a single key presses too. It shows the key if single keys are turned on.
fn with_key(props: &QuestionProps<'_>, key: &'static str, label: &'static str, event: Event) -> Html {
    let content = fragment([text(label), when(props.shortcuts, || shortcut(key))]);
    button(send(props.on_event, event), content)
}

/// The time that is left in an exam with a limit.
pub(super) fn time_left(props: &QuestionProps<'_>) -> Html {
    let Some(left) = props.left else { return Html::default() };
    let time = props.words.minutes_and_seconds(left as usize / 1000);
    el("p", [attr(ROLE, "timer"), class("time")], [text(props.words.time_left(&time))])
}
