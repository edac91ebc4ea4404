//! The outside of everything that is saved: version, generation, length and checksum, in one line above
//! the payload, so that a cut or changed value is never taken for a good one.
//!
//! `dryrun 1 9f0c12aa 42 128` then a line feed and the payload. The checksum (CRC-32/ISO-HDLC) covers
//! version, generation, length and payload.

use crc::{CRC_32_ISO_HDLC, Crc, Table};

/// The version that this build writes, and the newest that it reads.
pub(super) const VERSION: u32 = 1;

/// 1 KiB of table: fast enough for 256 KiB, and the Wasm stays small.
pub(crate) static CHECKSUM: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// An opened value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Counts up with every write of a slot; the higher of two slots is the newer.
    pub generation: u64,
    /// What was sealed.
    pub payload: String,
}

/// Why a value cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is not ours, or its first line was hit.
    Foreign,
    /// Its length or its checksum is not what its first line says.
    Broken,
    /// It is whole, but was written by a newer version of Dryrun. It must be left alone.
    Newer {
        /// That version.
        version: u32,
    },
}

/// `payload`, sealed by this version.
#[must_use]
pub fn seal(generation: u64, payload: &str) -> String {
    seal_as(VERSION, generation, payload)
}

fn seal_as(version: u32, generation: u64, payload: &str) -> String {
    let checksum = sealed_checksum(version, generation, payload);
    format!("dryrun {version} {checksum:08x} {generation} {}\n{payload}", payload.len())
}

/// The CRC-32/ISO-HDLC of a text: also in the names of values that were put aside.
#[must_use]
pub fn checksum(text: &str) -> u32 {
    CHECKSUM.checksum(text.as_bytes())
}

fn sealed_checksum(version: u32, generation: u64, payload: &str) -> u32 {
    let mut digest = CHECKSUM.digest();
    digest.update(&version.to_le_bytes());
    digest.update(&generation.to_le_bytes());
    digest.update(payload.as_bytes());
    digest.finalize()
}

/// What `sealed` holds.
///
/// # Errors
/// When it cannot be used; see [`Damage`].
pub fn open(sealed: &str) -> Result<Envelope, Damage> {
    let (line, payload) = sealed.split_once('\n').ok_or(Damage::Foreign)?;
    let fields: Vec<&str> = line.split(' ').collect();
    let [magic, version, _, generation, _] = fields.as_slice() else { return Err(Damage::Foreign) };
    if *magic != "dryrun" {
        return Err(Damage::Foreign);
    }
    let version = version.parse().map_err(|_| Damage::Foreign)?;
    let generation = generation.parse().map_err(|_| Damage::Foreign)?;
    // Sealing it again compares every letter of the first line at once, length and checksum included.
    if seal_as(version, generation, payload) != sealed {
        return Err(Damage::Broken);
    }
    if version > VERSION {
        return Err(Damage::Newer { version });
    }
    Ok(Envelope { generation, payload: payload.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::{Damage, Envelope, open, seal, seal_as};

    #[test]
    fn opens_what_was_sealed() {
        let payload = "{\"reviews\":[]}\nand \u{1f600}".to_owned();
        assert_eq!(open(&seal(42, &payload)), Ok(Envelope { generation: 42, payload }));
    }

    #[test]
    fn the_first_release_stays_readable() {
        let frozen = "dryrun 1 f6b4a614 42 2\n{}";
        assert_eq!(
            seal(42, "{}"),
            frozen,
            "saved progress in people's browsers looks like this: undo the change"
        );
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_noticed() {
        let sealed = seal(7, "{\"reviews\":[1,2,3]}");
        for end in 0..sealed.len() {
            assert!(open(&sealed[..end]).is_err(), "cut at {end}");
        }
        for bit in 0..sealed.len() * 8 {
            let mut bytes = sealed.clone().into_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            if let Ok(text) = String::from_utf8(bytes) {
                assert!(open(&text).is_err(), "bit {bit}: {text:?}");
            }
        }
    }

    #[test]
    fn a_newer_version_is_told_from_damage() {
        assert_eq!(open(&seal_as(2, 1, "{}")), Err(Damage::Newer { version: 2 }));
        assert_eq!(open(&seal_as(2, 1, "{}").replace('{', "[")), Err(Damage::Broken));
        assert_eq!(open("hello"), Err(Damage::Foreign));
        assert_eq!(open("{}\n"), Err(Damage::Foreign));
    }
}
