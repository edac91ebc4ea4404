//! Numbers of a few bits each, the highest bit first. One pair for the log and for links: what differs is how the
//! bytes become letters, see [`super::letters`].

/// Bits as they are written.
#[derive(Default)]
pub(crate) struct BitWriter {
    bytes: Vec<u8>,
    /// Bits that do not fill a byte yet are the lowest of these.
    held: u64,
    count: u32,
}

impl BitWriter {
    /// Appends the lowest `width` bits of `value`; `width` is at most 32.
    pub(crate) fn put(&mut self, value: u32, width: u32) {
        self.held = self.held << width | u64::from(value) & ((1 << width) - 1);
        self.count += width;
        while self.count >= 8 {
            self.count -= 8;
            self.bytes.push((self.held >> self.count) as u8);
        }
    }

    /// Appends a number of any size: how many bits it has in 5 bits (31: that follows in 7), then its bits.
    pub(crate) fn number(&mut self, number: u64) {
        let width = u64::BITS - number.leading_zeros();
        if width < 31 {
            self.put(width, 5);
        } else {
            self.put(31, 5);
            self.put(width, 7);
            self.put((number >> 32) as u32, width.saturating_sub(32));
        }
        self.put(number as u32, width.min(32));
    }

    /// The bytes; the last is filled up with zeros.
    pub(crate) fn into_bytes(mut self) -> Vec<u8> {
        let fill = self.count.wrapping_neg() % 8;
        self.put(0, fill);
        self.bytes
    }
}

/// Bits as they are read.
pub(crate) struct BitReader<'a> {
    bytes: &'a [u8],
    /// Bits that were read.
    at: usize,
}

impl<'a> BitReader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next `width` bits; `None` past the end. `width` is at most 32.
    pub(crate) fn take(&mut self, width: u32) -> Option<u32> {
        let (mut value, mut left) = (0_u64, width);
        while left > 0 {
            let byte = *self.bytes.get(self.at / 8)?;
            let free = 8 - (self.at % 8) as u32;
            let step = free.min(left);
            let bits = byte >> (free - step) & (0xff >> (8 - step));
            value = value << step | u64::from(bits);
            left -= step;
            self.at += step as usize;
        }
        Some(value as u32)
    }

    /// A number of any size.
    pub(crate) fn number(&mut self) -> Option<u64> {
        let width = match self.take(5)? {
            31 => self.take(7).filter(|width| *width <= u64::BITS)?,
            width => width,
        };
        let high = self.take(width.saturating_sub(32))?;
        Some(u64::from(high) << 32 | u64::from(self.take(width.min(32))?))
    }

    /// How many bits are left: nothing is set aside for more than could be there.
    pub(crate) const fn left(&self) -> usize {
        (self.bytes.len() * 8).saturating_sub(self.at)
    }
}

/// How many bits `value` takes.
pub(crate) const fn width(value: u32) -> u32 {
    u32::BITS - value.leading_zeros()
}

#[cfg(test)]
mod tests {
    use super::{BitReader, BitWriter, width};

    #[test]
    fn reads_what_was_written() {
        let numbers = [(5, 3), (0, 1), (1023, 10), (u32::MAX, 32), (7, 0), (1, 1), (300, 9)];
        let mut writer = BitWriter::default();
        for (value, width) in numbers {
            writer.put(value, width);
        }
        let bytes = writer.into_bytes();
        assert_eq!(bytes.len(), 7);
        let mut reader = BitReader::new(&bytes);
        for (value, width) in numbers {
            assert_eq!(reader.take(width), Some(if width == 0 { 0 } else { value }));
        }
        assert_eq!((reader.left(), reader.take(1)), (0, None));
        assert_eq!([0, 1, 2, 255, 256].map(width), [0, 1, 2, 8, 9]);
    }

    #[test]
    fn numbers_of_every_size_come_back() {
        let numbers: Vec<u64> = (0..64).flat_map(|bit| [1 << bit, (1 << bit) - 1, u64::MAX >> bit]).collect();
        let mut writer = BitWriter::default();
        for number in &numbers {
            writer.number(*number);
            writer.put(5, 3);
        }
        let bytes = writer.into_bytes();
        let mut reader = BitReader::new(&bytes);
        for number in &numbers {
            assert_eq!((reader.number(), reader.take(3)), (Some(*number), Some(5)));
        }
        assert_eq!(BitReader::new(&[]).number(), None);
    }
}
