//! The log as it is stored: every review and reset of one tab.

mod v1;
mod v2;

use dryrun_memory::Log;

/// The version that this program writes.
pub(crate) const VERSION: u32 = 2;

/// The log as a payload, in the version that this program writes.
pub(crate) fn write(log: &Log) -> String {
    v2::write(log)
}

/// The log that this version wrote; `None` if the version never writes such a payload. The checksum was right, so the
/// value was not damaged by accident, and the caller keeps it as it is.
pub(crate) fn read(version: u32, payload: &str) -> Option<Log> {
    match version {
        1 => v1::read(payload),
        2 => v2::read(payload),
        _ => None,
    }
}
