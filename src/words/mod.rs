//! The words room: every sentence that a reader sees, by language. Data in, text out.
//!
//! It may use the pure rooms, for their data. Deliberately absent: Yew, the browser, and what is said when.

mod data;
mod not_found;
mod notice;
mod sentences;
mod share_text;
mod title;

pub use data::{checked, export_about, exported, keeping, leftover, offered, why};
pub use not_found::{Missing, NoSet, NotFound};
pub use notice::Notice;
pub use sentences::{invitation, missing, not_found, notice, route_fault, title};
pub use share_text::{ResultSummary, ShareText, share_text};
pub use title::PageTitle;
