//! The page of a mock interview: before its first round, between two halves, and while one waits.

use yew::Html;

use super::choice::choice;
use super::props::{LoopEvent, LoopProps};
use super::rounds::{lines, rounds, score_of};
use super::scorecard::scorecard;
use crate::address::Route;
use crate::rehearsal::{Asked, Leg, Loop, Phase, Round, Turn};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, button_link, facts_line, page, page_heading, paragraph, primary_button, primary_link,
    shortcut,
};
use crate::words::Words;

/// The page of a mock interview.
pub fn rehearsal(props: &LoopProps<'_>) -> Html {
    let rehearsal = props.rehearsal;
    let parts = match rehearsal.phase() {
        Phase::Ready { round: 0 } => first(props),
        Phase::Ready { round } => between(props, round),
        Phase::Turning { round } => turning(props, round),
        Phase::Playing { round } => playing(props, round),
        Phase::Done => return scorecard(props),
    };
    page("loop groups", [el("div", [], [all(parts)]), rounds(props), props.share.clone()])
}

/// Before the first round: what it is, and the choice.
fn first(props: &LoopProps<'_>) -> Vec<Html> {
    let (words, rehearsal) = (props.words, props.rehearsal);
    let places = 0..rehearsal.rounds().len();
    let minutes: usize = places.map(|place| usize::from(rehearsal.minutes(place))).sum();
    let facts = words.loop_facts(rehearsal.rounds().len(), minutes);
    vec![
        page_heading(text(words.loop_heading())),
        paragraph(facts),
        facts_line(words.loop_about()),
        choice(props),
        action_row([begin(props, words.round_begin(named(props, 0)))]),
    ]
}

/// Between two rounds: how the last one came out, a break, and what comes.
fn between(props: &LoopProps<'_>, place: usize) -> Vec<Html> {
    let (words, rehearsal) = (props.words, props.rehearsal);
    let before = place.checked_sub(1).and_then(|before| Some((before, score_of(props, before)?)));
    let came = before.map(|(before, score)| {
        paragraph(words.round_came(named(props, before), score.got as usize, score.of as usize))
    });
    let round = rehearsal.rounds().get(place);
    let facts = words.round_facts(
        place + 1,
        rehearsal.rounds().len(),
        rehearsal.minutes(place).into(),
        words.level(rehearsal.query().level),
    );
    vec![
        page_heading(text(words.round_next(named(props, place)))),
        maybe(came),
        facts_line(facts),
        maybe(round.map(|round| lines(words, *round))),
        paragraph(words.round_break()),
        action_row([
            begin(props, words.round_begin(named(props, place))),
            quiet(props, words.round_skip(), LoopEvent::Skipped),
            quiet(props, words.loop_stop(), LoopEvent::Stopped),
        ]),
    ]
}

/// Between the halves of a round: how the second one begins, and why.
fn turning(props: &LoopProps<'_>, place: usize) -> Vec<Html> {
    let (words, rehearsal) = (props.words, props.rehearsal);
    let (turn, level) = rehearsal.turned().unwrap_or((Turn::Same, rehearsal.query().level));
    let score = score_of(props, place).unwrap_or_default();
    let left = rehearsal.left(place, 0) as usize / 60_000;
    vec![
        page_heading(text(words.round_half(named(props, place)))),
        paragraph(words.turn(turn, level, score)),
        facts_line(words.turn_left(left)),
        action_row([
            begin(props, words.round_second().to_owned()),
            quiet(props, words.round_rest(), LoopEvent::Skipped),
            quiet(props, words.loop_stop(), LoopEvent::Stopped),
        ]),
    ]
}

/// While a half waits on its own page.
fn playing(props: &LoopProps<'_>, place: usize) -> Vec<Html> {
    let (words, rehearsal) = (props.words, props.rehearsal);
    let address = rehearsal.playing().map(|(number, leg)| half(rehearsal, number, leg).to_string());
    vec![
        page_heading(text(words.round_playing(named(props, place)))),
        action_row([
            primary_link(words, address.unwrap_or_default(), words.round_go_on()),
            quiet(props, words.round_rest(), LoopEvent::Skipped),
            quiet(props, words.loop_stop(), LoopEvent::Stopped),
        ]),
    ]
}

/// The address of a half.
fn half(rehearsal: &Loop, number: usize, leg: &Leg) -> Route {
    match &leg.asked {
        Asked::Items(_) => Route::Loop(rehearsal.query(), u16::try_from(number).ok()),
        Asked::Drill(drill) => Route::Drill(drill.clone()),
    }
}

fn named(props: &LoopProps<'_>, place: usize) -> &'static str {
    let round: Option<&Round> = props.rehearsal.rounds().get(place);
    round.map_or("", |round| props.words.round(*round))
}

fn begin(props: &LoopProps<'_>, label: String) -> Html {
    let content = fragment([text(label), shortcut(props.words.key_enter())]);
    primary_button(send(props.on_event, LoopEvent::Begun), content)
}

fn quiet(props: &LoopProps<'_>, label: &'static str, event: LoopEvent) -> Html {
    button(send(props.on_event, event), text(label))
}

/// What stands above a drill that is a round of a mock interview: the way back to it.
pub fn drill_in_loop(words: Words, rehearsal: &Loop) -> Html {
    let back = button_link(&Route::Loop(rehearsal.query(), None), words.drill_back_to_loop());
    el("div", [class("in-loop")], [paragraph(words.drill_in_loop()), action_row([back])])
}
