//! All stories of a reader.

use dryrun_bank::ItemId;
use dryrun_quiz::{Marks, Millis};

/// The most versions that are kept of one question, with those that were removed. If there is one more, the oldest goes.
pub const MOST_VERSIONS: usize = 20;

/// A version of an answer to an open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The question.
    pub item: ItemId,
    /// When it was kept. A question has one version at a time.
    pub at: Millis,
    /// The answer, with the replies to the interviewer; empty if the reader removed this version.
    pub text: String,
    /// The key points that the reader ticked.
    pub covered: Marks,
    /// The key points that the coach found.
    pub guessed: Marks,
    /// How many key points the question had; 0 if nothing was ticked.
    pub points: u8,
    /// Milliseconds that the reader spoke.
    pub millis: u32,
}

impl Story {
    /// On how many key points the reader and the coach agreed.
    #[must_use]
    pub fn agreement(&self) -> Agreement {
        let same = |point: &u8| self.covered.contains(*point) == self.guessed.contains(*point);
        Agreement { agreed: (0..self.points).filter(same).count(), of: self.points.into() }
    }

    /// Whether it only says that the reader removed this version.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        self.text.is_empty()
    }

    fn key(&self) -> (Millis, &str) {
        (self.at, self.item.as_str())
    }

    /// Of two that claim the same time, the one that stays: one that was removed, or else the greater one.
    fn wins(&self, other: &Self) -> bool {
        let rank = |story: &Self| (story.covered.bits(), story.guessed.bits(), story.points, story.millis);
        match (self.is_removed(), other.is_removed()) {
            (true, true) => false,
            (is_removed, other_is) if is_removed != other_is => is_removed,
            _ => (&self.text, rank(self)) > (&other.text, rank(other)),
        }
    }
}

/// On how many key points reader and coach agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Key points of which both said the same.
    pub agreed: usize,
    /// Key points that were looked at.
    pub of: usize,
}

/// All stories of a reader, in order of time. Joining is a union, of which a version that was removed stays removed, and
/// the newest [`MOST_VERSIONS`] of each question stay. So it is commutative, associative and idempotent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stories(Vec<Story>);

impl Stories {
    /// Whether there is no version of any, not even a removed one.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All versions, the oldest first, also those that only say that one was removed.
    pub fn iter(&self) -> core::slice::Iter<'_, Story> {
        self.0.iter()
    }

    /// The versions of a question, the oldest first.
    pub fn versions<'a>(&'a self, item: &'a ItemId) -> impl DoubleEndedIterator<Item = &'a Story> {
        self.0.iter().filter(move |story| story.item == *item && !story.is_removed())
    }

    /// The last version of each question, the newest first.
    #[must_use]
    pub fn latest(&self) -> Vec<&Story> {
        let mut latest: Vec<&Story> = Vec::new();
        for story in self.0.iter().rev().filter(|story| !story.is_removed()) {
            if !latest.iter().any(|other| other.item == story.item) {
                latest.push(story);
            }
        }
        latest
    }

    /// On how many key points reader and coach agreed, in the last version of each question that was ticked.
    #[must_use]
    pub fn agreement(&self) -> Agreement {
        let latest = self.latest();
        let ticked =
            latest.iter().filter_map(|last| self.versions(&last.item).rfind(|story| story.points > 0));
        ticked.map(Story::agreement).fold(Agreement::default(), |sum, one| Agreement {
            agreed: sum.agreed + one.agreed,
            of: sum.of + one.of,
        })
    }

    fn place(&self, story: &Story) -> Result<usize, usize> {
        self.0.binary_search_by(|other| other.key().cmp(&story.key()))
    }

    /// Those that are to stay, also of versions that were removed.
    #[must_use]
    pub fn kept(&self, stays: &dyn Fn(&Story) -> bool) -> Self {
        Self(self.0.iter().filter(|story| stays(story)).cloned().collect())
    }

    /// Those that another does not have just so.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let has = |story: &Story| other.place(story).ok().and_then(|at| other.0.get(at)) == Some(story);
        self.kept(&|story| !has(story))
    }

    /// Adds a version.
    pub fn insert(&mut self, story: Story) {
        let place = match self.place(&story) {
            Ok(place) => {
                if let Some(known) = self.0.get_mut(place)
                    && story.wins(known)
                {
                    *known = story;
                }
                return;
            }
            Err(place) => place,
        };
        let item = story.item.clone();
        self.0.insert(place, story);
        let of_item = || self.0.iter().enumerate().filter(|(_, story)| story.item == item);
        if of_item().count() > MOST_VERSIONS
            && let Some((oldest, _)) = of_item().next()
        {
            self.0.remove(oldest);
        }
    }

    /// Adds all of another's.
    pub fn join(&mut self, other: &Self) {
        other.0.iter().for_each(|story| self.insert(story.clone()));
    }
}

impl FromIterator<Story> for Stories {
    fn from_iter<I: IntoIterator<Item = Story>>(stories: I) -> Self {
        let mut all = Self::default();
        stories.into_iter().for_each(|story| all.insert(story));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn story(item: &str, at: i64, text: &str) -> Story {
        let item = ItemId::parse(item).unwrap();
        let (covered, guessed) = (Marks::from_bits(0b011), Marks::from_bits(0b110));
        Story { item, at: Millis(at), text: text.to_owned(), covered, guessed, points: 3, millis: 0 }
    }

    fn told(stories: &Stories) -> String {
        stories.latest().iter().map(|story| format!("{} {}; ", story.item, story.text)).collect()
    }

    #[test]
    fn the_last_version_of_each_question_is_shown_and_the_newest_twenty_are_kept() {
        let mut stories: Stories =
            [story("bbb", 2, "two"), story("aaa", 1, "one"), story("aaa", 3, "three")].into_iter().collect();
        assert_eq!(told(&stories), "aaa three; bbb two; ");
        assert_eq!(stories.agreement(), Agreement { agreed: 2, of: 6 });
        stories.insert(Story { points: 0, ..story("bbb", 4, "edited") });
        assert_eq!(stories.agreement(), Agreement { agreed: 2, of: 6 }, "an edit takes no tick away");
        stories.insert(Story { text: String::new(), ..story("bbb", 4, "") });
        stories.insert(Story { text: String::new(), ..story("aaa", 3, "") });
        assert_eq!(told(&stories), "bbb two; aaa one; ", "a version that was removed is not shown");
        stories.insert(story("aaa", 3, "three"));
        assert_eq!(told(&stories), "bbb two; aaa one; ", "and does not come back");
        (10..40).for_each(|at| stories.insert(story("aaa", at, "new")));
        let a = ItemId::parse("aaa").unwrap();
        assert_eq!(
            stories.versions(&a).map(|story| story.at.0).collect::<Vec<_>>(),
            (20..40).collect::<Vec<_>>()
        );
    }

    fn any_stories() -> impl Strategy<Value = Vec<Story>> {
        let one = (0_usize..3, 0_i64..30, "[ab]{0,1}")
            .prop_map(|(item, at, text)| story(["one", "two", "six"][item], at, &text));
        prop::collection::vec(one, 0..60)
    }

    proptest! {
        #[test]
        fn joining_is_a_union_in_any_order(one in any_stories(), two in any_stories()) {
            let all = |lists: &[&Vec<Story>]| lists.iter().copied().flatten().cloned().collect::<Stories>();
            let mut joined = all(&[&one]);
            joined.join(&all(&[&two]));
            prop_assert_eq!(&joined, &{ let mut other = all(&[&two]); other.join(&all(&[&one])); other });
            let before = joined.clone();
            joined.join(&before);
            prop_assert_eq!(&joined, &before);
            // What an import brought can be taken out again, and what it displaced put back.
            let (mine, theirs) = (all(&[&one]), all(&[&two]));
            let mut undone = joined.without(&theirs.without(&mine));
            undone.join(&mine);
            prop_assert_eq!(undone, mine);
        }
    }
}
