//! The log as it is stored: every review and reset of one tab.

mod v1;

use dryrun_memory::Log;

/// The version that is written.
pub(crate) const VERSION: u32 = 1;

/// The payload, in the version that is written.
pub(crate) fn write(log: &Log) -> String {
    v1::write(log)
}

/// The log that a version wrote; `None` where some of it is not what that version writes. The checksum was
/// compared before, so it is no accident, and the value is kept as it is.
pub(crate) fn read(version: u32, payload: &str) -> Option<Log> {
    match version {
        1 => v1::read(payload),
        _ => None,
    }
}
