//! Mock: what comes close to the real thing.

use yew::Html;

use super::props::PlaceProps;
use crate::address::Route;
use crate::bank::{Bank, Track};
use crate::rehearsal::{Length, LoopQuery, Round, rounds_of};
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, link, list, page, page_heading, span};
use crate::views::set::{aloud, exam};
use crate::words::Words;

/// Mock interviews for the job, an exam, spoken questions, drills, and single rounds.
pub fn mock(props: &PlaceProps<'_>) -> Html {
    let (words, bank, job) = (props.words, props.bank, props.goal.job);
    // A job has its own level; without one, it is the engineer's.
    let rehearsed = |length| LoopQuery::of(job.unwrap_or(Track::Engineer), length);
    let looped = |length: Length, about: &'static str| {
        let rounds = rounds_of(bank, length);
        let minutes: usize = rounds.iter().map(|round| usize::from(round.minutes(length))).sum();
        let state = words.mock_rounds(rounds.len(), minutes);
        card(&Route::Loop(rehearsed(length), None), text(words.length(length)), text(about), Some(state))
    };
    let round = |round: &Round| {
        let route = Route::Loop(rehearsed(Length::One(*round)), None);
        fragment([link(&route, text(words.round(*round))), span("state", words.round_about(*round))])
    };
    let loops = vec![looped(Length::Full, words.mock_full()), looped(Length::Short, words.mock_short())];
    let rounds = list("items", rounds_of(bank, Length::Full).iter().map(round));
    let mut cards = vec![
        card(&exam(bank, job), text(words.exam()), text(words.exam_about()), None),
        card(&aloud(bank, job), text(words.aloud()), text(words.aloud_about()), None),
        drills_card(words, bank),
    ];
    if props.stories > 0 {
        let about = text(words.stories_count(props.stories));
        cards.push(card(&Route::Stories, text(words.stories_heading()), about, None));
    }
    let head = [page_heading(text(words.mock_heading())), facts_line(words.mock_about(job))];
    page(
        "mock groups",
        [
            el("div", [], head),
            list("cards", loops),
            el("section", [], [heading(words.mock_other()), list("cards", cards)]),
            el("section", [], [heading(words.mock_one()), rounds]),
        ],
    )
}

/// The way to the drills.
pub(super) fn drills_card(words: Words, bank: &Bank) -> Html {
    let about = words.mock_drills(bank.drills().len());
    card(&Route::Drills, text(words.drills_heading()), text(about), None)
}
