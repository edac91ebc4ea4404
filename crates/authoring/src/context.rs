//! What every reader of a file needs at hand.

use crate::fault::Faults;
use crate::highlight::Highlighter;

/// Where faults go, and who colours code.
pub(crate) struct Context<'a> {
    pub(crate) faults: Faults,
    pub(crate) highlighter: &'a Highlighter,
}
