//! How well the reader knows a question: solid, shaky or missed.

use dryrun_quiz::{Millis, Rating, Standing};

/// How well the reader knows a question, by all its answers. Every page that counts questions counts these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// `-` the last answer was wrong.
    Missed,
    /// `~` the last answer was partly right, right with doubt or with the hint, or right within [`NIGHT`] of a miss.
    Shaky,
    /// `+` the last answer was right and sure, and no miss is so near.
    Solid,
}

/// Milliseconds after a miss in which a right answer proves only that the reader remembers the explanation: ten hours.
/// After an evening's miss, the next morning counts. A day of the calendar would do worse, because midnight may come
/// a minute after the miss, and it would depend on the time zone.
pub const NIGHT: u32 = 10 * 60 * 60 * 1000;

impl State {
    /// The state after an answer. `missed_at` is the time of the last wrong answer before it; `None`
    /// if there was none, or nobody knows when.
    #[must_use]
    pub fn after(rating: Rating, at: Millis, missed_at: Option<Millis>) -> Self {
        let is_near = missed_at.is_some_and(|missed| at.since(missed) < NIGHT);
        match rating {
            Rating::Again => Self::Missed,
            Rating::Good | Rating::Easy if !is_near => Self::Solid,
            Rating::Hard | Rating::Good | Rating::Easy => Self::Shaky,
        }
    }

    /// The standing with the same sign and word.
    #[must_use]
    pub const fn standing(self) -> Standing {
        match self {
            Self::Missed => Standing::Learn,
            Self::Shaky => Standing::Revisit,
            Self::Solid => Standing::Keep,
        }
    }
}

/// How many questions are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct States {
    /// How many are solid.
    pub solid: usize,
    /// How many are shaky.
    pub shaky: usize,
    /// How many are missed.
    pub missed: usize,
}

impl States {
    /// How many questions were tried.
    #[must_use]
    pub const fn tried(self) -> usize {
        self.solid + self.shaky + self.missed
    }
}

impl FromIterator<State> for States {
    fn from_iter<I: IntoIterator<Item = State>>(states: I) -> Self {
        let mut counts = Self::default();
        for state in states {
            *match state {
                State::Solid => &mut counts.solid,
                State::Shaky => &mut counts.shaky,
                State::Missed => &mut counts.missed,
            } += 1;
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::{NIGHT, State};
    use crate::{History, Log, Occasion, Review};
    use dryrun_bank::ItemId;
    use dryrun_quiz::{Millis, Rating};

    /// The state after these answers: hours, and `-` missed, `~` partly or with doubt, `+` right and sure.
    #[track_caller]
    fn check(answers: &[(i64, char)], expect: State) {
        let start = 1_700_000_000_000;
        let item = ItemId::parse("an-item").expect("an id");
        let review = |&(hours, sign): &(i64, char)| Review {
            at: Millis(start + hours * 3_600_000),
            item: item.clone(),
            rating: match sign {
                '-' => Rating::Again,
                '~' => Rating::Hard,
                _ => Rating::Good,
            },
            certainty: None,
            took: 0,
            occasion: Occasion::Practice,
        };
        let log: Log = answers.iter().map(review).collect();
        let history = History::of(&log, Millis(start + 1000 * 3_600_000));
        assert_eq!(history.state(&item), Some(expect), "{answers:?}");
        // The log says the same, in whatever order it was joined.
        let turned: Log = answers.iter().rev().map(review).collect();
        assert_eq!(turned, log);
    }

    #[test]
    fn a_question_is_solid_only_a_night_after_it_was_missed() {
        check(&[(0, '+')], State::Solid);
        check(&[(0, '~')], State::Shaky);
        check(&[(0, '-')], State::Missed);
        check(&[(0, '-'), (1, '+')], State::Shaky);
        check(&[(0, '-'), (1, '+'), (2, '+')], State::Shaky);
        check(&[(0, '-'), (9, '+')], State::Shaky);
        check(&[(0, '-'), (10, '+')], State::Solid);
        check(&[(0, '-'), (1, '+'), (24, '+')], State::Solid);
        check(&[(0, '+'), (24, '-')], State::Missed);
        check(&[(0, '-'), (24, '+'), (25, '~')], State::Shaky);
        check(&[(0, '-'), (1, '-'), (2, '+'), (12, '+')], State::Solid);
        assert_eq!(NIGHT, 36_000_000);
    }
}
