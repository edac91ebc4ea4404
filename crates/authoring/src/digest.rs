//! A short digest of packed data, to notice that it changed.

use serde::Serialize;

/// FNV-1a of the packed value. Source of the numbers: RFC 9923, the 32-bit variant.
pub(crate) fn digest(value: &impl Serialize) -> u32 {
    let packed = postcard::to_allocvec(value).unwrap_or_default();
    packed.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
