//! A drill as it is played: what followed from the last decision, and a scene with its choices.

use yew::Html;

use super::debrief::debrief;
use super::parts::{best, consequence, drill_page, gauges, known};
use super::props::DrillProps;
use super::team::{group, tally, voted};
use crate::bank::{DrillChoice, Scene, Turn};
use crate::incident::Event;
use crate::views::html::*;
use crate::views::parts::{heading, numbered};
use crate::views::rich_text::{bank_text, evidence};

/// The page of a run.
pub fn drill(props: &DrillProps<'_>) -> Html {
    let Some(scene) = props.run.scene() else { return Html::default() };
    match &scene.turn {
        Turn::Decision(choices) => decision(props, scene, choices),
        Turn::Ending(ending) => debrief(props, scene, ending),
    }
}

/// A scene with its choices.
fn decision(props: &DrillProps<'_>, scene: &Scene, choices: &[DrillChoice]) -> Html {
    let (words, run) = (props.words, props.run);
    let is_first = run.decisions() == 0;
    let count = choices.len();
    let choices = choices.iter().enumerate().map(|(at, choice)| match props.votes {
        Some(votes) => voted(props, votes, at, choice),
        None => self::choice(props, at, choice),
    });
    let parts = [
        when(is_first, || fragment([el("p", [class("about")], [text(&run.drill().about)]), best(props)])),
        consequence(words, run),
        evidence(words, &scene.evidence),
        known(words.drill_known(), run),
        heading(if props.votes.is_some() { words.team_decide() } else { words.drill_decide() }),
        numbered("decisions", choices),
        maybe(props.votes.map(|votes| tally(props, votes, count))),
        el("div", [class("actions")], [when(!is_first, || restart(props)), group(props)]),
        gauges(words, run),
    ];
    drill_page(words, run, &scene.title, parts)
}

fn restart(props: &DrillProps<'_>) -> Html {
    let attributes =
        [attr(TYPE, "button"), class("quiet"), on(Click, send(props.on_event, Event::Rewound(0)))];
    el("button", attributes, [text(props.words.drill_restart())])
}

/// A choice. Its minutes are shown afterwards, so that nobody chooses by them.
fn choice(props: &DrillProps<'_>, at: usize, choice: &DrillChoice) -> Html {
    let number = when(props.shortcuts, || el("kbd", [aria_hidden()], [text(digits(at + 1))]));
    let attributes =
        [attr(TYPE, "button"), class("decision"), on(Click, send(props.on_event, Event::Chosen(at)))];
    el("button", attributes, [number, bank_text(&choice.text)])
}
