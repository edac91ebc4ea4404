//! The words room: every sentence that a reader sees, by language. Data in, text out.
//!
//! It may use the pure rooms, for their data. Deliberately absent: Yew, the browser, and what is said when.

mod data;
mod notice;
mod not_found;
mod result_text;
mod sentences;
mod title;

pub use data::{checked, exported, keeping, leftover, offered, why};
pub use not_found::{Missing, NoSet, NotFound};
pub use notice::Notice;
pub use result_text::result_text;
pub use sentences::{invitation, missing, not_found, notice, title};
pub use title::PageTitle;
