//! One item to read. The answer is one click away, so that a reader can try first.

use std::rc::Rc;

use yew::Html;

use super::answer_key::{answer_key, paper};
use crate::address::Route;
use crate::bank::{Bank, Form, Item};
use crate::quiz::SetQuery;
use crate::views::html::*;
use crate::views::parts::{action_row, facts_line, heading, link, list, page, primary_link};
use crate::views::prompt::model_answer;
use crate::views::question::{facts, improve, report, stem};
use crate::views::rich_text::{blocks, phrase, situation, sources};
use crate::words::Words;

/// The page of one item.
pub fn item(words: Words, bank: &Bank, item: &Rc<Item>) -> Html {
    let practise = Route::practice(SetQuery::of_items(vec![item.id.clone()]));
    let topic = Route::Browse(SetQuery::of_topics(vec![item.topic.clone()]));
    let tracks = words.tracks_of(item);
    let skill = item.skill.map_or("", |skill| words.skill(skill));
    let behind = match &item.form {
        Form::Prompt(prompt) => model_answer(words, prompt),
        Form::Single(_)
        | Form::Multiple(_)
        | Form::Order(_)
        | Form::Match(_)
        | Form::Numeric(_)
        | Form::Text(_)
        | Form::Line(_)
        | Form::Awaited(_) => blocks(words, &item.explanation),
    };
    let answer = fragment([answer_key(words, item), behind, sources(words, &item.sources)]);
    page(
        "question item",
        [
            facts(words, bank, item, ""),
            stem(item),
            situation(words, &item.stem.body),
            paper(words, item),
            when(!item.hint.is_empty(), || fold(class("hint"), words.hint(), blocks(words, &item.hint))),
            fold(class("answer"), words.item_answer(), answer),
            action_row([primary_link(words, practise.to_string(), words.item_practise())]),
            facts_line(words.sentences(&[&tracks, skill])),
            el("p", [class("facts")], [link(&topic, text(words.item_topic()))]),
            related(words, bank, item),
            improve(words, item),
            report(words, item),
        ],
    )
}

fn fold(class: Attribute, summary: &'static str, content: Html) -> Html {
    el("details", [class], [el("summary", [], [text(summary)]), content])
}

fn related(words: Words, bank: &Bank, item: &Item) -> Html {
    let links = item.related.iter().filter_map(|id| {
        let other = bank.item(id.as_str())?;
        Some(link(&Route::Item(id.clone()), phrase(&other.stem.title)))
    });
    when(!item.related.is_empty(), || {
        el("section", [], [heading(words.item_related()), list("items", links)])
    })
}
