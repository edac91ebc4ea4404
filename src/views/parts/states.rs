//! What the reader knows of some questions: how many are solid, shaky and missed.

use yew::Html;

use super::controls::link;
use super::lines::{list, span};
use crate::address::Route;
use crate::bank::{Item, ItemId, Topic};
use crate::memory::History;
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
}

/// The state of a question; `None` if the reader has not tried it.
pub(in crate::views) fn state(history: &History, id: &ItemId) -> Option<Standing> {
    history.record(id).map(|record| Standing::of(record.last))
}

impl States {
    /// The states of these questions.
    pub(in crate::views) fn of<'a>(history: &History, items: impl Iterator<Item = &'a Item>) -> Self {
        let mut states = Self::default();
        for item in items {
            states.count += 1;
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

    /// In words, like `3 solid, 1 missed`.
    pub(in crate::views) fn told(self, words: Words) -> String {
        words.states(self.solid, self.shaky, self.missed)
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

/// Topics, each with a bar of the reader's states and a word about it.
pub(in crate::views) fn topic_rows<'a>(rows: impl IntoIterator<Item = (&'a Topic, States, String)>) -> Html {
    let rows = rows.into_iter().map(|(topic, states, about)| {
        let to = Route::Topic(topic.id.clone());
        fragment([link(&to, text(&topic.title)), states.bar(), span("state", about)])
    });
    list("topics", rows)
}
