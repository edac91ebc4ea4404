//! Random numbers with a seed, so that the table of docs/learning.md comes out the same everywhere.

/// SplitMix64.
#[derive(Clone, Debug)]
pub(super) struct Chance(pub(super) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// An even draw from 0 up to 1.
    pub(super) fn even(&mut self) -> f32 {
        (self.next() >> 40) as f32 / 16_777_216.0
    }

    /// Whether something with this probability happens.
    pub(super) fn happens(&mut self, probability: f32) -> bool {
        self.even() < probability
    }

    /// An even draw from `0..limit`; `limit` > 0.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// A factor around 1, as often double as half: the median is 1, and `spread` is how many doublings are usual.
    pub(super) fn factor(&mut self, spread: f32) -> f32 {
        // Twelve even draws are nearly normal, with a variance of 1.
        let normal = (0..12).map(|_| self.even()).sum::<f32>() - 6.0;
        (normal * spread).exp2()
    }
}
