//! Numbers as bits, the highest bit first.

/// Bits as they are written.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    /// Bits used of the last byte; 0 where it is full.
    used: u32,
}

impl Writer {
    /// Appends the lowest `width` bits of `value`; `width` <= 32.
    pub(super) fn put(&mut self, value: u32, width: u32) {
        for bit in (0..width).rev() {
            if self.used == 0 {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> bit & 1) as u8) << (7 - self.used);
            }
            self.used = (self.used + 1) % 8;
        }
    }

    /// The bytes; the last is filled up with zeros.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Bits as they are read.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    /// Bits that were read.
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next `width` bits; `None` past the end. `width` <= 32.
    pub(super) fn take(&mut self, width: u32) -> Option<u32> {
        let mut value = 0;
        for _ in 0..width {
            let byte = *self.bytes.get(self.at / 8)?;
            value = value << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }

    /// How many bits are left: nothing is set aside for more than could be there.
    pub(super) const fn left(&self) -> usize {
        (self.bytes.len() * 8).saturating_sub(self.at)
    }
}

/// How many bits `value` takes.
pub(super) const fn width(value: u32) -> u32 {
    u32::BITS - value.leading_zeros()
}

#[cfg(test)]
mod tests {
    use super::{Reader, Writer, width};

    #[test]
    fn reads_what_was_written() {
        let numbers = [(5, 3), (0, 1), (1023, 10), (u32::MAX, 32), (7, 0), (1, 1), (300, 9)];
        let mut writer = Writer::default();
        for (value, width) in numbers {
            writer.put(value, width);
        }
        let bytes = writer.into_bytes();
        assert_eq!(bytes.len(), 7);
        let mut reader = Reader::new(&bytes);
        for (value, width) in numbers {
            assert_eq!(reader.take(width), Some(if width == 0 { 0 } else { value }));
        }
        assert_eq!((reader.left(), reader.take(1)), (0, None));
        assert_eq!([0, 1, 2, 255, 256].map(width), [0, 1, 2, 8, 9]);
    }
}
