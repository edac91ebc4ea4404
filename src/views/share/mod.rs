//! Sharing: the share sheet, and the invitation before a link begins.

mod code;
mod invitation;
mod props;
mod sheet;

pub use invitation::invitation;
pub use props::{Code, Offer, ShareEvent, ShareForm, ShareProps};
pub use sheet::share;
