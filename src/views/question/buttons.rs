//! The buttons of a question: check, skip, flag, go on.

use yew::Html;

use super::props::QuestionProps;
use super::report::report;
use crate::bank::{Form, Item, Kind};
use crate::quiz::{Certainty, Event, Phase, Question, Response, Spoken, SpokenStep, Standing, Status};
use crate::views::Stage;
use crate::views::html::*;
use crate::views::parts::{button, shortcut, sign, submit_button};
use crate::words::Words;

/// What the one filled button does now, and Enter with it.
pub(super) fn primary(props: &QuestionProps<'_>, question: &Question) -> Event {
    match props.session.phase() {
        Phase::Asking { .. } => {
            let check = Event::Checked(props.certainty.then_some(Certainty::Sure));
            if let Response::Prompt(spoken) = &question.response {
                prompt_event(props, spoken)
            } else {
                check
            }
        }
        Phase::Sitting { at } if at + 1 == props.session.questions().len() => Event::HandInAsked,
        Phase::SetDone => Event::FixingChosen,
        Phase::HandingIn { .. } => Event::HandedIn,
        Phase::Judged { .. } | Phase::Sitting { .. } | Phase::Done(_) => Event::Advanced,
    }
}

/// What leads to the next step of a spoken answer. The stopwatch comes before the key points, so that no key press shows
/// them to a reader who has not begun. What is written can be asked about.
fn prompt_event(props: &QuestionProps<'_>, spoken: &Spoken) -> Event {
    match spoken.step {
        SpokenStep::Speaking { .. } if !spoken.is_begun() => Event::StopwatchPressed,
        SpokenStep::Speaking { .. } if props.interviewer && spoken.is_written() => Event::HandedOver,
        SpokenStep::Speaking { .. } => Event::PointsShown,
        SpokenStep::Ticking { .. } => Event::Checked(None),
    }
}

/// The label of the button.
fn primary_label(props: &QuestionProps<'_>, event: &Event, is_last: bool) -> &'static str {
    let words = props.words;
    match (props.session.phase(), event) {
        (_, Event::StopwatchPressed) => words.stopwatch_start(),
        (_, Event::PointsShown) => words.show_points(),
        (_, Event::HandedOver) => words.hand_over(),
        (_, Event::Checked(Some(_))) => words.check_sure(),
        (_, Event::Checked(None)) if is_at_prompt(props) => words.compare(),
        (_, Event::Checked(None)) => words.check(),
        (Phase::Judged { .. }, _) if is_last => words.see_result(),
        (Phase::Sitting { .. }, _) if is_last => words.hand_in(),
        _ => words.next(),
    }
}

fn is_at_prompt(props: &QuestionProps<'_>) -> bool {
    props.session.current().is_some_and(|(_, question)| question.item.kind() == Kind::Prompt)
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
    let [guess, unsure] = guesses(props, has_certainty);
    let primary = primary(props, question);
    let label = primary_label(props, &primary, is_last);
    let check = on_pressed(props.on_event, primary);
    let first = [
        if is_asking { stopwatch(props, question) } else { outcome(words, question) },
        stopwatch_button(props, question),
        guess,
        unsure,
        when(is_sitting && at > 0, || plain(props, words.previous(), Event::Visited(at.saturating_sub(1)))),
        time_left(props),
        submit_button(words, label, props.shortcuts, check),
    ];
    let second = [
        when(has_hint, || with_key(props, "h", words.hint(), Event::HintShown)),
        points_button(props, question),
        when(is_asking, || with_key(props, "s", words.skip(), Event::Skipped)),
        with_key(props, "f", flag, Event::FlagToggled),
        when(is_sitting && !is_last, || plain(props, words.hand_in(), Event::HandInAsked)),
        more(props, &question.item),
    ];
    fragment([el("div", [class("actions moment")], first), el("div", [class("actions small")], second)])
}

/// The buttons for a reader who is not sure; empty places where nobody asks that.
pub(super) fn guesses(props: &QuestionProps<'_>, has_certainty: bool) -> [Html; 2] {
    let words = props.words;
    let checked = |key, label, certainty| with_key(props, key, label, Event::Checked(Some(certainty)));
    [
        when(has_certainty, || checked("g", words.check_guess(), Certainty::Guess)),
        when(has_certainty, || checked("u", words.check_unsure(), Certainty::Unsure)),
    ]
}

/// The button that shows the key points where the filled one does not: before an answer, and to a reader who wants no
/// more questions.
fn points_button(props: &QuestionProps<'_>, question: &Question) -> Html {
    let (Response::Prompt(spoken), Phase::Asking { .. }) = (&question.response, props.session.phase()) else {
        return Html::default();
    };
    let event = prompt_event(props, spoken);
    let label = if event == Event::StopwatchPressed {
        props.words.show_unanswered()
    } else {
        props.words.show_points()
    };
    let is_other = matches!(event, Event::StopwatchPressed | Event::HandedOver);
    when(is_other, || plain(props, label, Event::PointsShown))
}

/// What readers do rarely: end the session early, report the question. An exam is handed in instead.
fn more(props: &QuestionProps<'_>, item: &Item) -> Html {
    let words = props.words;
    let is_sitting = matches!(props.session.phase(), Phase::Sitting { .. });
    let parts = [
        el("summary", [attr(ARIA_LABEL, words.more())], [text("\u{2026}")]),
        when(!is_sitting, || plain(props, words.end_here(), Event::Stopped)),
        when(!item.is_awaited() && props.stage == Stage::Alone, || report(words, item)),
    ];
    when(!is_sitting || props.stage == Stage::Alone, || el("details", [class("more")], parts))
}

/// The outcome beside the button that goes on, for eyes only: the verdict says it to everybody, and may be out of sight.
pub(super) fn outcome(words: Words, question: &Question) -> Html {
    let Status::Judged { verdict, .. } = &question.status else { return Html::default() };
    let mark = words.mark(Some(question.standing().unwrap_or(Standing::Learn)));
    let told = [sign(mark.sign), text(" "), text(words.outcome_in_short(verdict))];
    el("p", [aria_hidden(), classes(&["outcome", mark.class])], told)
}

/// How long the reader has spoken, and how long they have; an empty node at other questions.
fn stopwatch(props: &QuestionProps<'_>, question: &Question) -> Html {
    let (Response::Prompt(spoken), Form::Prompt(prompt)) = (&question.response, &question.item.form) else {
        return Html::default();
    };
    let words = props.words;
    let shown = |millis: u32| words.minutes_and_seconds(millis as usize / 1000);
    let limit = props.time.limit(prompt.minutes, spoken.extra);
    let is_over = limit.is_some_and(|limit| spoken.millis > limit);
    let time = match limit {
        Some(limit) => words.stopwatch(&shown(spoken.millis), &shown(limit)),
        None => shown(spoken.millis),
    };
    let look = classes(&["time", if is_over { "over" } else { "" }]);
    el("p", [attr(ROLE, "timer"), look], [text(time)])
}

/// The button that stops the stopwatch, or starts it where the filled button does not.
fn stopwatch_button(props: &QuestionProps<'_>, question: &Question) -> Html {
    let Response::Prompt(spoken) = &question.response else { return Html::default() };
    let is_speaking = matches!(spoken.step, SpokenStep::Speaking { .. }) && spoken.is_begun();
    let label = if spoken.is_timed() { props.words.stopwatch_stop() } else { props.words.stopwatch_start() };
    when(is_speaking, || plain(props, label, Event::StopwatchPressed))
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
