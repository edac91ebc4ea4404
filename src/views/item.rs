//! One item to read. The answer is one click away, so that a reader can try first.

use yew::prelude::*;

use super::answer_key::{answer_key, paper};
use super::report::report;
use super::rich_text::{blocks, phrase, sources};
use super::{prompt, words};
use crate::bank::{Bank, Form, Item};
use crate::route::{QuizLink, Route};
use crate::study::{Question, SetQuery};

/// The page of one item.
#[must_use]
pub fn item(bank: &Bank, item: &std::rc::Rc<Item>) -> Html {
    let practise = SetQuery { items: vec![item.id.clone()], ..SetQuery::default() };
    let topic = SetQuery { topics: vec![item.topic.clone()], ..SetQuery::default() };
    let title = bank.topic(&item.topic).map_or_else(|| item.topic.to_string(), |topic| topic.title.clone());
    let tracks: Vec<&str> = item.tracks.iter().map(|&track| words::track(track)).collect();
    let skill = item.skill.map_or_else(String::new, |skill| format!(", {}", words::skill(skill)));
    html! {
        <article class="question item">
            <p class="facts">
                <a href={Route::Browse(topic).to_string()}>{ title }</a>{ " " }
                <span>{ words::level(item.level) }</span>{ " " }
                <span>{ words::kind(item.kind()) }{ skill }</span>
            </p>
            <h1 class="stem" id="stem" tabindex="-1">{ phrase(&item.stem.title) }</h1>
            <div class="situation">{ blocks(&item.stem.body) }</div>
            { paper(item) }
            if !item.hint.is_empty() { <details class="hint"><summary>{ "Hint" }</summary>{ blocks(&item.hint) }</details> }
            <details class="answer">
                <summary>{ "Show the answer" }</summary>
                if let Form::Prompt(model) = &item.form {
                    { answer_key(item) }
                    { prompt::model(model) }
                } else {
                    { answer_key(item) }
                    { blocks(&item.explanation) }
                }
                { sources(&item.sources) }
            </details>
            <div class="actions">
                <a class="button primary" data-primary="true" href={Route::Quiz(QuizLink { query: practise, ..QuizLink::default() }).to_string()}>
                    { "Practise this one" }{ " " }<kbd aria-hidden="true">{ "Enter" }</kbd>
                </a>
            </div>
            <p class="facts">{ format!("Asked for: {}.", tracks.join(", ")) }</p>
            { related(bank, item) }
            { report(&Question::new(item.clone(), 0, 1)) }
        </article>
    }
}

fn related(bank: &Bank, item: &Item) -> Html {
    let links = item.related.iter().filter_map(|id| {
        let other = bank.item(id.as_str())?;
        Some(html! { <li><a href={Route::Item(id.clone()).to_string()}>{ phrase(&other.stem.title) }</a></li> })
    });
    if item.related.is_empty() {
        return Html::default();
    }
    html! { <section><h2>{ "On the same matter" }</h2><ul class="items">{ for links }</ul></section> }
}
