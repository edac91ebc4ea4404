//! A small set of an item's parts.

/// Places of an item's parts, 0 to 31: the options that were chosen, the key points that were covered. No item has
/// more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks(u32);

impl Marks {
    /// The set with these bits; bit 0 is part 0.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The set as bits; bit 0 is part 0.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Whether the part is in the set.
    #[must_use]
    pub const fn contains(self, part: u8) -> bool {
        part < 32 && self.0 & (1 << part) != 0
    }

    /// The set with this part if it does not contain it, else without it.
    #[must_use]
    pub const fn toggled(self, part: u8) -> Self {
        if part < 32 { Self(self.0 ^ (1 << part)) } else { self }
    }

    /// How many parts the set contains.
    #[must_use]
    pub const fn len(self) -> u8 {
        self.0.count_ones() as u8
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all parts in the set are below `count`.
    #[must_use]
    pub const fn is_within(self, count: usize) -> bool {
        count >= 32 || self.0 >> count == 0
    }
}

impl FromIterator<u8> for Marks {
    fn from_iter<I: IntoIterator<Item = u8>>(parts: I) -> Self {
        parts
            .into_iter()
            .fold(Self::default(), |set, part| if set.contains(part) { set } else { set.toggled(part) })
    }
}

#[cfg(test)]
mod tests {
    use super::Marks;

    #[test]
    fn holds_what_was_put_in() {
        let marks: Marks = [0, 3, 3, 31].into_iter().collect();
        assert_eq!((marks.len(), marks.contains(3), marks.contains(4)), (3, true, false));
        assert_eq!(marks.toggled(3).toggled(31), Marks::from_bits(1));
        assert_eq!(marks.toggled(32), marks, "a part past the last changes nothing");
        assert!(Marks::from_bits(0b111).is_within(3) && !Marks::from_bits(0b1000).is_within(3));
    }
}
