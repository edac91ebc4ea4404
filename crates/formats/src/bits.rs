//! Writes and reads numbers of a few bits each, the highest bit first. Saved parts and links both use this; they differ
//! only in how the bytes become letters (see [`super::letters`]).

/// Collects bits.
#[derive(Default)]
pub(crate) struct BitWriter {
    bytes: Vec<u8>,
    /// The lowest bits of this are those that do not fill a byte yet.
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

    /// Appends a number of any size: first its width in 5 bits (31 means that the width follows in 7 bits), then its
    /// bits.
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

    /// Appends bytes, with their count before them.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        bytes.iter().for_each(|&byte| self.put(byte.into(), 8));
    }

    /// The bytes. The last one is filled up with zeros.
    pub(crate) fn into_bytes(mut self) -> Vec<u8> {
        let fill = self.count.wrapping_neg() % 8;
        self.put(0, fill);
        self.bytes
    }
}

/// Reads bits.
///
/// After the end, every number is 0 and the fault is noted; [`BitReader::is_whole`] returns it. So the reader of a
/// format does not handle an error at each field. This keeps its code short, also in the Wasm (docs/size.md).
pub(crate) struct BitReader<'a> {
    bytes: &'a [u8],
    /// How many bits were read.
    at: usize,
    is_broken: bool,
}

impl<'a> BitReader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, is_broken: false }
    }

    /// The next `width` bits, at most 32.
    pub(crate) fn take(&mut self, width: u32) -> u32 {
        let (mut value, mut left) = (0_u64, width);
        while left > 0 {
            let Some(byte) = self.bytes.get(self.at / 8) else { return self.broken() };
            let free = 8 - (self.at % 8) as u32;
            let step = free.min(left);
            let bits = byte >> (free - step) & (0xff >> (8 - step));
            value = value << step | u64::from(bits);
            left -= step;
            self.at += step as usize;
        }
        value as u32
    }

    /// One bit, as yes or no.
    pub(crate) fn flag(&mut self) -> bool {
        self.take(1) == 1
    }

    /// A number of any size, as [`BitWriter::number`] wrote it.
    pub(crate) fn number(&mut self) -> u64 {
        let width = match self.take(5) {
            31 => self.take(7),
            width => width,
        };
        if width > u64::BITS {
            return self.broken();
        }
        let high = self.take(width.saturating_sub(32));
        u64::from(high) << 32 | u64::from(self.take(width.min(32)))
    }

    /// The same, for a number that must fit the type; else the fault is noted.
    pub(crate) fn small<T: TryFrom<u64> + Default>(&mut self) -> T {
        T::try_from(self.number()).unwrap_or_else(|_| self.broken())
    }

    /// How many things follow. Each takes at least one bit, so the count is at most the number of bits left.
    pub(crate) fn count(&mut self) -> usize {
        let count = self.small();
        if count > self.left() { self.broken() } else { count }
    }

    /// Bytes, with their count before them.
    pub(crate) fn bytes(&mut self) -> Vec<u8> {
        let count = self.count();
        self.list(count, 8)
    }

    /// `count` numbers of `width` bits each, at most 8.
    pub(crate) fn list(&mut self, count: usize, width: u32) -> Vec<u8> {
        (0..count).map(|_| self.take(width) as u8).collect()
    }

    /// A text in UTF-8, with the count of its bytes before it.
    pub(crate) fn text(&mut self) -> String {
        String::from_utf8(self.bytes()).unwrap_or_else(|_| self.broken())
    }

    /// How many bits are left.
    pub(crate) const fn left(&self) -> usize {
        (self.bytes.len() * 8).saturating_sub(self.at)
    }

    /// Whether no fault was noted so far.
    pub(crate) const fn is_whole(&self) -> bool {
        !self.is_broken
    }

    /// Notes a fault: the writer never writes what was read.
    pub(crate) fn refuse(&mut self) {
        self.broken()
    }

    /// Notes a fault and gives the default value, for something that cannot be read.
    fn broken<T: Default>(&mut self) -> T {
        self.is_broken = true;
        self.at = self.bytes.len() * 8;
        T::default()
    }
}

/// How many bits `value` takes; 0 for 0.
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
            assert_eq!(reader.take(width), if width == 0 { 0 } else { value });
        }
        assert!(reader.is_whole());
        assert_eq!((reader.left(), reader.take(1), reader.is_whole()), (0, 0, false));
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
            assert_eq!((reader.number(), reader.take(3)), (*number, 5));
        }
        assert!(reader.is_whole());
    }

    #[test]
    fn texts_come_back() {
        let mut writer = BitWriter::default();
        writer.put(1, 1);
        writer.bytes("Zo\u{eb}".as_bytes());
        let bytes = writer.into_bytes();
        let mut reader = BitReader::new(&bytes);
        assert_eq!((reader.flag(), reader.text().as_str(), reader.is_whole()), (true, "Zo\u{eb}", true));
    }

    #[test]
    fn what_is_not_there_is_nothing_and_is_noted() {
        #[track_caller]
        fn check(bytes: &[u8], read: fn(&mut BitReader<'_>) -> bool) {
            let mut reader = BitReader::new(bytes);
            assert!(read(&mut reader) && !reader.is_whole() && reader.left() == 0 && reader.number() == 0);
        }
        check(&[], |reader| reader.number() == 0);
        check(&[255], |reader| reader.take(9) == 0);
        // A width of 100 bits, a number of 60 bits that are not there.
        check(&[0b1111_1110, 0b0100_0000, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], |reader| {
            reader.number() == 0
        });
        check(&[0b1110_0111, 255], |reader| reader.number() == 0);
        // More than fits the type, more than there is room for, bytes that are no text.
        check(&[0b0100_1100, 0b0000_0000], |reader| reader.small::<u8>() == 0);
        check(&[0b0010_1111, 0b1000_0000, 0], |reader| reader.bytes().is_empty());
        check(&[0b0000_1111, 0b1111_1000], |reader| reader.text().is_empty());
    }
}
