//! Reads values that postcard packed.
//!
//! Damaged bytes are not an error here: they are read as an empty value (zero, an empty text, the first variant), and
//! the reader notes that there was damage. Only the caller of [`read_packed`] learns of it. This keeps the checks for
//! errors out of the reading of each number and text, which makes the compressed Wasm some KB smaller than with
//! postcard's own decoder.
//!
//! The format: <https://postcard.jamesmunns.com/wire-format>.

use core::fmt;

use serde::Deserializer;
use serde::de::value::U32Deserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, EnumAccess, Error, SeqAccess, VariantAccess, Visitor};

use crate::cases::FIRST_MARK;

/// Reads the value that postcard packed. Returns `None` if the bytes were cut, or changed into bytes that are not
/// such a value.
#[must_use]
pub fn read_packed<T: DeserializeOwned>(packed: &[u8]) -> Option<T> {
    read_filled(packed, &[])
}

/// The same, with these words in place of the marks in texts (`cases`).
pub(crate) fn read_filled<T: DeserializeOwned>(packed: &[u8], words: &[&str]) -> Option<T> {
    let mut reader = Reader { rest: packed, words, is_broken: false };
    let value = T::deserialize(&mut reader).ok()?;
    (!reader.is_broken).then_some(value)
}

struct Reader<'a> {
    rest: &'a [u8],
    words: &'a [&'a str],
    is_broken: bool,
}

impl<'a> Reader<'a> {
    /// The empty value, which takes the place of damaged bytes.
    fn broken<T: Default>(&mut self) -> T {
        self.is_broken = true;
        T::default()
    }

    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.rest.split_first() else { return self.broken() };
        self.rest = rest;
        *first
    }

    /// A boolean. Optional values begin with one, which says whether there is a value.
    fn yes(&mut self) -> bool {
        match self.byte() {
            0 => false,
            1 => true,
            _ => self.broken(),
        }
    }

    /// An unsigned integer: seven bits in each byte, the lowest bits first.
    fn integer(&mut self) -> u64 {
        let mut integer = 0;
        for place in 0..10 {
            let byte = self.byte();
            integer |= u64::from(byte & 0x7f) << (7 * place);
            if byte < 0x80 {
                return integer;
            }
        }
        self.broken()
    }

    /// An integer of a smaller type.
    fn small<T: TryFrom<u64> + Default>(&mut self) -> T {
        let integer = self.integer();
        T::try_from(integer).unwrap_or_else(|_| self.broken())
    }

    fn text(&mut self) -> &'a str {
        let length = self.small();
        let Some((text, rest)) = self.rest.split_at_checked(length) else { return self.broken() };
        self.rest = rest;
        core::str::from_utf8(text).unwrap_or_else(|_| self.broken())
    }
}

/// A type asked for something that the format does not have. Types that come from postcard never do that, and damaged
/// bytes do not either; but serde needs a type of error, and this one needs no panic.
#[derive(Debug)]
struct Unsupported;

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not in the packed format")
    }
}

impl core::error::Error for Unsupported {}

impl Error for Unsupported {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Unsupported
    }
}

// Why `inline(never)`: serde's code checks for errors that never come. Measured: with one copy of that code for each
// type, instead of a copy wherever the type is read, the compressed Wasm is 1.5 KB smaller.
impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Unsupported;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unsupported> {
        Err(Unsupported)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        visitor.visit_bool(self.yes())
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        visitor.visit_u16(self.small())
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        visitor.visit_u32(self.small())
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        // Zigzag: 0, -1, 1, -2, 2.
        let integer = self.integer();
        visitor.visit_i64((integer >> 1) as i64 ^ -((integer & 1) as i64))
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        visitor.visit_f64(f64::from_le_bytes(core::array::from_fn(|_| self.byte())))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        let text = self.text();
        if self.words.is_empty() {
            return visitor.visit_str(text);
        }
        let mut filled = String::new();
        for sign in text.chars() {
            match self.words.get((sign as usize).wrapping_sub(FIRST_MARK as usize)) {
                Some(word) => filled.push_str(word),
                None => filled.push(sign),
            }
        }
        visitor.visit_string(filled)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        if self.yes() { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unsupported> {
        visitor.visit_newtype_struct(self)
    }

    #[inline(never)]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        let left = self.small();
        visitor.visit_seq(Entries { reader: self, left })
    }

    #[inline(never)]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unsupported> {
        visitor.visit_seq(Fields(self))
    }

    #[inline(never)]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unsupported> {
        let place: u32 = self.small();
        let place = if (place as usize) < variants.len() { place } else { self.broken() };
        visitor.visit_enum(Variant { reader: self, place })
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 u64 f32 char str bytes byte_buf unit unit_struct tuple tuple_struct map identifier ignored_any
    }
}

/// The entries of a list. The packed list begins with their number.
struct Entries<'r, 'de> {
    reader: &'r mut Reader<'de>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Entries<'_, 'de> {
    type Error = Unsupported;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unsupported> {
        if self.left == 0 || self.reader.is_broken {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The fields of a struct or variant. Their number is not packed, because the type has it.
struct Fields<'r, 'de>(&'r mut Reader<'de>);

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Unsupported;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unsupported> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

/// A variant of an enum: its index, followed by its fields.
struct Variant<'r, 'de> {
    reader: &'r mut Reader<'de>,
    place: u32,
}

impl<'r, 'de> EnumAccess<'de> for Variant<'r, 'de> {
    type Error = Unsupported;
    type Variant = Fields<'r, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self::Variant), Unsupported> {
        let variant = seed.deserialize(U32Deserializer::new(self.place))?;
        Ok((variant, Fields(self.reader)))
    }
}

impl<'de> VariantAccess<'de> for Fields<'_, 'de> {
    type Error = Unsupported;

    fn unit_variant(self) -> Result<(), Unsupported> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unsupported> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unsupported> {
        visitor.visit_seq(self)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unsupported> {
        visitor.visit_seq(self)
    }
}
