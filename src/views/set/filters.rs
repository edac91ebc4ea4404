//! Selects for topic, job, level and kind.

use yew::{Callback, Html};

use crate::bank::{Bank, Kind, Level, TopicId, Track};
use crate::quiz::{Available, Pace, SetQuery, available};
use crate::views::html::*;
use crate::views::parts::{field, option};
use crate::words::Words;

/// What the selects are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::views) enum FilterFor {
    /// The list of the bank: an open kind means every kind.
    Bank,
    /// A session at this pace. An open kind means every closed kind. Each choice says how many questions it leaves, and
    /// a choice that leaves none is not offered.
    Session(Pace),
}

/// The selects. `on_query` is called with the query after a change.
pub(in crate::views) fn filters(
    words: Words,
    bank: &Bank,
    query: &SetQuery,
    of: FilterFor,
    on_query: &Callback<SetQuery>,
) -> Html {
    let topics = bank.topics().iter().map(|topic| (topic.id.as_str(), topic.title.as_str()));
    let any_kind = if of == FilterFor::Bank { words.filter_any_kind() } else { words.filter_any_closed() };
    let filters = [
        Filter {
            id: "topic",
            label: words.filter_topic(),
            any: words.filter_any_topic(),
            entries: topics.collect(),
            chosen: query.topics.first().map(TopicId::as_str),
            choose: |query, value| query.topics = TopicId::parse(value).into_iter().collect(),
        },
        Filter {
            id: "track",
            label: words.filter_track(),
            any: words.filter_any_track(),
            entries: Track::ALL.iter().map(|&track| (track.as_str(), words.track(track))).collect(),
            chosen: query.tracks.first().map(|track| track.as_str()),
            choose: |query, value| query.tracks = Track::parse(value).into_iter().collect(),
        },
        Filter {
            id: "level",
            label: words.filter_level(),
            any: words.filter_any_level(),
            entries: Level::ALL.iter().map(|&level| (level.as_str(), words.level(level))).collect(),
            chosen: query.levels.first().map(|level| level.as_str()),
            choose: |query, value| query.levels = Level::parse(value).into_iter().collect(),
        },
        Filter {
            id: "kind",
            label: words.filter_kind(),
            any: any_kind,
            entries: Kind::ALL.iter().map(|&kind| (kind.as_str(), words.kind(kind))).collect(),
            chosen: query.kinds.first().map(|kind| kind.as_str()),
            choose: |query, value| query.kinds = Kind::parse(value).into_iter().collect(),
        },
    ];
    all(filters.into_iter().map(|filter| filter.view(words, bank, query, of, on_query)))
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
    /// Puts a value into a query; an empty one leaves the choice open.
    choose: fn(&mut SetQuery, &str),
}

impl Filter<'_> {
    fn view(
        self,
        words: Words,
        bank: &Bank,
        query: &SetQuery,
        of: FilterFor,
        on_query: &Callback<SetQuery>,
    ) -> Html {
        let (chosen, choose) = (self.chosen.unwrap_or_default(), self.choose);
        let with = move |query: &SetQuery, value: &str| {
            let mut next = SetQuery { items: Vec::new(), ..query.clone() };
            choose(&mut next, value);
            next
        };
        let entries = std::iter::once(("", self.any)).chain(self.entries);
        let options = entries.filter_map(|(value, name)| {
            let is_chosen = value == chosen;
            let name = match of {
                FilterFor::Bank => name.to_owned(),
                FilterFor::Session(pace) => {
                    let left = available(bank, &with(query, value), pace);
                    if left.count == 0 && !is_chosen {
                        return None;
                    }
                    counted(words, name, left)
                }
            };
            Some(option(value.to_owned(), is_chosen, name))
        });
        let options = all(options);
        let query = query.clone();
        let on_change = on_query.reform(move |chosen: String| with(&query, &chosen));
        field(self.id, self.label, el("select", [id(self.id), on_value(Change, on_change)], [options]))
    }
}

/// A choice with how many questions it leaves.
fn counted(words: Words, name: &str, left: Available) -> String {
    if left.is_spoken { words.choice_aloud(name, left.count) } else { words.choice_count(name, left.count) }
}
