//! The guide: pages to read, and the plan as data.

use serde::{Deserialize, Serialize};

use crate::{Block, PageId, Phrase, TopicId};

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuidePage {
    /// Its permanent name.
    pub id: PageId,
    /// Its name as shown.
    pub title: String,
    /// One sentence on it.
    pub about: String,
    /// Its place among the pages; no two have the same.
    pub order: u16,
    /// What stands above the first heading.
    pub opening: Vec<Block>,
    /// What stands under each heading, in reading order.
    pub sections: Vec<Section>,
}

impl GuidePage {
    /// The id of the page that holds the plan.
    pub const PLAN: &str = "plan";

    /// Whether it is the plan's page.
    #[must_use]
    pub fn holds_plan(&self) -> bool {
        self.id.as_str() == Self::PLAN
    }
}

/// A heading of a guide page, and what stands under it until the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// How deep the heading is.
    pub depth: Depth,
    /// The heading.
    pub title: Phrase,
    /// What stands under it.
    pub body: Vec<Block>,
}

/// How deep a heading is.
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
    /// What it is called.
    pub title: String,
    /// What it is about. Invariant: the bank has these topics.
    pub topics: Vec<TopicId>,
    /// What to do in it; not empty.
    pub tasks: Vec<String>,
}
