//! Version 2: like version 3, but without mock interviews.

use super::Entry;
use super::v3;

pub(super) fn read(payload: &str) -> Option<Vec<Entry>> {
    v3::read(payload)
}
