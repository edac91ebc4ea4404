//! The log: all reviews and resets of a reader. Two logs can be joined.

use super::Review;
use dryrun_bank::ItemId;
use dryrun_quiz::Millis;

/// Reviews, each once, in order of time; and resets, which hide reviews but do not remove them.
///
/// Two reviews with the same item and the same second are one encounter. The greater of the two counts, which is the
/// one with more details (see [`Review::thinned`]). Two resets with the same time and items are one reset, and if
/// one of them is undone, it is undone. So a log is a map to maxima, and joining is commutative, associative and
/// idempotent, and loses nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    reviews: Vec<Review>,
    resets: Vec<Reset>,
}

/// The reader's wish to begin again, without the answers so far.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reset {
    /// The reset hides reviews up to and including this time.
    pub until: Millis,
    /// The items whose reviews it hides, sorted. If the list is empty, all items.
    pub items: Vec<ItemId>,
    /// Whether the reader undid the reset. Then it hides nothing.
    pub undone: bool,
}

impl Reset {
    /// A reset of these items, in any order; of all items, if the list is empty.
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

    /// Whether it hides this review.
    #[must_use]
    pub fn covers(&self, review: &Review) -> bool {
        !self.undone
            && review.at <= self.until
            && (self.items.is_empty() || self.items.binary_search(&review.item).is_ok())
    }
}

impl Log {
    /// The reviews that no reset hides, in order of time.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Review> + Clone {
        self.reviews.iter().filter(|review| !self.is_forgotten(review))
    }

    /// All reviews in order of time, also those that a reset hides.
    pub fn stored(&self) -> core::slice::Iter<'_, Review> {
        self.reviews.iter()
    }

    /// All resets in order of time, also those that were undone.
    #[must_use]
    pub fn resets(&self) -> &[Reset] {
        &self.resets
    }

    /// How many reviews no reset hides.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether resets hide all reviews, or there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Whether a reset hides this review.
    #[must_use]
    pub fn is_forgotten(&self, review: &Review) -> bool {
        self.resets.iter().any(|reset| reset.covers(review))
    }

    /// Whether the log has this encounter, even if a reset hides it.
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

    /// Adds a review. If the log has the encounter already, the one with more details stays.
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

    /// Adds a reset. If the log has the same reset, it is undone if one of them is.
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

    /// Joins another log: adds all its reviews and resets.
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

    /// Removes everything that is in `other`, to undo an import. This is not a join: another replica can bring it back.
    pub fn without(&mut self, other: &Self) {
        self.reviews.retain(|review| !other.contains(review));
    }

    /// Removes for good the reviews that resets before this time hide. So undoing a reset must add them again.
    pub fn purge(&mut self, before: Millis) {
        let resets = &self.resets;
        let goes = |review: &Review| resets.iter().any(|reset| reset.until < before && reset.covers(review));
        self.reviews.retain(|review| !goes(review));
    }

    /// Removes the details of all but the newest `whole` reviews; see [`Review::thinned`]. Returns how many lost some.
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
