//! The packed form in which a bank stands behind the program.
//!
//! Four bytes that no text and no Wasm begins with, the schema in four bytes, the lowest first, then the bank in
//! postcard, which begins with the length of the bank's id and the id. So a program can tell what it was given, and
//! whose, before it reads any of it.

use core::fmt;

use crate::Bank;

const MAGIC: [u8; 4] = *b"\0drb";

/// The number of the schema: the types of the bank, in postcard. Whoever changes those types counts it up. A program
/// reads the one schema that it was built with, since nobody keeps a packed bank: it is packed out of Markdown.
pub const SCHEMA: u32 = 1;

impl Bank {
    /// The bytes that [`Bank::unpack`] reads.
    ///
    /// # Errors
    /// None that a bank can cause.
    pub fn pack(&self) -> Result<Vec<u8>, Unpackable> {
        let packed = postcard::to_allocvec(self).map_err(|_| Unpackable::Damaged)?;
        Ok([&MAGIC, &SCHEMA.to_le_bytes(), packed.as_slice()].concat())
    }

    /// The bank that [`Bank::pack`] wrote.
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

/// Why bytes are no bank that this program can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpackable {
    /// They do not begin as a packed bank does.
    Foreign,
    /// It was packed for a newer program; where the number is below [`SCHEMA`], for an older one.
    OtherSchema {
        /// The number of its schema.
        schema: u32,
    },
    /// They were cut or changed.
    Damaged,
}

impl fmt::Display for Unpackable {
    /// For authors and for reports.
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
        assert!(packed.starts_with(b"\0drb\x01\0\0\0\x06a-bank"), "magic, schema, id: {packed:?}");
        let with = |at: usize, byte: u8| {
            let mut bytes = packed.clone();
            bytes.iter_mut().skip(at).take(1).for_each(|there| *there = byte);
            Bank::unpack(&bytes)
        };
        let fault = |schema| Err(Unpackable::OtherSchema { schema });
        assert_eq!(with(0, 0), Ok(bank));
        assert_eq!(with(1, b'D'), Err(Unpackable::Foreign));
        assert_eq!(with(4, 2), fault(SCHEMA + 1));
        assert_eq!(with(4, 0), fault(0));
        assert_eq!(with(8, 200), Err(Unpackable::Damaged));
        for (length, expect) in [(0, Unpackable::Foreign), (3, Unpackable::Foreign), (7, Unpackable::Damaged)]
        {
            assert_eq!(packed.get(..length).map(Bank::unpack), Some(Err(expect)), "{length} bytes");
        }
    }
}
