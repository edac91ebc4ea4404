//! A bank in parts: a header that a program can begin with, and parts that bring the rest.
//!
//! Header and parts are banks themselves. The header has every item, drill and guide page with what lists and sets
//! need; what is read is empty. A part has some of them whole, and nothing else.

use core::fmt;
use std::rc::Rc;

use crate::{Bank, Cases, Drill, Form, GuidePage, Item, Kind, Stem, TopicId, Unpackable};

/// The name of a part. Its text, like `kubernetes`, `prompts-kubernetes` or `drills`, names its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartName {
    /// The closed questions of a topic.
    Questions(TopicId),
    /// The interview questions of a topic.
    Prompts(TopicId),
    /// All drills.
    Drills,
    /// All pages of the guide, and the plan.
    Guide,
}

impl fmt::Display for PartName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Questions(topic) => f.write_str(topic.as_str()),
            Self::Prompts(topic) => write!(f, "prompts-{}", topic.as_str()),
            Self::Drills => f.write_str("drills"),
            Self::Guide => f.write_str("guide"),
        }
    }
}

impl Item {
    /// The part that brings it.
    #[must_use]
    pub fn part(&self) -> PartName {
        let topic = self.topic.clone();
        if self.kind() == Kind::Prompt { PartName::Prompts(topic) } else { PartName::Questions(topic) }
    }

    fn head(&self) -> Self {
        Self {
            stem: Stem { title: Vec::new(), body: Vec::new() },
            form: Form::Awaited(self.kind()),
            hint: Vec::new(),
            explanation: Vec::new(),
            sources: Vec::new(),
            related: Vec::new(),
            cases: Cases::default(),
            ..self.clone()
        }
    }
}

impl Drill {
    /// Whether its part of the bank has not arrived: then only what the list shows is known of it.
    #[must_use]
    pub const fn is_awaited(&self) -> bool {
        self.scenes.is_empty()
    }
}

impl GuidePage {
    /// Whether its part of the bank has not arrived: then only what the list shows is known of it.
    #[must_use]
    pub const fn is_awaited(&self) -> bool {
        self.opening.is_empty() && self.sections.is_empty()
    }
}

impl Bank {
    /// What a program begins with.
    #[must_use]
    pub fn header(&self) -> Self {
        let drill = |drill: &Rc<Drill>| Rc::new(Drill { scenes: Vec::new(), ..Drill::clone(drill) });
        let page = |page: &Rc<GuidePage>| {
            Rc::new(GuidePage { opening: Vec::new(), sections: Vec::new(), ..GuidePage::clone(page) })
        };
        let mut header = self.clone();
        header.items = self.items.iter().map(|item| Rc::new(item.head())).collect();
        header.drills = self.drills.iter().map(drill).collect();
        header.pages = self.pages.iter().map(page).collect();
        header.plan.clear();
        header
    }

    /// The parts, packed: the questions of each topic, the prompts of each, the drills, the guide; none is empty.
    /// Within the first two the smallest come first, so that on average a topic is there soonest.
    ///
    /// # Errors
    /// None that a bank can cause.
    pub fn parts(&self) -> Result<Vec<(PartName, Vec<u8>)>, Unpackable> {
        let items = |name: &PartName| {
            let items = self.items.iter().filter(|item| item.part() == *name);
            Self { items: items.cloned().collect(), ..self.nothing() }
        };
        let mut parts = Vec::new();
        for name_of in [PartName::Questions, PartName::Prompts] {
            let names = self.topics.iter().map(|topic| name_of(topic.id.clone()));
            let packed = names.map(|name| items(&name).pack().map(|bytes| (name, bytes)));
            let mut packed = packed.collect::<Result<Vec<_>, _>>()?;
            packed.sort_by_key(|(_, bytes)| bytes.len());
            parts.extend(packed);
        }
        let drills = Self { drills: self.drills.clone(), ..self.nothing() };
        let guide = Self { pages: self.pages.clone(), plan: self.plan.clone(), ..self.nothing() };
        parts.push((PartName::Drills, drills.pack()?));
        parts.push((PartName::Guide, guide.pack()?));
        let nothing = self.nothing().pack()?;
        parts.retain(|(_, bytes)| *bytes != nothing);
        Ok(parts)
    }

    /// A bank of the same name, with nothing in it.
    fn nothing(&self) -> Self {
        Self::default().named(self.id().clone(), String::new())
    }

    /// Takes the part of that name in.
    ///
    /// # Errors
    /// When the bytes are not a part of this bank; the bank is as it was then.
    pub fn add(&mut self, name: &str, part: &[u8]) -> Result<(), Unpackable> {
        let part = Self::unpack(part)?;
        if part.id() != self.id() {
            return Err(Unpackable::Foreign);
        }
        for item in part.items {
            if let Ok(place) = self.items.binary_search_by(|there| there.id.cmp(&item.id))
                && let Some(there) = self.items.get_mut(place)
            {
                *there = item;
            }
        }
        for drill in part.drills {
            if let Some(there) = self.drills.iter_mut().find(|there| there.id == drill.id) {
                *there = drill;
            }
        }
        for page in part.pages {
            if let Some(there) = self.pages.iter_mut().find(|there| there.id == page.id) {
                *there = page;
            }
        }
        if !part.plan.is_empty() {
            self.plan = part.plan;
        }
        self.lost.retain(|lost| lost != name);
        Ok(())
    }

    /// Notes that a part came damaged, or will not come. If it comes after all, it is no longer lost.
    pub fn lose(&mut self, part: String) {
        self.lost.push(part);
    }

    /// Whether a part came damaged, or will not come.
    #[must_use]
    pub fn is_lost(&self, part: &PartName) -> bool {
        self.lost.contains(&part.to_string())
    }
}
