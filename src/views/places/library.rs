//! The library: everything that can be looked up.

use yew::Html;

use super::mock::drills_card;
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
    let (questions, pages) = (bank.items().len(), bank.pages().len());
    let browse = Route::Browse(of_job(bank, props.goal.job));
    let cards = vec![
        card(&browse, text(words.bank_heading()), text(words.questions(questions)), None),
        drills_card(words, bank),
        card(&Route::Guide, text(words.guide_heading()), text(words.library_guide(pages)), None),
    ];
    let mut jobs = Vec::new();
    for job in Track::ALL {
        jobs.push(link(&Route::Job(*job), text(words.track(*job))));
    }
    let jobs = [heading(words.library_jobs()), list("items", jobs)];
    page(
        "library groups",
        [page_heading(text(words.library_heading())), list("cards", cards), el("section", [], jobs)],
    )
}
