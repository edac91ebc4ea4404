//! Sharing: the sheet, and what is said before a link begins.

mod code;
mod invitation;
mod props;
mod sheet;

pub use invitation::invitation;
pub use props::{Code, Offer, SHARE_FIELD_ID, ShareEvent, ShareForm, ShareProps};
pub use sheet::share;
