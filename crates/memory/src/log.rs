//! What was answered: reviews and resets. Two logs join.

use super::Review;
use dryrun_bank::ItemId;
use dryrun_quiz::Millis;

/// Reviews, each once, by time; and resets, which hide reviews and never take them out.
///
/// Two reviews are the same encounter when they name the same item and the same second; of two records of
/// one encounter the greater counts, and that is the one with more in it (see [`Review::thinned`]). A reset
/// is the same when it has the same time and the same items, and undone anywhere is undone. So a log is a
/// map to maxima, and joining is commutative, associative, idempotent, and takes nothing away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    reviews: Vec<Review>,
    resets: Vec<Reset>,
}

/// The reader wanted to begin afresh.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reset {
    /// Reviews up to and with this time are forgotten.
    pub until: Millis,
    /// Of these items, in order; of all, when there is none.
    pub items: Vec<ItemId>,
    /// The reader thought better of it.
    pub undone: bool,
}

impl Reset {
    /// A reset of these items, in any order; of all, when there is none.
    #[must_use]
    pub fn of(until: Millis, items: impl IntoIterator<Item = ItemId>) -> Self {
        let mut sorted = Vec::new();
        for item in items {
            if let Err(place) = sorted.binary_search(&item) {
                sorted.insert(place, item);
            }
        }
        Self { until, items: sorted, undone: false }
    }

    /// Whether it hides that review.
    #[must_use]
    pub fn covers(&self, review: &Review) -> bool {
        !self.undone
            && review.at <= self.until
            && (self.items.is_empty() || self.items.binary_search(&review.item).is_ok())
    }
}

impl Log {
    /// The reviews that count, by time: those that no reset hides.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Review> + Clone {
        self.reviews.iter().filter(|review| !self.is_forgotten(review))
    }

    /// Every review, by time; what resets hide as well.
    pub fn stored(&self) -> core::slice::Iter<'_, Review> {
        self.reviews.iter()
    }

    /// Resets, by time.
    #[must_use]
    pub fn resets(&self) -> &[Reset] {
        &self.resets
    }

    /// How many reviews count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether no review counts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Whether a reset hides that review.
    #[must_use]
    pub fn is_forgotten(&self, review: &Review) -> bool {
        self.resets.iter().any(|reset| reset.covers(review))
    }

    /// Whether the encounter is in the log, hidden or not.
    #[must_use]
    pub fn contains(&self, review: &Review) -> bool {
        self.place(review).is_ok()
    }

    fn place(&self, review: &Review) -> Result<usize, usize> {
        let key = review.key();
        // What is new is most often the latest.
        if self.reviews.last().is_none_or(|last| last.key() < key) {
            return Err(self.reviews.len());
        }
        self.reviews.binary_search_by(|other| other.key().cmp(&key))
    }

    /// Adds a review. One that is there already changes nothing, unless it says more.
    pub fn insert(&mut self, review: Review) {
        match self.place(&review) {
            Err(place) => self.reviews.insert(place, review),
            Ok(place) => {
                if let Some(there) = self.reviews.get_mut(place)
                    && *there < review
                {
                    *there = review;
                }
            }
        }
    }

    /// Adds a reset, or undoes the same one.
    pub fn reset(&mut self, reset: Reset) {
        match self.resets.binary_search_by(|other| {
            other.until.cmp(&reset.until).then_with(|| other.items.cmp(&reset.items))
        }) {
            Err(place) => self.resets.insert(place, reset),
            Ok(place) => {
                if let Some(there) = self.resets.get_mut(place) {
                    there.undone |= reset.undone;
                }
            }
        }
    }

    /// Adds all of another log.
    pub fn join(&mut self, other: &Self) {
        for reset in &other.resets {
            self.reset(reset.clone());
        }
        let (ours, mut theirs) = (std::mem::take(&mut self.reviews), other.reviews.iter().peekable());
        for review in ours {
            while let Some(earlier) = theirs.next_if(|other| other.key() < review.key()) {
                self.reviews.push(earlier.clone());
            }
            let same = theirs.next_if(|other| other.key() == review.key());
            self.reviews.push(same.filter(|same| **same > review).cloned().unwrap_or(review));
        }
        self.reviews.extend(theirs.cloned());
    }

    /// Takes out what is in `other`: for the undoing of an import. Not a part of joining.
    pub fn without(&mut self, other: &Self) {
        self.reviews.retain(|review| !other.contains(review));
    }

    /// Takes out for good what resets before that time hide. Whoever undoes a reset writes back what they held.
    pub fn purge(&mut self, before: Millis) {
        let resets = &self.resets;
        let goes = |review: &Review| resets.iter().any(|reset| reset.until < before && reset.covers(review));
        self.reviews.retain(|review| !goes(review));
    }

    /// Thins all but the newest `whole` reviews; see [`Review::thinned`]. Says how many lost something.
    pub fn thin(&mut self, whole: usize) -> usize {
        let older = self.reviews.len().saturating_sub(whole);
        let mut lost = 0;
        for review in self.reviews.iter_mut().take(older).filter(|review| !review.is_thin()) {
            *review = review.thinned();
            lost += 1;
        }
        lost
    }
}

impl FromIterator<Review> for Log {
    fn from_iter<I: IntoIterator<Item = Review>>(reviews: I) -> Self {
        let mut log = Self::default();
        for review in reviews {
            log.insert(review);
        }
        log
    }
}
