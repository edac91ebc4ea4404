//! Mock: what comes close to the real thing.

use yew::Html;

use super::props::PlaceProps;
use crate::address::Route;
use crate::bank::Bank;
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::{facts_line, list, page, page_heading};
use crate::views::set::{aloud, exam};
use crate::words::Words;

/// An exam of the job, spoken questions, and drills.
pub fn mock(props: &PlaceProps<'_>) -> Html {
    let (words, bank, job) = (props.words, props.bank, props.goal.job);
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
    page("mock groups", [el("div", [], head), list("cards", cards)])
}

/// The way to the drills.
pub(super) fn drills_card(words: Words, bank: &Bank) -> Html {
    let about = words.mock_drills(bank.drills().len());
    card(&Route::Drills, text(words.drills_heading()), text(about), None)
}
