//! The envelope of everything that is saved: version, generation, length and checksum, in one line above
//! the payload. With it, a cut or changed value is never mistaken for a good one.
//!
//! `dryrun 1 9f0c12aa 42 128`, a line feed, then the payload. The version is the version of the saved part, so each
//! part can get a new version by itself. The line is the same in every version. The checksum (CRC-32/ISO-HDLC)
//! covers version, generation and payload.

use crc::{CRC_32_ISO_HDLC, Crc, Table};

/// A table of 1 KiB: fast enough for values of 256 KiB, and small in the Wasm.
pub(crate) static CHECKSUM: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// An opened value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// The version of the part that wrote the payload, from 1.
    pub version: u32,
    /// The time of the write in milliseconds, or one more than the last generation if the clock was set back. The slot
    /// with the higher generation is the newer one.
    pub generation: u64,
    /// The payload, without the first line.
    pub payload: &'a str,
}

/// Why a value cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Its first line cannot be read: Dryrun did not write it, or the line was damaged.
    Foreign,
    /// Its length or checksum differs from its first line, or no version writes such a payload.
    Broken,
    /// It is whole, but a newer version of Dryrun wrote it. The program must not change it.
    Newer {
        /// The newer version, from its first line.
        version: u32,
    },
}

/// Puts a payload into an envelope, with this version of its part.
#[must_use]
pub fn seal(version: u32, generation: u64, payload: &str) -> String {
    let mut digest = CHECKSUM.digest();
    digest.update(&version.to_le_bytes());
    digest.update(&generation.to_le_bytes());
    digest.update(payload.as_bytes());
    let checksum = digest.finalize();
    format!("dryrun {version} {checksum:08x} {generation} {}\n{payload}", payload.len())
}

/// The CRC-32/ISO-HDLC of a text. The names of values that were put aside contain it too.
#[must_use]
pub fn checksum(text: &str) -> u32 {
    CHECKSUM.checksum(text.as_bytes())
}

/// Opens an envelope. `newest` is the newest version of its part that can be read.
///
/// # Errors
/// When the value cannot be used; see [`Damage`].
pub fn open(sealed: &str, newest: u32) -> Result<Envelope<'_>, Damage> {
    let (line, payload) = sealed.split_once('\n').ok_or(Damage::Foreign)?;
    let mut fields = line.split(' ');
    let (Some("dryrun"), Some(version), Some(_), Some(generation)) =
        (fields.next(), fields.next(), fields.next(), fields.next())
    else {
        return Err(Damage::Foreign);
    };
    let version = version.parse().ok().filter(|&version| version > 0).ok_or(Damage::Foreign)?;
    let generation = generation.parse().map_err(|_| Damage::Foreign)?;
    // Sealing it again compares every letter of the first line at once, length and checksum included.
    if seal(version, generation, payload) != sealed {
        return Err(Damage::Broken);
    }
    if version > newest {
        return Err(Damage::Newer { version });
    }
    Ok(Envelope { version, generation, payload })
}

#[cfg(test)]
mod tests {
    use super::{Damage, Envelope, open, seal};

    #[test]
    fn opens_what_was_sealed() {
        let payload = "{\"reviews\":[]}\nand \u{1f600}";
        assert_eq!(open(&seal(1, 42, payload), 1), Ok(Envelope { version: 1, generation: 42, payload }));
        assert_eq!(open(&seal(1, 42, payload), 2), Ok(Envelope { version: 1, generation: 42, payload }));
    }

    #[test]
    fn the_first_line_is_frozen() {
        let frozen = "dryrun 1 f6b4a614 42 2\n{}";
        assert_eq!(
            seal(1, 42, "{}"),
            frozen,
            "saved progress in people's browsers looks like this in every version: undo the change"
        );
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_noticed() {
        let sealed = seal(1, 7, "{\"reviews\":[1,2,3]}");
        for end in 0..sealed.len() {
            assert!(open(&sealed[..end], 9).is_err(), "cut at {end}");
        }
        for bit in 0..sealed.len() * 8 {
            let mut bytes = sealed.clone().into_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            if let Ok(text) = String::from_utf8(bytes) {
                assert!(open(&text, 9).is_err(), "bit {bit}: {text:?}");
            }
        }
    }

    #[test]
    fn a_newer_version_is_told_from_damage() {
        assert_eq!(open(&seal(2, 1, "{}"), 1), Err(Damage::Newer { version: 2 }));
        assert_eq!(open(&seal(2, 1, "{}").replace('{', "["), 1), Err(Damage::Broken));
        assert_eq!(open(&seal(0, 1, "{}"), 1), Err(Damage::Foreign), "versions count from 1");
        assert_eq!(open("hello", 1), Err(Damage::Foreign));
        assert_eq!(open("{}\n", 1), Err(Damage::Foreign));
    }
}
