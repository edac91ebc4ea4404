//! Addresses that lead nowhere, or not yet.

use super::Arrived;
use crate::words::NotFound;

/// An address that leads nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Lost {
    /// Why.
    pub fault: NotFound,
    /// The address without its typing mistake, if that leads somewhere.
    pub corrected: Option<String>,
}

impl From<NotFound> for Lost {
    fn from(fault: NotFound) -> Self {
        Self { fault, corrected: None }
    }
}

/// A page that needs more of the bank than has arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct Awaited {
    /// The address that leads to it.
    pub at: Arrived,
    /// Whether what it needs came damaged, or will not come.
    pub is_lost: bool,
}
