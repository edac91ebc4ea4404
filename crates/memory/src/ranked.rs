//! The first few of many, in order. It stands in for sorting, whose code for each type costs kilobytes of Wasm.

/// The places with the least keys, in order of their keys; of equal keys, the lower place comes first.
#[derive(Clone, Debug, Default)]
pub struct Ranked {
    most: usize,
    entries: Vec<(f32, usize)>,
}

impl Ranked {
    /// Keeps at most so many places. It is quick for some hundreds, however many are offered.
    #[must_use]
    pub const fn most(most: usize) -> Self {
        Self { most, entries: Vec::new() }
    }

    /// Offers a place with its key. A key that is no number comes last.
    pub fn offer(&mut self, key: f32, place: usize) {
        let comes_before = |entry: &(f32, usize)| match entry.0.total_cmp(&key) {
            core::cmp::Ordering::Less => true,
            core::cmp::Ordering::Equal => entry.1 < place,
            core::cmp::Ordering::Greater => false,
        };
        if self.entries.len() == self.most && self.entries.last().is_none_or(comes_before) {
            return;
        }
        let at = self.entries.partition_point(comes_before);
        self.entries.insert(at, (key, place));
        self.entries.truncate(self.most);
    }

    /// The places, those with the least keys first.
    #[must_use]
    pub fn places(self) -> Vec<usize> {
        self.entries.into_iter().map(|(_, place)| place).collect()
    }
}

/// The places of these keys, those with the least keys first. For some hundreds of keys.
#[must_use]
pub fn ranked(keys: impl IntoIterator<Item = f32>) -> Vec<usize> {
    let mut ranked = Ranked::most(usize::MAX);
    keys.into_iter().enumerate().for_each(|(place, key)| ranked.offer(key, place));
    ranked.places()
}
