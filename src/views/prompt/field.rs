//! Where an answer is written: one field, or the four fields of a story; then what the interviewer asks, and the clock.

use yew::{Callback, Html};

use super::props::SpokenProps;
use crate::bank::Style;
use crate::coach::{Part, count_words, seconds_to_say};
use crate::quiz::{Event, Response, Spoken, fields, in_fields, in_one, with_field};
use crate::views::data::{interviewer, times};
use crate::views::html::*;
use crate::views::parts::{button, facts_line, labelled};
use crate::views::rich_text::phrase;

/// The id of the field of the last reply to the interviewer.
pub const REPLY_ID: &str = "reply";

/// The parts of a story, a field for each.
const PARTS: [Part; 4] = [Part::Situation, Part::Task, Part::Action, Part::Result];

pub(super) fn writing(props: &SpokenProps<'_>) -> Html {
    let SpokenProps { words, prompt, spoken, .. } = *props;
    let whole = spoken.whole();
    let count = count_words(&whole);
    let length = words.coach_length(count, &words.minutes_and_seconds(seconds_to_say(count)));
    let keys = el("p", [id("answer-keys"), class("facts keyboard")], [text(words.answer_field_keys())]);
    fragment([
        answer(props),
        when(count > 0, || facts_line(length)),
        keys,
        when(prompt.style == Style::Behavioral, || in_parts(props)),
        asked(props),
        clock(props),
    ])
}

/// The fields of the answer itself.
fn answer(props: &SpokenProps<'_>) -> Html {
    let SpokenProps { words, spoken, .. } = *props;
    let Some(parts) = fields(&spoken.answer) else {
        let before = spoken.clone();
        let written = move |answer| Event::Responded(Response::Prompt(before.written(answer)));
        return field("answer", words.answer_field(), "6", &spoken.answer, props.on_event.reform(written));
    };
    all(PARTS.into_iter().zip(parts).zip(0_usize..).map(|((part, now), at)| {
        let before = spoken.clone();
        let written = move |text: String| {
            Event::Responded(Response::Prompt(before.written(with_field(&before.answer, at, &text))))
        };
        let id = if at == 0 { "answer".to_owned() } else { dashed(&["answer", &digits(at)]) };
        field(id, words.star_field(part), "3", now, props.on_event.reform(written))
    }))
}

/// The button between one field and four.
fn in_parts(props: &SpokenProps<'_>) -> Html {
    let SpokenProps { words, spoken, .. } = *props;
    let is_in_parts = fields(&spoken.answer).is_some();
    let (label, answer) = if is_in_parts {
        (words.answer_in_one(), in_one(&spoken.answer))
    } else {
        (words.answer_in_parts(), in_fields(&spoken.answer))
    };
    let changed = Event::Responded(Response::Prompt(spoken.written(answer)));
    el("div", [class("actions small")], [button(send(props.on_event, changed), text(label))])
}

/// What the interviewer asked, each with a field for the reply.
fn asked(props: &SpokenProps<'_>) -> Html {
    let SpokenProps { words, prompt, spoken, .. } = *props;
    let last = spoken.follow_ups.len().saturating_sub(1);
    let rows = spoken.follow_ups.iter().enumerate().filter_map(|(at, follow_up)| {
        let point = prompt.points.get(usize::from(follow_up.point))?;
        let id = if at == last { REPLY_ID.to_owned() } else { dashed(&[REPLY_ID, &digits(at)]) };
        let question = el("q", [], [phrase(&point.follow_up)]);
        let label = labelled(id.clone(), fragment([text(words.interviewer_asks()), text(" "), question]));
        let on_reply = replied(props.on_event, spoken, at);
        Some(el("div", [class("entry asked")], [label, area(id, "3", &follow_up.reply, on_reply)]))
    });
    all(rows)
}

fn replied(on_event: &Callback<Event>, spoken: &Spoken, at: usize) -> Callback<String> {
    let before = spoken.clone();
    on_event.reform(move |reply| Event::Responded(Response::Prompt(before.replied(at, reply))))
}

/// The clock and the interviewer, folded away: most readers set them once.
fn clock(props: &SpokenProps<'_>) -> Html {
    let words = props.words;
    let parts = [
        el("summary", [], [text(words.spoken_settings())]),
        el(
            "fieldset",
            [class("choices")],
            [
                el("legend", [class(VISUALLY_HIDDEN)], [text(words.spoken_settings())]),
                times(words, props.settings, props.on_settings),
                interviewer(words, props.settings, props.on_settings),
            ],
        ),
        el("p", [], [button(send(props.on_event, Event::Extended), text(words.answer_extend()))]),
    ];
    el("details", [class("clock")], parts)
}

fn field(
    field_id: impl IntoText + Clone,
    label: &'static str,
    rows: &'static str,
    now: &str,
    on_text: Callback<String>,
) -> Html {
    let label = labelled(field_id.clone(), text(label));
    el("div", [class("entry")], [label, area(field_id, rows, now, on_text)])
}

fn area(field_id: impl IntoText, rows: &'static str, now: &str, on_text: Callback<String>) -> Html {
    let attributes = [
        id(field_id),
        attr(ROWS, rows),
        attr(ARIA_DESCRIBEDBY, "answer-keys"),
        value(now.to_owned()),
        on_value(Input, on_text),
    ];
    el("textarea", attributes, [])
}
