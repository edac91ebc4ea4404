//! A choice of items.

use std::rc::Rc;

use super::shuffled;
use dryrun_bank::{Bank, Item, ItemId, Kind, Level, TopicId, Track};

/// What is asked for. An empty list asks for nothing in particular.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetQuery {
    /// These items, in this order; then the other fields mean nothing.
    pub items: Vec<ItemId>,
    /// Of one of these topics.
    pub topics: Vec<TopicId>,
    /// Asked for one of these jobs.
    pub tracks: Vec<Track>,
    /// Of one of these levels.
    pub levels: Vec<Level>,
    /// Of one of these kinds. Empty means every closed kind: an open question takes minutes, and is
    /// asked only when named.
    pub kinds: Vec<Kind>,
    /// At most so many; `None` means all.
    pub count: Option<u16>,
}

impl SetQuery {
    /// These items, in this order.
    #[must_use]
    pub fn of_items(items: Vec<ItemId>) -> Self {
        Self { items, ..Self::default() }
    }

    /// What one of these topics has.
    #[must_use]
    pub fn of_topics(topics: Vec<TopicId>) -> Self {
        Self { topics, ..Self::default() }
    }

    /// The same, but at most so many.
    #[must_use]
    pub fn at_most(self, count: u16) -> Self {
        Self { count: Some(count), ..self }
    }

    /// Whether an item is what is asked for, leaving `items` and `count` aside.
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
    /// No item is all of what is asked for.
    NothingFits,
}

/// The items asked for. The seed alone decides which and in what order, so that the same link asks
/// the same questions.
///
/// # Errors
/// When there is none; see [`SetFault`].
pub fn choose(bank: &Bank, query: &SetQuery, seed: u32) -> Result<Vec<Rc<Item>>, SetFault> {
    if !query.items.is_empty() {
        let find = |id: &ItemId| bank.item(id.as_str()).cloned().ok_or_else(|| SetFault::Unknown(id.clone()));
        return query.items.iter().map(find).collect();
    }
    let fitting: Vec<&Rc<Item>> = bank.items().iter().filter(|item| query.admits(item)).collect();
    if fitting.is_empty() {
        return Err(SetFault::NothingFits);
    }
    let order = shuffled(u32::try_from(fitting.len()).unwrap_or(u32::MAX), seed, SET_STREAM);
    let wanted = query.count.map_or(usize::MAX, usize::from);
    Ok(order.into_iter().filter_map(|at| fitting.get(at as usize).copied().cloned()).take(wanted).collect())
}

/// Keeps the draw of items apart from the shuffles within them.
const SET_STREAM: u64 = 0;
