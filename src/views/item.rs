//! One item to read. The answer is one click away, so that a reader can try first.

use std::rc::Rc;

use yew::Html;

use super::answer_key::{answer_key, paper};
use super::element::{Content, element};
use super::parts::{actions, heading, link, list, page, paragraph, primary_link, situation, titled};
use super::question::facts;
use super::report::report;
use super::rich_text::{blocks, phrase, sources};
use super::{prompt, words};
use crate::address::Route;
use crate::bank::{Bank, Form, Item};
use crate::quiz::SetQuery;

/// The page of one item.
pub fn item(bank: &Bank, item: &Rc<Item>) -> Html {
    let practise = Route::practice(SetQuery::of_items(vec![item.id.clone()]));
    let topic = Route::Browse(SetQuery::of_topics(vec![item.topic.clone()]));
    let tracks: Vec<&str> = item.tracks.iter().map(|&track| words::track(track)).collect();
    let skill = item.skill.map_or_else(String::new, |skill| format!(" It asks to {}.", words::skill(skill)));
    let behind =
        if let Form::Prompt(model) = &item.form { prompt::model(model) } else { blocks(&item.explanation) };
    page(
        "question item",
        [
            facts(bank, item),
            titled("stem", phrase(&item.stem.title)),
            situation(&item.stem.body),
            paper(item),
            if item.hint.is_empty() { Html::default() } else { fold("hint", "Hint", blocks(&item.hint)) },
            fold("answer", "Show the answer", [answer_key(item), behind, sources(&item.sources)]),
            actions(primary_link(practise.to_string(), "Practise this one")),
            paragraph("facts", format!("Asked for: {}.{skill}", tracks.join(", "))),
            paragraph("facts", link(topic, "More of this topic")),
            related(bank, item),
            report(item),
        ],
    )
}

fn fold(class: &'static str, summary: &'static str, content: impl Content) -> Html {
    element("details", class, [element("summary", "", summary), content.into_html()])
}

fn related(bank: &Bank, item: &Item) -> Html {
    if item.related.is_empty() {
        return Html::default();
    }
    let links = item.related.iter().filter_map(|id| {
        let other = bank.item(id.as_str())?;
        Some(link(Route::Item(id.clone()), phrase(&other.stem.title)))
    });
    element("section", "", [heading("On the same matter"), list("items", links)])
}
