//! The whole bank.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::{BankId, Drill, GuidePage, Item, ItemId, PlanWeek, TopicId};

/// The subject of a group of items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Its permanent id.
    pub id: TopicId,
    /// The name that readers see.
    pub title: String,
    /// One sentence that says what it is about.
    pub about: String,
}

/// The topics, the items, the drills and the guide, under one name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bank {
    /// The first field, so that a packed bank begins with it.
    pub(crate) id: BankId,
    pub(crate) title: String,
    pub(crate) topics: Vec<Topic>,
    pub(crate) items: Vec<Rc<Item>>,
    pub(crate) drills: Vec<Rc<Drill>>,
    pub(crate) pages: Vec<Rc<GuidePage>>,
    pub(crate) plan: Vec<PlanWeek>,
    pub(crate) last_number: u16,
    /// Parts that came damaged, or will not come.
    #[serde(skip)]
    pub(crate) lost: Vec<String>,
}

impl Bank {
    /// Makes a bank of these topics and items. Both are sorted by id, so the order of files does not matter.
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

    /// The same bank with these pages, which are sorted by their `order`, and with this plan.
    #[must_use]
    pub fn with_guide(self, mut pages: Vec<GuidePage>, plan: Vec<PlanWeek>) -> Self {
        pages.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        Self { pages: pages.into_iter().map(Rc::new).collect(), plan, ..self }
    }

    /// The same bank with the highest number that was ever given to an item or drill. A lower number that the bank
    /// does not have belongs to something that was retired; a higher number belongs to a newer bank.
    #[must_use]
    pub fn with_last_number(self, last_number: u16) -> Self {
        Self { last_number, ..self }
    }

    /// The highest permanent number that was ever given to an item or drill.
    #[must_use]
    pub const fn last_number(&self) -> u16 {
        self.last_number
    }

    /// The item with this permanent number; `None` if it is unknown or retired.
    #[must_use]
    pub fn numbered(&self, number: u16) -> Option<&Rc<Item>> {
        self.items.iter().find(|item| item.number == number)
    }

    /// All topics, sorted by id.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// All items, sorted by id.
    #[must_use]
    pub fn items(&self) -> &[Rc<Item>] {
        &self.items
    }

    /// The item with this id; `None` if it is unknown or retired.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Rc<Item>> {
        let at = self.items.binary_search_by(|item| item.id.as_str().cmp(id)).ok()?;
        self.items.get(at)
    }

    /// All drills, sorted by id.
    #[must_use]
    pub fn drills(&self) -> &[Rc<Drill>] {
        &self.drills
    }

    /// The drill with this id; `None` if it is unknown or retired.
    #[must_use]
    pub fn drill(&self, id: &str) -> Option<&Rc<Drill>> {
        self.drills.iter().find(|drill| drill.id.as_str() == id)
    }

    /// Whether it has an item or a drill with this id. Answers and runs are kept under ids of items.
    #[must_use]
    pub fn has(&self, id: &ItemId) -> bool {
        self.item(id.as_str()).is_some() || self.drill(id.as_str()).is_some()
    }

    /// All pages of the guide, in reading order.
    #[must_use]
    pub fn pages(&self) -> &[Rc<GuidePage>] {
        &self.pages
    }

    /// The guide page with this id.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&Rc<GuidePage>> {
        self.pages.iter().find(|page| page.id.as_str() == id)
    }

    /// The weeks of the plan, in their order; empty if the guide has no plan.
    #[must_use]
    pub fn plan(&self) -> &[PlanWeek] {
        &self.plan
    }

    /// The topic with this id.
    #[must_use]
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }
}
