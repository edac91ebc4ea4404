//! Numbers of a few bits each, packed 14 to a UTF-16 unit.
//!
//! Quotas count units, so text of decimal digits would waste three quarters of them. The units are CJK
//! ideographs from U+4E00 on: all of them are assigned, none is half of a pair, and no clipboard normalises
//! them, so that even a value that was copied out of the page after a crash can be read.

/// The first of 16,384 units.
const FIRST: u32 = 0x4E00;
/// Bits in a unit.
const UNIT: u32 = 14;

/// Bits on their way out.
#[derive(Default)]
pub(super) struct Packer {
    text: String,
    bits: u32,
    count: u32,
}

impl Packer {
    /// The lowest `width` bits of a number, `width` at most 14.
    pub(super) fn bits(&mut self, number: u32, width: u32) {
        self.bits = self.bits << width | number & ((1 << width) - 1);
        self.count += width;
        if self.count >= UNIT {
            self.count -= UNIT;
            self.unit(self.bits >> self.count);
            self.bits &= (1 << self.count) - 1;
        }
    }

    fn unit(&mut self, bits: u32) {
        self.text.extend(char::from_u32(FIRST + bits));
    }

    /// A number of any size: how many bits it has, then those bits. Small ones take few.
    pub(super) fn number(&mut self, number: u64) {
        let width = u64::BITS - number.leading_zeros();
        if width < 31 {
            self.bits(width, 5);
        } else {
            self.bits(31, 5);
            self.bits(width, 7);
        }
        let mut left = width;
        while left > 0 {
            let step = left.min(UNIT);
            left -= step;
            self.bits((number >> left) as u32, step);
        }
    }

    /// The text; the last unit is filled up with zeros.
    pub(super) fn finish(mut self) -> String {
        if self.count > 0 {
            self.unit(self.bits << (UNIT - self.count));
        }
        self.text
    }
}

/// Bits on their way in. `None` past the end, and where a letter is none of ours.
pub(super) struct Unpacker<'a> {
    text: core::str::Chars<'a>,
    bits: u32,
    count: u32,
}

impl<'a> Unpacker<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text: text.chars(), bits: 0, count: 0 }
    }

    /// The next `width` bits, at most 14.
    pub(super) fn bits(&mut self, width: u32) -> Option<u32> {
        if self.count < width {
            let unit = u32::from(self.text.next()?).checked_sub(FIRST).filter(|unit| unit >> UNIT == 0)?;
            self.bits = self.bits << UNIT | unit;
            self.count += UNIT;
        }
        self.count -= width;
        let bits = self.bits >> self.count;
        self.bits &= (1 << self.count) - 1;
        Some(bits)
    }

    /// A number of any size.
    pub(super) fn number(&mut self) -> Option<u64> {
        let mut left = match self.bits(5)? {
            31 => self.bits(7).filter(|width| *width <= u64::BITS)?,
            width => width,
        };
        let mut number = 0;
        while left > 0 {
            let step = left.min(UNIT);
            left -= step;
            number = number << step | u64::from(self.bits(step)?);
        }
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::{Packer, Unpacker};

    #[test]
    fn numbers_of_every_size_come_back() {
        let numbers: Vec<u64> = (0..64).flat_map(|bit| [1 << bit, (1 << bit) - 1, u64::MAX >> bit]).collect();
        let mut packer = Packer::default();
        for number in &numbers {
            packer.number(*number);
            packer.bits(5, 3);
        }
        let text = packer.finish();
        let mut unpacker = Unpacker::new(&text);
        for number in &numbers {
            assert_eq!((unpacker.number(), unpacker.bits(3)), (Some(*number), Some(5)));
        }
        assert_eq!(Unpacker::new("").number(), None);
        assert_eq!(Unpacker::new("abc").number(), None);
    }
}
