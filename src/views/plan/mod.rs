//! The plan: what to practise on which day until the interview, and what is then recalled.

mod days;
mod forecast;
mod page;
mod props;
mod sent;

pub use page::plan;
pub use props::{Ahead, PlanOutlook, PlanProps, StudyEvent};
pub use sent::{SentPlanProps, sent_plan};
