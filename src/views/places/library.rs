//! The library: everything that can be looked up.

use yew::Html;

use super::props::PlaceProps;
use crate::address::Route;
use crate::bank::Track;
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::{heading, link, list, page, page_heading};
use crate::views::set::of_job;

/// The ways into the bank: questions, drills, the guide, and what is asked for each job.
pub fn library(props: &PlaceProps<'_>) -> Html {
    let (words, bank) = (props.words, props.bank);
    let ways = [
        (
            Route::Browse(of_job(bank, props.goal.job)),
            words.bank_heading(),
            words.questions(bank.items().len()),
        ),
        (Route::Drills, words.drills_heading(), words.mock_drills(bank.drills().len())),
        (Route::Guide, words.guide_heading(), words.library_guide(bank.pages().len())),
    ];
    let cards = ways.into_iter().map(|(route, title, about)| card(&route, text(title), text(about), None));
    let jobs = Track::ALL.iter().map(|job| link(&Route::Job(*job), text(words.track(*job))));
    let jobs = [heading(words.library_jobs()), list("items", jobs)];
    page(
        "library groups",
        [page_heading(text(words.library_heading())), list("cards", cards), el("section", [], jobs)],
    )
}
