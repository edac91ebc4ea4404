//! Reads what postcard packed, and cannot fail on the way.
//!
//! What is damaged is read as nothing (zero, no words, the first variant) and noted; only the end says so. So none of
//! the code that serde derives for the many types of the bank has to hand an error up: 5 KB less of compressed Wasm.
//!
//! The format: <https://postcard.jamesmunns.com/wire-format>.

use core::fmt;

use serde::Deserializer;
use serde::de::value::U32Deserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, EnumAccess, Error, SeqAccess, VariantAccess, Visitor};

/// The value that postcard packed; `None` where the bytes were cut or changed so that they are no such value.
#[must_use]
pub fn read_packed<T: DeserializeOwned>(packed: &[u8]) -> Option<T> {
    let mut reader = Reader { rest: packed, is_broken: false };
    let Ok(value) = T::deserialize(&mut reader);
    (!reader.is_broken).then_some(value)
}

struct Reader<'a> {
    rest: &'a [u8],
    is_broken: bool,
}

impl<'a> Reader<'a> {
    /// Nothing, in place of what cannot be read.
    fn broken<T: Default>(&mut self) -> T {
        self.is_broken = true;
        T::default()
    }

    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.rest.split_first() else { return self.broken() };
        self.rest = rest;
        *first
    }

    /// A yes or no: also whether an optional value is there.
    fn yes(&mut self) -> bool {
        match self.byte() {
            0 => false,
            1 => true,
            _ => self.broken(),
        }
    }

    /// An integer without sign, seven bits a byte, the lowest first.
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

/// The error that there never is.
#[derive(Debug)]
enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl core::error::Error for Never {}

impl Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Self {
        unreachable!("only a type that asks for another format than postcard's leads here")
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Never;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Never> {
        unreachable!("no type of the bank and none that is saved has a field of this kind")
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.yes())
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u16(self.small())
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u32(self.small())
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        // Zigzag: 0, -1, 1, -2, 2.
        let integer = self.integer();
        visitor.visit_i64((integer >> 1) as i64 ^ -((integer & 1) as i64))
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_f64(f64::from_le_bytes(core::array::from_fn(|_| self.byte())))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_str(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.yes() { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.small();
        visitor.visit_seq(Entries { reader: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
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

/// The entries of a list, whose number stands before them.
struct Entries<'r, 'de> {
    reader: &'r mut Reader<'de>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Entries<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
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

/// The fields of a struct or variant, whose number the type knows.
struct Fields<'r, 'de>(&'r mut Reader<'de>);

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

/// A variant by its place among the variants, with its fields behind it.
struct Variant<'r, 'de> {
    reader: &'r mut Reader<'de>,
    place: u32,
}

impl<'r, 'de> EnumAccess<'de> for Variant<'r, 'de> {
    type Error = Never;
    type Variant = Fields<'r, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self::Variant), Never> {
        let variant = seed.deserialize(U32Deserializer::new(self.place))?;
        Ok((variant, Fields(self.reader)))
    }
}

impl<'de> VariantAccess<'de> for Fields<'_, 'de> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(self)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(self)
    }
}
