//! Guessers who know nothing about the topic and pick an option by its looks. They show which looks give the key
//! away. (Studies of tests call this test-wiseness.)

use core::ops::Range;
use std::sync::LazyLock;

use dryrun_bank::{Choice, plain};
use dryrun_cues::{Cues, Text};

/// The one-sided 1 % point of the normal distribution. Source: NIST/SEMATECH e-Handbook of Statistical Methods,
/// 1.3.6.7.1.
const ONE_PERCENT: f64 = 2.326;

/// Words that make an option sound careful (“hedges”).
const HEDGES: [&str; 24] = [
    "may",
    "might",
    "could",
    "perhaps",
    "probably",
    "likely",
    "usually",
    "often",
    "sometimes",
    "rarely",
    "mostly",
    "most",
    "some",
    "generally",
    "typically",
    "normally",
    "almost",
    "nearly",
    "tends to",
    "only if",
    "only when",
    "unless",
    "except",
    "depends",
];

/// The hedges as cues, each stemmed once.
static HEDGE_CUES: LazyLock<Vec<Cues>> = LazyLock::new(|| HEDGES.map(|hedge| Cues::new([hedge])).into());

/// A way to guess. Where several options fit, the guesser takes each of them equally often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guesser {
    /// Takes the option with the most characters.
    Longest,
    /// Takes one that is neither the longest nor the shortest.
    Middle,
    /// Takes the option with the fewest characters.
    Shortest,
    /// Takes the option with the most words like “usually” and “unless”.
    Hedged,
    /// Takes the option that argues least for itself, with clauses like “because …” and “, so …”.
    Unargued,
}

impl Guesser {
    pub(crate) const ALL: [Self; 5] =
        [Self::Longest, Self::Middle, Self::Shortest, Self::Hedged, Self::Unargued];

    /// Whether the checker refuses a bank in which this guesser does better than chance. Many wrong options that were
    /// written before this was known argue for themselves; `bank stats` lists them until they are reworked.
    pub(crate) const fn is_refused(self) -> bool {
        match self {
            Self::Longest | Self::Middle | Self::Shortest | Self::Hedged => true,
            Self::Unargued => false,
        }
    }

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Longest => "longest",
            Self::Middle => "middle",
            Self::Shortest => "shortest",
            Self::Hedged => "hedged",
            Self::Unargued => "unargued",
        }
    }

    /// The probability that the guesser takes each option; the sum is 1.
    fn shares(self, choices: &[Choice]) -> Vec<f64> {
        let lengths = || choices.iter().map(|choice| plain(&choice.text).chars().count()).collect::<Vec<_>>();
        let last = choices.len().saturating_sub(1);
        match self {
            Self::Longest => shares(&lengths(), last..last + 1),
            Self::Middle => shares(&lengths(), 1..last),
            Self::Shortest => shares(&lengths(), 0..1),
            Self::Hedged => shares(&choices.iter().map(hedges).collect::<Vec<_>>(), last..last + 1),
            Self::Unargued => shares(&choices.iter().map(arguments).collect::<Vec<_>>(), 0..1),
        }
    }

    /// The probability that the guesser takes the right option of one item.
    pub(crate) fn guess(self, choices: &[Choice]) -> Score {
        Score::of(choices, &self.shares(choices))
    }
}

/// The result of guessing one item, or many.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Score {
    /// How many right options were guessed; a fraction where several options fit.
    pub(crate) right: f64,
    /// How many right options are expected if the looks of an option say nothing.
    pub(crate) chance: f64,
    variance: f64,
}

impl Score {
    /// The result for one item whose options are taken with these probabilities.
    pub(crate) fn of(choices: &[Choice], shares: &[f64]) -> Self {
        let chance = 1.0 / choices.len().max(1) as f64;
        let key = choices.iter().position(|choice| choice.right).and_then(|key| shares.get(key).copied());
        let squares: f64 = shares.iter().map(|share| share * share).sum();
        Self { right: key.unwrap_or_default(), chance, variance: squares * chance - chance * chance }
    }

    /// The most right options that are still called chance. Chance alone gives more in one of a hundred banks.
    pub(crate) fn most(self) -> f64 {
        self.chance + ONE_PERCENT * self.variance.max(0.0).sqrt()
    }
}

impl core::iter::Sum for Score {
    fn sum<I: Iterator<Item = Self>>(scores: I) -> Self {
        scores.fold(Self::default(), |sum, one| Self {
            right: sum.right + one.right,
            chance: sum.chance + one.chance,
            variance: sum.variance + one.variance,
        })
    }
}

/// For each value, how often it is taken by somebody who takes the values of the given ranks. The smallest value
/// has rank 0, and equal values share their ranks.
fn shares(values: &[usize], ranks: Range<usize>) -> Vec<f64> {
    let each = 1.0 / ranks.len().max(1) as f64;
    let share = |value: &usize| {
        let below = values.iter().filter(|other| *other < value).count();
        let equal = values.iter().filter(|other| *other == value).count();
        let taken = (below..below + equal).filter(|rank| ranks.contains(rank)).count();
        each * taken as f64 / equal.max(1) as f64
    };
    values.iter().map(share).collect()
}

fn hedges(choice: &Choice) -> usize {
    let text = Text::new(&plain(&choice.text));
    HEDGE_CUES.iter().filter(|hedge| hedge.are_in(&text)).count()
}

/// How often an option argues for itself: with “because”, “therefore” or “so that”, or with “so”, “since” or “as” after a
/// comma.
pub(crate) fn arguments(choice: &Choice) -> usize {
    let text = plain(&choice.text).to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let argues = |pair: &[&str]| match pair {
        [_, "because" | "therefore"] | ["so", "that"] => true,
        [before, "so" | "since" | "as"] => before.ends_with(','),
        _ => false,
    };
    words.windows(2).filter(|pair| argues(pair)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_that_argues_is_seen() {
        #[track_caller]
        fn check(text: &str, expectation: usize) {
            let text = vec![dryrun_bank::Inline::Text(text.to_owned())];
            assert_eq!(arguments(&Choice { text, right: false, reason: Vec::new() }), expectation);
        }
        check("Restart it, since a fresh process has no leak", 1);
        check("Add a replica, so the load is shared, because one is not enough", 2);
        check("Raise the limit so that it fits", 1);
        check("It has run since Monday, as long as the node", 1);
        check("So many as there are", 0);
        check("", 0);
    }

    #[test]
    fn ranks_are_shared_by_equals() {
        #[track_caller]
        fn check(values: &[usize], ranks: Range<usize>, expectation: &[f64]) {
            assert_eq!(shares(values, ranks), expectation);
        }
        check(&[1, 5, 3, 4], 3..4, &[0.0, 1.0, 0.0, 0.0]);
        check(&[1, 5, 3, 4], 1..3, &[0.0, 0.0, 0.5, 0.5]);
        check(&[1, 5, 5, 4], 3..4, &[0.0, 0.5, 0.5, 0.0]);
        check(&[2, 2, 2], 1..2, &[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0]);
        check(&[], 0..1, &[]);
    }
}
