//! A short digest of a value. It changes when the value changes.

use serde::Serialize;

/// FNV-1a of the packed value. The constants come from RFC 9923, the 32-bit variant.
pub(crate) fn digest(value: &impl Serialize) -> u32 {
    let packed = postcard::to_allocvec(value).unwrap_or_default();
    packed.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
