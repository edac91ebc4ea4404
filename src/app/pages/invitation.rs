//! What a link says before it begins.

use crate::address::Route;
use crate::app::set::Set;

/// A link that has something to say before it begins.
#[derive(Clone)]
pub struct Model {
    /// The address.
    pub route: Route,
    /// What it asks to play. It names somebody who played it, or misses something.
    pub set: Set,
}
