//! Concepts: questions that ask for the same knowledge share one memory, and take turns.

use std::borrow::Cow;
use std::rc::Rc;

use dryrun_bank::{Bank, Item, ItemId};
use dryrun_quiz::Millis;

use crate::{Log, Review};

/// The concepts of a bank, each with the id under which its memory stands: that of its first question.
pub(crate) struct Concepts<'a> {
    bank: &'a Bank,
    /// By the number of the concept.
    names: Vec<Option<&'a ItemId>>,
}

impl<'a> Concepts<'a> {
    pub(crate) fn of(bank: &'a Bank) -> Self {
        let mut names = Vec::new();
        for item in bank.items().iter().filter(|item| item.concept > 0) {
            let place = usize::from(item.concept);
            names.resize(names.len().max(place + 1), None);
            if let Some(name) = names.get_mut(place) {
                *name = name.or(Some(&item.id));
            }
        }
        Self { bank, names }
    }

    /// The id under which the memory of an item stands.
    pub(crate) fn name<'b>(&'b self, item: &'b Item) -> &'b ItemId {
        self.names.get(usize::from(item.concept)).copied().flatten().unwrap_or(&item.id)
    }

    /// The log with the answers to all questions of a concept as answers to one. What a reset hides is left out.
    pub(crate) fn joined<'b>(&self, log: &'b Log) -> Cow<'b, Log> {
        if self.names.is_empty() {
            return Cow::Borrowed(log);
        }
        let named = |review: &Review| {
            let item = self.bank.item(review.item.as_str()).filter(|item| item.concept > 0);
            match item {
                Some(item) => Review { item: self.name(item).clone(), ..review.clone() },
                None => review.clone(),
            }
        };
        Cow::Owned(log.iter().map(named).collect())
    }

    /// Of each concept only the question whose turn it is: one that was never seen, else the one that was seen longest
    /// ago. All others stay. The items are in the order of the bank.
    pub(crate) fn in_turn(&self, items: Vec<Rc<Item>>, log: &Log) -> Vec<Rc<Item>> {
        if self.names.is_empty() {
            return items;
        }
        let mut seen: Vec<(ItemId, Option<Millis>)> =
            items.iter().filter(|item| item.concept > 0).map(|item| (item.id.clone(), None)).collect();
        for review in log.iter() {
            if let Ok(place) = seen.binary_search_by(|(id, _)| id.cmp(&review.item))
                && let Some((_, last)) = seen.get_mut(place)
            {
                *last = Some(review.at);
            }
        }
        let last = |item: &Item| {
            let place = seen.binary_search_by(|(id, _)| id.cmp(&item.id)).ok()?;
            seen.get(place).and_then(|(_, last)| *last)
        };
        // By the number of the concept: the place of the question whose turn it is.
        let mut turns: Vec<Option<usize>> = vec![None; self.names.len()];
        for (place, item) in items.iter().enumerate().filter(|(_, item)| item.concept > 0) {
            let Some(turn) = turns.get_mut(usize::from(item.concept)) else { continue };
            let before = turn.and_then(|place| items.get(place));
            if before.is_none_or(|before| last(item) < last(before)) {
                *turn = Some(place);
            }
        }
        let is_its_turn = |place: usize, item: &Item| {
            item.concept == 0 || turns.get(usize::from(item.concept)).copied().flatten() == Some(place)
        };
        let kept = items.iter().enumerate().filter(|(place, item)| is_its_turn(*place, item));
        kept.map(|(_, item)| Rc::clone(item)).collect()
    }
}
