//! Places: a job, a topic, and the pages behind the tabs Mock, Library and You.

mod job;
mod job_rounds;
mod mock;
mod props;
mod rows;
mod topic;
mod you;

pub use job::job;
pub use mock::mock;
pub use props::PlaceProps;
pub use topic::topic;
pub use you::{YouProps, you};
