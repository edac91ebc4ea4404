//! What a link says before it begins.

use crate::address::Route;
use crate::app::set::Set;

/// A link that has something to say before it begins.
#[derive(Clone)]
pub struct Model {
    /// The address of the link.
    pub route: Route,
    /// The set to play. Somebody who played it is named, or some of its questions are missing here.
    pub set: Set,
}
