//! The page of the reader's own answers.

use super::snapshot::{check, words};
use crate::common::mini;
use dryrun::bank::ItemId;
use dryrun::quiz::{Marks, Millis};
use dryrun::stories::{Stories, Story};
use dryrun::views::{self, Sheet, StoriesProps};
use yew::prelude::*;

#[test]
fn stories_and_what_is_made_of_them() {
    let bank = mini();
    let item = ItemId::parse("mini-prompt").expect("an id");
    let story = Story {
        item: item.clone(),
        at: Millis(1),
        text: "I moved 40 services.".to_owned(),
        covered: Marks::from_bits(1),
        guessed: Marks::default(),
        points: 5,
        millis: 0,
    };
    let stories: Stories = [story].into_iter().collect();
    let page = |chosen: &[ItemId], sheet: Option<&Sheet>| {
        views::stories(&StoriesProps {
            words: words(),
            bank: &bank,
            stories: &stories,
            edited: None,
            compared: None,
            others: None,
            chosen,
            sheet,
            said: "",
            time: &|_| "a minute ago".to_owned(),
            on_event: &Callback::noop(),
            on_print: &Callback::noop(),
        })
    };
    check("stories", page(&[], None));
    let sheet = Sheet {
        resume: "- Moved 40 services.".to_owned(),
        letter: "Dear [name],".to_owned(),
        left_out: 2,
        is_copied: Some(true),
    };
    check("stories-sheet", page(&[item], Some(&sheet)));
}
