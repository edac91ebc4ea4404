//! Other ways to rehearse, each as a card.

use yew::Html;

use super::card::card;
use crate::address::{QuizLink, Route};
use crate::bank::Kind;
use crate::quiz::{Pace, SetQuery};
use crate::views::html::*;
use crate::views::parts::list;
use crate::words::Words;

pub(super) fn other_ways(words: Words) -> Html {
    let exam = QuizLink {
        query: SetQuery::default().at_most(20),
        pace: Pace::Exam { minutes: Some(20) },
        ..QuizLink::default()
    };
    let aloud = SetQuery { kinds: vec![Kind::Prompt], ..SetQuery::default() }.at_most(3);
    let ways = [
        (Route::Daily(None), words.daily(), words.daily_about()),
        (Route::Quiz(exam), words.exam(), words.exam_about()),
        (Route::practice(aloud), words.aloud(), words.aloud_about()),
        (Route::Drills, words.incident(), words.incident_about()),
    ];
    let cards = ways.iter().map(|(route, title, about)| card(route, text(*title), text(*about), None));
    list("cards", cards)
}
