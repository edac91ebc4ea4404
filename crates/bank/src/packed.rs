//! The packed form in which the program contains a bank.
//!
//! It has three parts: four bytes that no text and no Wasm begins with; the number of the schema in four bytes, the
//! lowest byte first; the bank in postcard, which begins with the length of the bank's id and the id. So a program
//! knows which bank it was given before it reads the rest.

use core::fmt;

use crate::Bank;

const MAGIC: [u8; 4] = *b"\0drb";

/// The number of the schema, which is the types of the bank in postcard. If you change those types, add 1. A program
/// reads only the schema that it was built with, because nobody keeps a packed bank: each build packs it from Markdown.
pub const SCHEMA: u32 = 5;

impl Bank {
    /// The bytes that [`Bank::unpack`] reads.
    ///
    /// # Errors
    /// Never: a bank has no value that cannot be packed.
    pub fn pack(&self) -> Result<Vec<u8>, Unpackable> {
        let packed = postcard::to_allocvec(self).map_err(|_| Unpackable::Damaged)?;
        Ok([&MAGIC, &SCHEMA.to_le_bytes(), packed.as_slice()].concat())
    }

    /// Reads the bytes that [`Bank::pack`] wrote.
    ///
    /// # Errors
    /// See [`Unpackable`].
    pub fn unpack(bytes: &[u8]) -> Result<Self, Unpackable> {
        let bytes = bytes.strip_prefix(&MAGIC).ok_or(Unpackable::Foreign)?;
        let (schema, packed) = bytes.split_first_chunk().ok_or(Unpackable::Damaged)?;
        match u32::from_le_bytes(*schema) {
            SCHEMA => crate::read_packed(packed).ok_or(Unpackable::Damaged),
            schema => Err(Unpackable::OtherSchema { schema }),
        }
    }
}

/// Why this program cannot read some bytes as a bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpackable {
    /// The bytes do not begin as a packed bank does.
    Foreign,
    /// The bank was packed for a newer program; if the number is below [`SCHEMA`], for an older one.
    OtherSchema {
        /// The number of its schema.
        schema: u32,
    },
    /// The bytes were cut or changed.
    Damaged,
}

impl fmt::Display for Unpackable {
    /// In English, for authors and for reports of errors; readers never see it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign => f.write_str("this is not a packed bank"),
            Self::OtherSchema { schema } => {
                write!(f, "the bank was packed with schema {schema}, this program reads schema {SCHEMA}")
            }
            Self::Damaged => f.write_str("the packed bank is damaged"),
        }
    }
}

impl core::error::Error for Unpackable {}

#[cfg(test)]
mod tests {
    use super::{SCHEMA, Unpackable};
    use crate::{Bank, BankId};

    #[test]
    fn what_is_no_bank_is_told_apart() {
        let id = BankId::parse("a-bank").unwrap_or_default();
        let bank = Bank::default().named(id, "A bank".to_owned());
        let packed = bank.pack().unwrap_or_default();
        assert!(packed.starts_with(b"\0drb\x05\0\0\0\x06a-bank"), "magic, schema, id: {packed:?}");
        let with = |at: usize, byte: u8| {
            let mut bytes = packed.clone();
            bytes.iter_mut().skip(at).take(1).for_each(|there| *there = byte);
            Bank::unpack(&bytes)
        };
        let fault = |schema| Err(Unpackable::OtherSchema { schema });
        assert_eq!(with(0, 0), Ok(bank));
        assert_eq!(with(1, b'D'), Err(Unpackable::Foreign));
        assert_eq!(with(4, 6), fault(SCHEMA + 1));
        assert_eq!(with(4, 0), fault(0));
        assert_eq!(with(8, 200), Err(Unpackable::Damaged));
        for (length, expect) in [(0, Unpackable::Foreign), (3, Unpackable::Foreign), (7, Unpackable::Damaged)]
        {
            assert_eq!(packed.get(..length).map(Bank::unpack), Some(Err(expect)), "{length} bytes");
        }
    }
}
