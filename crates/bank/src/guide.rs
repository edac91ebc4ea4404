//! The guide: pages to read, and the plan as data.

use serde::{Deserialize, Serialize};

use crate::{Block, PageId, Phrase, TopicId};

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuidePage {
    /// Its permanent id.
    pub id: PageId,
    /// The name that readers see.
    pub title: String,
    /// One sentence that says what it is about.
    pub about: String,
    /// Its position among the pages. No two pages have the same one.
    pub order: u16,
    /// The blocks before the first heading.
    pub opening: Vec<Block>,
    /// The headings with the blocks under them, in reading order.
    pub sections: Vec<Section>,
}

impl GuidePage {
    /// The id of the page that holds the plan.
    pub const PLAN: &str = "plan";

    /// Whether it is the page of the plan.
    #[must_use]
    pub fn holds_plan(&self) -> bool {
        self.id.as_str() == Self::PLAN
    }
}

/// A heading of a guide page, and the blocks under it up to the next heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// The level of the heading.
    pub depth: Depth,
    /// The heading.
    pub title: Phrase,
    /// The blocks under it.
    pub body: Vec<Block>,
}

/// The level of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Depth {
    /// `##`
    Section,
    /// `###`
    Subsection,
}

/// A week of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanWeek {
    /// Its title.
    pub title: String,
    /// The topics of the week. Invariant: the bank has all of them.
    pub topics: Vec<TopicId>,
    /// What to do in it; not empty.
    pub tasks: Vec<String>,
}
