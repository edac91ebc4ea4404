//! The whole bank.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::{BankId, Drill, GuidePage, Item, PlanWeek, TopicId};

/// What a group of items is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Its permanent name.
    pub id: TopicId,
    /// Its name as shown.
    pub title: String,
    /// One sentence on it.
    pub about: String,
}

/// All items with their topics, the drills and the guide, under one name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bank {
    /// The first field, so that a packed bank begins with it.
    id: BankId,
    title: String,
    topics: Vec<Topic>,
    items: Vec<Rc<Item>>,
    drills: Vec<Rc<Drill>>,
    pages: Vec<Rc<GuidePage>>,
    plan: Vec<PlanWeek>,
    last_number: u16,
}

impl Bank {
    /// A bank of these topics and items, both sorted by id, so that the order of files changes nothing.
    #[must_use]
    pub fn new(mut topics: Vec<Topic>, mut items: Vec<Item>) -> Self {
        topics.sort_by(|a, b| a.id.cmp(&b.id));
        items.sort_by(|a, b| a.id.cmp(&b.id));
        Self { topics, items: items.into_iter().map(Rc::new).collect(), ..Self::default() }
    }

    /// The same bank under its permanent name and its title.
    #[must_use]
    pub fn named(self, id: BankId, title: String) -> Self {
        Self { id, title, ..self }
    }

    /// Its permanent name.
    #[must_use]
    pub const fn id(&self) -> &BankId {
        &self.id
    }

    /// Its name as shown; empty for a bank without a `bank.toml`.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The same bank with these drills, sorted by id.
    #[must_use]
    pub fn with_drills(self, mut drills: Vec<Drill>) -> Self {
        drills.sort_by(|a, b| a.id.cmp(&b.id));
        Self { drills: drills.into_iter().map(Rc::new).collect(), ..self }
    }

    /// The same bank with these pages, sorted by their order, and with the plan.
    #[must_use]
    pub fn with_guide(self, mut pages: Vec<GuidePage>, plan: Vec<PlanWeek>) -> Self {
        pages.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        Self { pages: pages.into_iter().map(Rc::new).collect(), plan, ..self }
    }

    /// The same bank, in which numbers up to this one were given. What has a lower one and is not here was
    /// retired; what has a higher one belongs to a newer bank.
    #[must_use]
    pub fn with_last_number(self, last_number: u16) -> Self {
        Self { last_number, ..self }
    }

    /// The highest permanent number that was ever given.
    #[must_use]
    pub const fn last_number(&self) -> u16 {
        self.last_number
    }

    /// The item with that permanent number, unless it is unknown or was retired.
    #[must_use]
    pub fn numbered(&self, number: u16) -> Option<&Rc<Item>> {
        self.items.iter().find(|item| item.number == number)
    }

    /// All topics, by id.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// All items, by id.
    #[must_use]
    pub fn items(&self) -> &[Rc<Item>] {
        &self.items
    }

    /// The item of that name, unless it is unknown or was retired.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Rc<Item>> {
        let at = self.items.binary_search_by(|item| item.id.as_str().cmp(id)).ok()?;
        self.items.get(at)
    }

    /// All drills, by id.
    #[must_use]
    pub fn drills(&self) -> &[Rc<Drill>] {
        &self.drills
    }

    /// The drill of that name, unless it is unknown or was retired.
    #[must_use]
    pub fn drill(&self, id: &str) -> Option<&Rc<Drill>> {
        self.drills.iter().find(|drill| drill.id.as_str() == id)
    }

    /// All pages of the guide, in reading order.
    #[must_use]
    pub fn pages(&self) -> &[Rc<GuidePage>] {
        &self.pages
    }

    /// The guide page of that name.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&Rc<GuidePage>> {
        self.pages.iter().find(|page| page.id.as_str() == id)
    }

    /// The weeks of the plan, in their order; empty where the guide has none.
    #[must_use]
    pub fn plan(&self) -> &[PlanWeek] {
        &self.plan
    }

    /// The topic of that name.
    #[must_use]
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }
}
