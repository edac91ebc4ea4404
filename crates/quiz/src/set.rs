//! Chooses items from the bank.

use std::rc::Rc;

use super::{Pace, apart, shuffled};
use dryrun_bank::{Bank, Item, ItemId, Kind, Level, TopicId, Track};

/// Which items are asked for. An empty list means that this field excludes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetQuery {
    /// Exactly these items, in this order. If there are any, the other fields are ignored.
    pub items: Vec<ItemId>,
    /// Only items of these topics.
    pub topics: Vec<TopicId>,
    /// Only items that are asked for one of these jobs.
    pub tracks: Vec<Track>,
    /// Only items of these levels.
    pub levels: Vec<Level>,
    /// Only items of these kinds. Empty means every closed kind, because an open question takes minutes and is asked
    /// only if its kind is named.
    pub kinds: Vec<Kind>,
    /// At most this many items; `None` means all.
    pub count: Option<u16>,
}

impl SetQuery {
    /// A query for exactly these items, in this order.
    #[must_use]
    pub fn of_items(items: Vec<ItemId>) -> Self {
        Self { items, ..Self::default() }
    }

    /// A query for the items of these topics.
    #[must_use]
    pub fn of_topics(topics: Vec<TopicId>) -> Self {
        Self { topics, ..Self::default() }
    }

    /// A query for the items that are asked for this job; for all, if it is `None`.
    #[must_use]
    pub fn of_job(job: Option<Track>) -> Self {
        Self { tracks: job.into_iter().collect(), ..Self::default() }
    }

    /// The same query, for at most this many items.
    #[must_use]
    pub fn at_most(self, count: u16) -> Self {
        Self { count: Some(count), ..self }
    }

    /// Whether the query asks for this item. `items` and `count` are ignored.
    #[must_use]
    pub fn admits(&self, item: &Item) -> bool {
        let kind = item.kind();
        let of_kind = if self.kinds.is_empty() { kind != Kind::Prompt } else { self.kinds.contains(&kind) };
        of_kind
            && (self.topics.is_empty() || self.topics.contains(&item.topic))
            && (self.levels.is_empty() || self.levels.contains(&item.level))
            && (self.tracks.is_empty() || item.tracks.iter().any(|track| self.tracks.contains(track)))
    }
}

/// Why there is no set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetFault {
    /// The bank has no such item: it was mistyped, or retired.
    Unknown(ItemId),
    /// No item fits all fields of the query.
    NothingFits,
}

/// Draws the items of a query. The seed alone decides which items are drawn and in which order, so the same link asks
/// the same questions. Two of a family do not follow each other, if enough others fit; items that the query names are in
/// the order that it gives.
///
/// # Errors
/// When no item fits; see [`SetFault`].
pub fn choose(bank: &Bank, query: &SetQuery, seed: u32) -> Result<Vec<Rc<Item>>, SetFault> {
    if !query.items.is_empty() {
        let find = |id: &ItemId| bank.item(id.as_str()).cloned().ok_or_else(|| SetFault::Unknown(id.clone()));
        return query.items.iter().map(find).collect();
    }
    let fitting = fitting(bank, query);
    if fitting.is_empty() {
        return Err(SetFault::NothingFits);
    }
    let order = shuffled(u32::try_from(fitting.len()).unwrap_or(u32::MAX), seed, SET_STREAM);
    let wanted = query.count.map_or(usize::MAX, usize::from);
    let drawn = order.into_iter().filter_map(|at| fitting.get(at as usize).copied().cloned()).collect();
    let mut items = apart(drawn);
    items.truncate(wanted);
    Ok(items)
}

/// The items that fit a query. If it leaves the kind open and no closed question fits, these are the spoken ones: some
/// topics have no others.
#[must_use]
pub fn fitting<'a>(bank: &'a Bank, query: &SetQuery) -> Vec<&'a Rc<Item>> {
    let all = |query: &SetQuery| bank.items().iter().filter(|item| query.admits(item)).collect();
    let closed: Vec<&Rc<Item>> = all(query);
    if closed.is_empty() && query.kinds.is_empty() {
        all(&SetQuery { kinds: vec![Kind::Prompt], ..query.clone() })
    } else {
        closed
    }
}

/// How many items a session can draw from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Available {
    /// How many there are.
    pub count: usize,
    /// Whether all of them are spoken questions.
    pub is_spoken: bool,
}

/// What a session of a query can draw from at this pace. An exam asks no spoken question, because nobody marks it.
#[must_use]
pub fn available(bank: &Bank, query: &SetQuery, pace: Pace) -> Available {
    let found: Vec<&Rc<Item>> = if query.items.is_empty() {
        fitting(bank, query)
    } else {
        query.items.iter().filter_map(|id| bank.item(id.as_str())).collect()
    };
    let spoken = found.iter().filter(|item| item.kind() == Kind::Prompt).count();
    let closed = found.len() - spoken;
    let count = if pace.is_exam() { closed } else { found.len() };
    Available { count, is_spoken: count > 0 && closed == 0 }
}

/// The stream of random numbers for drawing items. It differs from the streams that shuffle the parts of an item.
const SET_STREAM: u64 = 0;
