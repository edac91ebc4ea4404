//! Selects for topic, job, level and kind.

use yew::{Callback, Html};

use crate::bank::{Bank, Kind, Level, TopicId, Track};
use crate::quiz::SetQuery;
use crate::views::html::*;
use crate::views::parts::{field, option};
use crate::words::Words;

/// What an open choice of the kind means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::views) enum AnyKind {
    /// Every kind.
    All,
    /// Every closed kind.
    Closed,
}

/// The selects. `on_query` is called with the query after a change.
pub(in crate::views) fn filters(
    words: Words,
    bank: &Bank,
    query: &SetQuery,
    any_kind: AnyKind,
    on_query: &Callback<SetQuery>,
) -> Html {
    let on_change = |change: fn(&mut SetQuery, &str)| {
        let query = query.clone();
        on_query.reform(move |chosen: String| {
            let mut next = SetQuery { items: Vec::new(), ..query.clone() };
            change(&mut next, &chosen);
            next
        })
    };
    let topics = bank.topics().iter().map(|topic| (topic.id.as_str(), topic.title.as_str()));
    let any_kind =
        if any_kind == AnyKind::Closed { words.filter_any_closed() } else { words.filter_any_kind() };
    fragment([
        Filter {
            id: "topic",
            label: words.filter_topic(),
            any: words.filter_any_topic(),
            entries: topics.collect(),
            chosen: query.topics.first().map(TopicId::as_str),
        }
        .view(on_change(|query, value| query.topics = TopicId::parse(value).into_iter().collect())),
        Filter {
            id: "track",
            label: words.filter_track(),
            any: words.filter_any_track(),
            entries: Track::ALL.iter().map(|&track| (track.as_str(), words.track(track))).collect(),
            chosen: query.tracks.first().map(|track| track.as_str()),
        }
        .view(on_change(|query, value| query.tracks = Track::parse(value).into_iter().collect())),
        Filter {
            id: "level",
            label: words.filter_level(),
            any: words.filter_any_level(),
            entries: Level::ALL.iter().map(|&level| (level.as_str(), words.level(level))).collect(),
            chosen: query.levels.first().map(|level| level.as_str()),
        }
        .view(on_change(|query, value| query.levels = Level::parse(value).into_iter().collect())),
        Filter {
            id: "kind",
            label: words.filter_kind(),
            any: any_kind,
            entries: Kind::ALL.iter().map(|&kind| (kind.as_str(), words.kind(kind))).collect(),
            chosen: query.kinds.first().map(|kind| kind.as_str()),
        }
        .view(on_change(|query, value| query.kinds = Kind::parse(value).into_iter().collect())),
    ])
}

/// A labelled select whose first entry leaves the choice open.
struct Filter<'a> {
    id: &'static str,
    label: &'static str,
    /// The first entry.
    any: &'static str,
    /// Values, each with what it is called.
    entries: Vec<(&'a str, &'a str)>,
    /// The value that is chosen.
    chosen: Option<&'a str>,
}

impl Filter<'_> {
    fn view(self, on_change: Callback<String>) -> Html {
        let chosen = self.chosen.unwrap_or_default();
        let entries = std::iter::once(("", self.any)).chain(self.entries);
        let options = entries.map(|(value, name)| option(value.to_owned(), value == chosen, name.to_owned()));
        field(self.id, self.label, el("select", [id(self.id), on_value(Change, on_change)], [all(options)]))
    }
}
