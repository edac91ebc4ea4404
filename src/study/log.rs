//! A set of reviews that joins.

use super::Review;

/// Reviews, each once, by time. Joining is commutative, associative and idempotent: it is the union.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log(Vec<Review>);

impl Log {
    /// The reviews, by time.
    pub fn iter(&self) -> core::slice::Iter<'_, Review> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a review; one that is there already changes nothing. New ones are the latest and go to the
    /// end, so this is quick where it matters.
    pub fn insert(&mut self, review: Review) {
        if let Err(place) = self.0.binary_search(&review) {
            self.0.insert(place, review);
        }
    }

    /// Adds all of another log.
    pub fn join(&mut self, other: &Self) {
        let (ours, mut theirs) = (std::mem::take(&mut self.0), other.0.iter().peekable());
        for review in ours {
            while let Some(earlier) = theirs.next_if(|other| **other < review) {
                self.0.push(earlier.clone());
            }
            theirs.next_if(|other| **other == review);
            self.0.push(review);
        }
        self.0.extend(theirs.cloned());
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
