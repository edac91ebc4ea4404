//! What is left out of a log that is too long for its slot: the details of its older reviews.

use dryrun_formats::Versions;
use dryrun_memory::Log;

/// The most UTF-16 units of a log: a twentieth of the smallest quota. A longer one is thinned.
pub const MOST_UNITS: usize = 256 * 1024;

/// How many reviews are written with every detail. Memory keeps all details, and they are written as soon as there is
/// room again.
pub(super) struct Thinning {
    /// So many of the newest reviews are written with every detail; as many as there is room for.
    whole: usize,
    /// So many were last written without.
    thinned: usize,
}

impl Thinning {
    /// Nothing is left out.
    pub(super) const fn none() -> Self {
        Self { whole: usize::MAX, thinned: 0 }
    }

    /// How many reviews were last written without their details.
    pub(super) const fn thinned(&self) -> usize {
        self.thinned
    }

    /// Room may have come back since the last time.
    pub(super) const fn relax(&mut self) {
        self.whole = self.whole.saturating_mul(2).saturating_add(64);
    }

    /// Halves the number of reviews that are written with every detail. False if there are no details left to leave out.
    pub(super) fn thin(&mut self, log: &Log) -> bool {
        let count = log.stored().len();
        let could = self.whole > 0 && count > 0;
        self.whole = self.whole.min(count) / 2;
        could
    }

    /// A log as it is written: whole, or thinned until it fits.
    pub(super) fn payload<V: Versions>(&mut self, log: &Log) -> String {
        loop {
            let payload = if self.whole < log.stored().len() {
                let mut thin = log.clone();
                self.thinned = thin.thin(self.whole);
                V::write_log(&thin)
            } else {
                self.thinned = 0;
                V::write_log(log)
            };
            // No text has more units than bytes.
            let fits = payload.len() <= MOST_UNITS || payload.encode_utf16().count() <= MOST_UNITS;
            if fits || !self.thin(log) {
                return payload;
            }
        }
    }
}
