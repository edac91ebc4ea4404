//! The debrief of a drill: how it came out, why, and every decision with its cost.

use yew::{Callback, Html};

use super::parts::{best, consequence, drill_page, known};
use super::props::DrillProps;
use crate::address::Route;
use crate::bank::{Block, DrillEnding, Scene};
use crate::incident::{Event, Run, Taken};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, button_link, facts_line, heading, numbered, primary_button, sign, strong,
};
use crate::views::rich_text::{blocks, evidence, phrase, reason, sources};
use crate::words::Words;

/// The page of an ending.
pub(super) fn debrief(props: &DrillProps<'_>, scene: &Scene, ending: &DrillEnding) -> Html {
    let (words, run, on_event) = (props.words, props.run, props.on_event);
    let decisions = run.taken().enumerate().map(|(at, taken)| decision(words, at, &taken, on_event));
    let again = primary_button(send(on_event, Event::Rewound(0)), text(words.drill_play_again()));
    let parts = [
        consequence(words, run),
        outcome(words, ending),
        facts_line(account(words, run)),
        best(props),
        evidence(words, &scene.evidence),
        turning_point(words, &ending.turning_point),
        sources(words, &ending.sources),
        action_row([again, button_link(&Route::Drills, words.drill_all())]),
        heading(words.drill_decisions()),
        numbered("debrief", decisions),
        known(words.drill_was_known(), run),
    ];
    drill_page(words, run, &scene.title, parts)
}

fn outcome(words: Words, ending: &DrillEnding) -> Html {
    let mark = words.part_mark(ending.good);
    let said = if ending.good { words.drill_ended_well() } else { words.drill_ended_badly() };
    el("p", [classes(&["outcome", mark.class])], [sign(mark.sign), text(" "), text(said)])
}

/// The author wrote these words to follow a label, so there is one before them here too.
fn turning_point(words: Words, told: &[Block]) -> Html {
    let (first, rest) = match told {
        [Block::Paragraph(first), rest @ ..] => (phrase(first), rest),
        all => (Html::default(), all),
    };
    let title = strong(words.drill_turning_point());
    let parts = [el("p", [], [title, text(" "), first]), blocks(words, rest)];
    el("section", [class("turning-point")], parts)
}

fn account(words: Words, run: &Run) -> String {
    let (minutes, most_users) = (run.minutes() as usize, run.most_users() as usize);
    let account = words.drill_account(minutes, run.decisions(), most_users, run.user_minutes());
    let left = match run.users() {
        0 => String::new(),
        users => words.drill_still_affected(users as usize),
    };
    words.sentences(&[&account, &left])
}

fn decision(words: Words, at: usize, taken: &Taken<'_>, on_event: &Callback<Event>) -> Html {
    let cost = words.drill_cost(
        &taken.at.to_string(),
        taken.choice.minutes.into(),
        taken.scene.users as usize,
        taken.user_minutes(),
    );
    let label = fragment([
        text(words.drill_again_here()),
        text(" "),
        visually_hidden(words.drill_again_decision(at + 1)),
    ]);
    fragment([
        el("p", [class("taken")], [phrase(&taken.choice.text)]),
        facts_line(cost),
        reason(&taken.choice.consequence),
        button(send(on_event, Event::Rewound(at)), label),
    ])
}
