//! The rounds of a job's interview: how much each weighs, and its questions in the order of an interview.

use yew::Html;

use super::props::PlaceProps;
use super::rows::question_rows;
use crate::address::Route;
use crate::bank::{Bank, Item, Kind, Track};
use crate::quiz::SetQuery;
use crate::rehearsal::{Length, Round, rounds_of};
use crate::views::html::*;
use crate::views::parts::{States, facts_line, heading, paragraph};

/// The open questions of a job in the order of an interview: round by round, and from the easier to the deeper ones.
fn asked(bank: &Bank, job: Track, round: Round) -> Vec<&Item> {
    let is_asked = |item: &Item| {
        item.kind() == Kind::Prompt
            && item.tracks.contains(&job)
            && Round::of_topic(item.topic.as_str()) == round
    };
    let mut asked: Vec<&Item> =
        bank.items().iter().map(|item| &**item).filter(|item| is_asked(item)).collect();
    asked.sort_by_key(|item| item.level);
    asked
}

/// All of them on paper, in this order, with their key points; `None` if there are none.
pub(super) fn booklet(bank: &Bank, job: Track) -> Option<Route> {
    let ids: Vec<_> = Round::ALL
        .into_iter()
        .flat_map(|round| asked(bank, job, round))
        .map(|item| item.id.clone())
        .collect();
    (!ids.is_empty()).then(|| Route::Worksheet(SetQuery::of_items(ids)))
}

/// Every round with its minutes, what it is scored on, and its questions with the reader's state.
pub(super) fn job_rounds(props: &PlaceProps<'_>, job: Track) -> Html {
    let (words, bank) = (props.words, props.bank);
    let rounds = rounds_of(bank, Length::Full);
    let minutes = |round: &Round| usize::from(round.minutes(Length::Full));
    let total: usize = rounds.iter().map(minutes).sum();
    let section = |round: &Round| {
        let signals: Vec<String> =
            round.signals().iter().map(|signal| words.signal(*signal).to_owned()).collect();
        let weight = words.job_weight(minutes(round), total);
        let scored = words.sentences(&[words.round_scored(), &words.entries(&signals)]);
        let items = asked(bank, job, *round);
        let is_of_round = |item: &Item| items.iter().any(|other| other.id == item.id);
        let states = States::of(bank, props.history, &is_of_round);
        let practised = words.job_practised(states.tried(), states.count);
        let told = if items.is_empty() { words.job_no_spoken().to_owned() } else { practised };
        let facts = words.entries(&[weight, told]);
        el(
            "section",
            [],
            [
                heading(words.round(*round)),
                paragraph(words.round_about(*round)),
                facts_line(scored),
                facts_line(facts),
                when(!items.is_empty(), || question_rows(props, &items)),
            ],
        )
    };
    all(rounds.iter().map(section))
}
