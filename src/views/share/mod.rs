//! Sharing: the sheet, and what is said before a link begins.

mod code;
mod invitation;
mod sheet;

pub use invitation::invitation;
pub use sheet::{Code, FIELD, Offer, ShareEvent, ShareForm, ShareProps, share};
