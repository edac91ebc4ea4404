//! How a site serves, and how it is told.

use std::path::Path;

use serde::{Deserialize, Serialize};

/// How a site serves.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Manner {
    /// The folder that it serves.
    pub(super) folder: String,
    /// The path below which it serves, with a slash at both ends.
    pub(super) below: String,
    /// For how many seconds a browser need not ask again; `None` where it has to.
    pub(super) kept_for: Option<u32>,
    /// Scripts to run in each page before its own.
    pub(super) before: Vec<String>,
    /// The request, from this order on, at which the process ends; the first is 1.
    pub(super) dies_at: Option<usize>,
    /// The request, from this order on, that gets half an answer, as all later ones; the first is 1.
    pub(super) cuts_at: Option<usize>,
}

impl Manner {
    /// A folder at the root of its origin, with nothing special about it.
    pub(super) fn of(folder: &Path) -> Manner {
        Manner { folder: folder.display().to_string(), below: "/".to_owned(), ..Manner::default() }
    }
}

/// A line to the server.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Order {
    /// Serve like this; requests count from 1 again.
    Be(Manner),
    /// Say that everything up to here was told.
    Tell,
}
