//! What the reader knows of some questions: how many are solid, shaky and missed.

use yew::Html;

use super::controls::link;
use super::lines::{list, span};
use crate::address::Route;
use crate::bank::{Bank, Item, ItemId, Kind};
use crate::memory::{History, State};
use crate::quiz::Standing;
use crate::views::html::*;
use crate::words::Words;

/// How many questions are in each state. The rest was not tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::views) struct States {
    /// Known.
    pub solid: usize,
    /// Known in part, or not for sure.
    pub shaky: usize,
    /// Not known.
    pub missed: usize,
    /// All of them.
    pub count: usize,
    /// Of all of them, those to answer aloud.
    pub spoken: usize,
}

/// The state of a question; `None` if the reader has not tried it.
pub(in crate::views) fn state(history: &History, id: &ItemId) -> Option<Standing> {
    history.state(id).map(State::standing)
}

impl States {
    /// The states of those questions of the bank that count.
    pub(in crate::views) fn of(bank: &Bank, history: &History, counts: &dyn Fn(&Item) -> bool) -> Self {
        let mut states = Self::default();
        for item in bank.items() {
            if !counts(item) {
                continue;
            }
            states.count += 1;
            states.spoken += usize::from(item.kind() == Kind::Prompt);
            match state(history, &item.id) {
                Some(Standing::Keep) => states.solid += 1,
                Some(Standing::Revisit) => states.shaky += 1,
                Some(Standing::Learn) => states.missed += 1,
                None => {}
            }
        }
        states
    }

    /// How many were tried.
    pub(in crate::views) const fn tried(self) -> usize {
        self.solid + self.shaky + self.missed
    }

    /// How many are shaky or missed.
    pub(in crate::views) const fn to_fix(self) -> usize {
        self.shaky + self.missed
    }

    /// In words, like `3 solid, 1 missed`.
    pub(in crate::views) fn told(self, words: Words) -> String {
        words.states_in_words(self.solid, self.shaky, self.missed)
    }

    /// As a bar in three colours, for the eye: the words are beside it.
    pub(in crate::views) fn bar(self) -> Html {
        let mut from = 0;
        let mut part = |count: usize, class: SvgAttribute| {
            let mut line = String::from("M");
            for piece in [&*digits(from), " 0h", &*digits(count), "v1H", &*digits(from), "z"] {
                line.push_str(piece);
            }
            from += count;
            svg("path", [svg_attr(D, line), class], [])
        };
        let parts = [
            part(self.solid, svg_attr(SVG_CLASS, "keep")),
            part(self.shaky, svg_attr(SVG_CLASS, "revisit")),
            part(self.missed, svg_attr(SVG_CLASS, "learn")),
        ];
        let mut view = String::from("0 0 ");
        view.push_str(&digits(self.count));
        view.push_str(" 1");
        let attributes = [
            svg_attr(VIEW_BOX, view),
            svg_attr(STRETCH, "none"),
            svg_attr(SVG_ROLE, "presentation"),
            svg_attr(SVG_CLASS, "states"),
        ];
        svg("svg", attributes, parts)
    }
}

/// A row for each topic: its title, a bar of the states of those of its questions that count, and a word about them.
/// `row` gives the weight of a topic and the word; topics without one are left out. The heaviest come first. Returns how
/// many were left out, too.
pub(in crate::views) fn topic_rows(
    bank: &Bank,
    history: &History,
    counts: &dyn Fn(&Item) -> bool,
    row: &dyn Fn(States) -> Option<(usize, String)>,
) -> (Html, usize) {
    let (mut weights, mut rows): (Vec<usize>, Vec<Html>) = Default::default();
    for topic in bank.topics() {
        let states = States::of(bank, history, &|item| item.topic == topic.id && counts(item));
        if let Some((weight, about)) = row(states) {
            let title = link(&Route::Topic(topic.id.clone()), text(&topic.title));
            let bar = when(states.tried() > 0, || states.bar());
            // A sort would bring more into the Wasm than it saves here.
            let place = weights.iter().position(|other| *other < weight).unwrap_or(rows.len());
            weights.insert(place, weight);
            rows.insert(place, fragment([title, bar, span("state", about)]));
        }
    }
    let left_out = bank.topics().len() - rows.len();
    (list("topics", rows), left_out)
}
