//! The log: all reviews and resets of a reader. Two logs can be joined.

use super::Review;
use dryrun_bank::ItemId;
use dryrun_quiz::Millis;

/// Reviews, each once, in order of time; and resets, which hide reviews but do not remove them.
///
/// Two reviews with the same item and the same second are one encounter. The greater of the two counts, which is the
/// one with more details (see [`Review::thinned`]). Two resets with the same times and items are one reset, and if
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
    /// It hides only reviews from this time on; `None` if it hides all before. Reviews from the future have such a
    /// reset: they were written while the clock was wrong, and what is answered until then must not be hidden.
    pub from: Option<Millis>,
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
        Self { until, from: None, items: sorted, undone: false }
    }

    /// What it hides. No log has two resets with the same one.
    fn key(&self) -> (Millis, Option<Millis>, &[ItemId]) {
        (self.until, self.from, &self.items)
    }

    pub(crate) fn covers_time(&self, at: Millis) -> bool {
        !self.undone && at <= self.until && self.from.is_none_or(|from| from <= at)
    }

    /// Whether it hides this review.
    #[must_use]
    pub fn covers(&self, review: &Review) -> bool {
        self.covers_time(review.at)
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

    /// The place of the first review after this time that is after every reset of everything, too; of the first of all
    /// without either.
    fn first_since(&self, time: Option<Millis>) -> usize {
        let of_all = |reset: &&Reset| !reset.undone && reset.items.is_empty() && reset.from.is_none();
        let reset = self.resets.iter().filter(of_all).map(|reset| reset.until).max();
        let time = time.max(reset);
        time.map_or(0, |time| self.reviews.partition_point(|review| review.at <= time))
    }

    /// The reviews after this time that no reset hides, in order of time; all, without a time.
    pub fn since(&self, time: Option<Millis>) -> impl DoubleEndedIterator<Item = &Review> + Clone {
        let after = self.reviews.iter().skip(self.first_since(time));
        after.filter(|review| !self.is_forgotten(review))
    }

    /// How many these are. They are counted one by one only where a reset of some questions may hide some.
    #[must_use]
    pub fn count_since(&self, time: Option<Millis>) -> usize {
        let first = self.first_since(time);
        let begin = self.reviews.get(first).map(|review| review.at);
        let hides = |reset: &Reset| !reset.undone && begin.is_some_and(|begin| reset.until >= begin);
        if self.resets.iter().any(hides) {
            self.since(time).count()
        } else {
            self.reviews.len().saturating_sub(first)
        }
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

    /// Whether a reset of everything hides what was at this time, also what is no review. With `before`, only a reset
    /// before that time counts.
    #[must_use]
    pub fn forgets(&self, at: Millis, before: Option<Millis>) -> bool {
        let of_all =
            |reset: &&Reset| reset.items.is_empty() && before.is_none_or(|before| reset.until < before);
        self.resets.iter().filter(of_all).any(|reset| reset.covers_time(at))
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

    fn place_of(&self, reset: &Reset) -> Result<usize, usize> {
        self.resets.binary_search_by(|other| other.key().cmp(&reset.key()))
    }

    /// Whether the log has this reset, even if it was undone.
    #[must_use]
    pub fn has_reset(&self, reset: &Reset) -> bool {
        self.place_of(reset).is_ok()
    }

    /// Adds a reset. If the log has the same reset, it is undone if one of them is.
    pub fn reset(&mut self, reset: Reset) {
        match self.place_of(&reset) {
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

    /// Removes for good the reviews that resets before this time hide, and reviews from the future that a reset hides.
    /// So undoing a reset must add them again.
    pub fn purge(&mut self, before: Millis) {
        let resets = &self.resets;
        let is_old = |reset: &&Reset| reset.until < before || reset.from.is_some();
        let goes = |review: &Review| resets.iter().filter(is_old).any(|reset| reset.covers(review));
        self.reviews.retain(|review| !goes(review));
    }

    /// The log as another program can read it that knows only resets of everything before a time. Without the other
    /// resets, and without what they hide.
    #[must_use]
    pub fn portable(&self) -> Self {
        let (ranges, resets) = self.resets.iter().cloned().partition(|reset| reset.from.is_some());
        let hidden = Self { resets: ranges, ..Self::default() };
        let reviews = self.reviews.iter().filter(|review| !hidden.is_forgotten(review));
        Self { reviews: reviews.cloned().collect(), resets }
    }

    /// The review with the time to note for it. If the log has a later one of the same item, this one is noted as still
    /// later, because it was answered after it, and the clock was fast before. Unless it was fast by more than a day:
    /// then the time would be too wrong, and [`History`](super::History) knows which of them is the later one.
    #[must_use]
    pub fn noted(&self, review: Review) -> Review {
        // Only what is of the same second, or later, can change its time.
        let second = review.at.0.div_euclid(1000);
        let later = self.reviews.iter().rev().take_while(|other| other.at.0.div_euclid(1000) >= second);
        let of_item = later.filter(|other| other.item == review.item);
        let before = of_item.map(|other| other.at).filter(|at| !at.is_ahead_of(review.at)).max();
        let next =
            before.map(|before| Millis(before.0.div_euclid(1000).saturating_add(1).saturating_mul(1000)));
        Review { at: next.map_or(review.at, |next| next.max(review.at)), ..review }
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
