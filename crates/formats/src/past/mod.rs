//! The sessions that were finished, as they are stored: a line of numbers for each.

mod v1;

use dryrun_memory::Past;

/// The version that this program writes.
pub(crate) const VERSION: u32 = 1;

/// The sessions as a payload, in the version that this program writes.
pub(crate) fn write(past: &Past) -> String {
    v1::write(past)
}

/// The sessions that this version wrote; `None` if the version never writes such a payload.
pub(crate) fn read(version: u32, payload: &str) -> Option<Past> {
    match version {
        1 => v1::read(payload),
        _ => None,
    }
}
