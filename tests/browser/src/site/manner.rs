//! How a site serves its files, and the orders that change this.

use std::path::Path;

use serde::{Deserialize, Serialize};

/// How a site serves its files.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Manner {
    /// The folder that it serves.
    pub(super) folder: String,
    /// The path below which it serves, with a slash at both ends.
    pub(super) below: String,
    /// For how many seconds a browser may use a file without asking again; `None` if it must always ask.
    pub(super) kept_for: Option<u32>,
    /// Whether answers are compressed with Brotli, as large hosts do.
    pub(super) compresses: bool,
    /// Whether only its own pages may read what it serves.
    pub(super) is_closed: bool,
    /// Whether answers come in small pieces, and nothing says how long they are.
    pub(super) hides_length: bool,
    /// Scripts to run in each page before its own.
    pub(super) before: Vec<String>,
    /// The number of the request at which the process ends. Requests are counted from this order on, from 1.
    pub(super) dies_at: Option<usize>,
    /// The number of the first request that gets only half an answer; all later ones do too. Counted in the same way.
    pub(super) cuts_at: Option<usize>,
}

impl Manner {
    /// Serves a folder at the root of its origin, without anything special.
    pub(super) fn of(folder: &Path) -> Manner {
        Manner { folder: folder.display().to_string(), below: "/".to_owned(), ..Manner::default() }
    }
}

/// A line that is sent to the server.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Order {
    /// Serve like this; requests count from 1 again.
    Be(Manner),
    /// Confirm that every request so far was reported.
    Tell,
}
