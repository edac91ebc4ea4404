//! Mock: what comes close to the real thing.

use yew::Html;

use super::props::PlaceProps;
use crate::address::Route;
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::{facts_line, list, page, page_heading};
use crate::views::set::{aloud, exam};

/// An exam of the job, spoken questions, and drills.
pub fn mock(props: &PlaceProps<'_>) -> Html {
    let (words, bank, job) = (props.words, props.bank, props.goal.job);
    let ways = [
        (exam(bank, job), words.exam(), words.exam_about().to_owned()),
        (aloud(bank, job), words.aloud(), words.aloud_about().to_owned()),
        (Route::Drills, words.drills_heading(), words.mock_drills(bank.drills().len())),
    ];
    let cards = ways.into_iter().map(|(route, title, about)| card(&route, text(title), text(about), None));
    let head = [page_heading(text(words.mock_heading())), facts_line(words.mock_about(job))];
    page("mock groups", [el("div", [], head), list("cards", cards)])
}
