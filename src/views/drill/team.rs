//! A group at one screen: it votes on a decision, and the facilitator shows the votes.

use yew::Html;

use super::props::DrillProps;
use crate::bank::DrillChoice;
use crate::incident::{Event, VoteEvent, Votes};
use crate::views::html::*;
use crate::views::parts::{action_row, button, facts_line, primary_button, shortcut, span, status};
use crate::views::rich_text::bank_text;

/// The button that lets a group play, or somebody alone again.
pub(super) fn group(props: &DrillProps<'_>) -> Html {
    let label = if props.votes.is_some() { props.words.team_off() } else { props.words.team_on() };
    let attributes =
        [attr(TYPE, "button"), class("quiet"), on(Click, send(props.on_vote, VoteEvent::Toggled))];
    el("button", attributes, [text(label)])
}

/// A choice: a press votes for it. Once the votes are shown, it has its votes, and a press takes it.
pub(super) fn voted(props: &DrillProps<'_>, votes: &Votes, at: usize, choice: &DrillChoice) -> Html {
    let number = when(props.shortcuts, || el("kbd", [aria_hidden()], [text(digits(at + 1))]));
    let shown = votes.of(at).map(|count| span("votes", props.words.team_votes(count)));
    let pressed = if votes.is_revealed() {
        on(Click, send(props.on_event, Event::Chosen(at)))
    } else {
        on(Click, send(props.on_vote, VoteEvent::Cast(at)))
    };
    let attributes = [attr(TYPE, "button"), class("decision"), pressed];
    el("button", attributes, [number, bank_text(&choice.text), maybe(shown)])
}

/// How many voted, and what the facilitator can do.
pub(super) fn tally(props: &DrillProps<'_>, votes: &Votes, choices: usize) -> Html {
    let words = props.words;
    let said = status(class("votes"), words.team_votes(votes.len()));
    if votes.is_revealed() {
        let go = votes.leading(choices).map(|place| {
            let label = fragment([text(words.team_take(place + 1)), shortcut(words.key_enter())]);
            primary_button(send(props.on_event, Event::Chosen(place)), label)
        });
        let tied = when(go.is_none(), || facts_line(words.team_tie()));
        return el("div", [class("team")], [tied, action_row([maybe(go)])]);
    }
    let label = fragment([text(words.team_reveal()), shortcut(words.key_enter())]);
    let actions = action_row([
        primary_button(send(props.on_vote, VoteEvent::Revealed), label),
        button(send(props.on_vote, VoteEvent::TakenBack), text(words.team_take_back())),
    ]);
    let about = facts_line(words.team_about());
    el("div", [class("team")], [said, about, when(!votes.is_empty(), || actions)])
}
