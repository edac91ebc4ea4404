//! Hashes, in the forms that browsers read.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// A hash for an `integrity` attribute, for `fetch` and for the worker's list.
pub(crate) fn integrity(bytes: impl AsRef<[u8]>) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The shorter hash for an `integrity` attribute, which a page computes itself for what it takes out of a stream.
pub(super) fn sha256(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// A hash as a source in a content security policy.
pub(super) fn source(text: &str) -> String {
    format!("'{}'", sha256(text))
}

/// A short hash for the name of a file or for a version: 64 bits in hexadecimal digits.
pub(super) fn short(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes as base64, which an address can contain.
pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The samples of FIPS 180-2, in base64.
    #[test]
    fn the_standards_samples() {
        let abc = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(integrity("abc"), abc);
        assert_eq!(source("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea");
    }
}
