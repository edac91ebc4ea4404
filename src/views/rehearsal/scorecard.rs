//! The scorecard of a mock interview.

use yew::Html;

use super::props::{LoopEvent, LoopProps};
use super::rounds::rounds;
use crate::address::Route;
use crate::bank::{Form, ItemId, Kind, plain};
use crate::quiz::SetQuery;
use crate::rehearsal::{Evidence, Next, Scorecard, Signal};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, facts_line, heading, link, list, page, page_heading, paragraph, sign, span, strong,
};
use crate::words::standing_of;

/// The most entries for and against a signal. The rest is counted.
const MOST: usize = 4;

/// How many quick questions of a topic are practised.
const QUICK: u16 = 10;

/// The scorecard; an empty node while there is none.
pub(super) fn scorecard(props: &LoopProps<'_>) -> Html {
    let Some(card) = props.card else { return Html::default() };
    let words = props.words;
    let (hire, rule) = words.hire(card.hire());
    let (strong_count, middling, weak) = card.counts();
    let why = words.sentences(&[&words.card_why(strong_count, middling, weak), rule]);
    let actions = [
        button(props.on_print.reform(|_| ()), text(words.card_print())),
        button(send(props.on_event, LoopEvent::Again), text(words.card_again())),
    ];
    let query = props.rehearsal.query();
    let whose = [words.track(query.job), words.level(query.level)].map(str::to_owned);
    let head = [
        page_heading(text(words.card_heading())),
        facts_line(words.entries(&whose)),
        el("p", [class("hire")], [strong(hire)]),
        paragraph(why),
        facts_line(words.card_honest()),
        action_row(actions),
    ];
    let signals = Signal::ALL.into_iter().map(|signal| of_signal(props, card, signal));
    page(
        "loop scorecard groups",
        [
            el("div", [], head),
            when(!card.next.is_empty(), || practise(props, card)),
            all(signals),
            rounds(props),
            el("div", [class("screen-only")], [props.share.clone()]),
        ],
    )
}

/// What to practise next, each with a link.
fn practise(props: &LoopProps<'_>, card: &Scorecard) -> Html {
    let words = props.words;
    let row = |next: &Next| {
        let (route, label) = match next {
            Next::Prompt(id) => {
                let query = SetQuery::of_items(vec![id.clone()]);
                (Route::practice(query), words.card_next_prompt(&title(props, id)))
            }
            Next::Drill(id) => {
                let drill = props.bank.drill(id.as_str()).map(|drill| drill.title.clone());
                (Route::Drill(id.clone()), words.card_next_drill(&drill.unwrap_or_default()))
            }
            Next::Topic(id) => {
                let topic = props.bank.topic(id).map(|topic| topic.title.clone()).unwrap_or_default();
                let query = SetQuery::of_topics(vec![id.clone()]).at_most(QUICK);
                (Route::practice(query), words.card_next_topic(&topic))
            }
        };
        link(&route, text(label))
    };
    el("section", [], [heading(words.card_next()), list("items", card.next.iter().map(row))])
}

/// A signal with what supports it and what does not; an empty node if nothing was asked about it.
fn of_signal(props: &LoopProps<'_>, card: &Scorecard, signal: Signal) -> Html {
    let (words, score) = (props.words, card.scores.of(signal));
    if score.of == 0 {
        return Html::default();
    }
    let before = props.rehearsal.before().map(|scores| scores.of(signal)).filter(|score| score.of > 0);
    let mark = words.mark(standing_of(score));
    let title = words.card_signal(words.signal(signal), score.got as usize, score.of as usize);
    let title = el("h2", [classes(&["signal", mark.class])], [sign(mark.sign), text(" "), text(title)]);
    let parts = [
        title,
        maybe(before.map(|score| facts_line(words.card_before(score.got as usize, score.of as usize)))),
        evidence(props, words.card_supports(), signal, &card.supports),
        evidence(props, words.card_lacks(), signal, &card.lacks),
    ];
    el("section", [], parts)
}

fn evidence(props: &LoopProps<'_>, name: &'static str, signal: Signal, of: &[Evidence]) -> Html {
    let of: Vec<&Evidence> = of.iter().filter(|evidence| evidence.signal == signal).collect();
    let more = of.len().saturating_sub(MOST);
    when(!of.is_empty(), || {
        let rows = of.iter().take(MOST).map(|evidence| row(props, evidence));
        fragment([
            el("h3", [], [text(name)]),
            list("items", rows),
            when(more > 0, || facts_line(props.words.card_more(more))),
        ])
    })
}

fn row(props: &LoopProps<'_>, evidence: &Evidence) -> Html {
    let point = |place: usize| {
        let item = props.bank.item(evidence.id.as_str());
        item.and_then(|item| {
            let Form::Prompt(prompt) = &item.form else { return None };
            prompt.points.get(place).map(|point| plain(&point.text))
        })
        .unwrap_or_default()
    };
    let drill = props.bank.drills().iter().find(|drill| drill.id.as_str() == evidence.id.as_str());
    let route =
        drill.map_or_else(|| Route::Item(evidence.id.clone()), |drill| Route::Drill(drill.id.clone()));
    let is_spoken = props.bank.item(evidence.id.as_str()).is_some_and(|item| item.kind() == Kind::Prompt);
    let shown = props.words.shown(&evidence.shown, &point);
    let told = span(if is_spoken { "told" } else { "state" }, shown);
    fragment([link(&route, text(title(props, &evidence.id))), told])
}

/// The title of a question or a drill.
fn title(props: &LoopProps<'_>, id: &ItemId) -> String {
    let item = props.bank.item(id.as_str()).map(|item| item.title());
    let drill = || props.bank.drill(id.as_str()).map(|drill| drill.title.clone());
    item.or_else(drill).unwrap_or_default()
}
