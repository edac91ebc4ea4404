//! A guesser who has learned from the options of other items which words right options are made of, and never sees a
//! question. What it finds is the style of the authors: words that they use in right options or in wrong ones.

use std::collections::BTreeMap;

use dryrun_bank::{Choice, plain};
use dryrun_cues::Text;

use crate::guessers::Score;

/// In so many rounds, a part of the items is guessed with what the others teach.
const ROUNDS: usize = 10;

/// How many options of each kind have a word.
#[derive(Clone, Copy, Default)]
struct Seen {
    right: u32,
    wrong: u32,
}

/// Guesses each single-choice item with what the items of the other rounds teach: a naive Bayes classifier over stems of
/// words, each counted once for an option.
pub(crate) fn guess(singles: &[&[Choice]]) -> Score {
    let stems: Vec<Vec<Vec<String>>> =
        singles.iter().map(|choices| choices.iter().map(stems).collect()).collect();
    let all: Vec<(&[Choice], &[Vec<String>])> =
        singles.iter().copied().zip(stems.iter().map(Vec::as_slice)).collect();
    let scores = (0..ROUNDS).flat_map(|round| {
        let held_out = |at: &usize| at % ROUNDS == round;
        let taught =
            Taught::by(all.iter().enumerate().filter(|(at, _)| !held_out(at)).map(|(_, item)| *item));
        let guessed = all.iter().enumerate().filter(move |(at, _)| held_out(at));
        guessed.map(move |(_, (choices, stems))| taught.guess(choices, stems)).collect::<Vec<_>>()
    });
    scores.sum()
}

fn stems(choice: &Choice) -> Vec<String> {
    let text = Text::new(&plain(&choice.text));
    let mut stems: Vec<String> = text.stems().map(ToOwned::to_owned).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// What some items teach.
#[derive(Default)]
struct Taught<'a> {
    words: BTreeMap<&'a str, Seen>,
    options: Seen,
}

impl<'a> Taught<'a> {
    fn by(items: impl Iterator<Item = (&'a [Choice], &'a [Vec<String>])>) -> Self {
        let mut taught = Self::default();
        for (choice, stems) in items.flat_map(|(choices, stems)| choices.iter().zip(stems)) {
            taught.options.count(choice.right);
            stems.iter().for_each(|stem| taught.words.entry(stem).or_default().count(choice.right));
        }
        taught
    }

    /// How much this word speaks for a right option: the logarithm of the ratio of its shares, with one more of each so
    /// that a rare word says little.
    fn weight(&self, stem: &str) -> f64 {
        let Some(seen) = self.words.get(stem) else { return 0.0 };
        let share = |with: u32, all: u32| f64::from(with + 1) / f64::from(all + 2);
        (share(seen.right, self.options.right) / share(seen.wrong, self.options.wrong)).ln()
    }

    fn guess(&self, choices: &[Choice], stems: &[Vec<String>]) -> Score {
        let sums: Vec<f64> =
            stems.iter().map(|stems| stems.iter().map(|stem| self.weight(stem)).sum()).collect();
        let best = sums.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let taken: Vec<bool> = sums.iter().map(|sum| *sum >= best).collect();
        let share = 1.0 / taken.iter().filter(|taken| **taken).count().max(1) as f64;
        let shares: Vec<f64> = taken.iter().map(|taken| if *taken { share } else { 0.0 }).collect();
        Score::of(choices, &shares)
    }
}

impl Seen {
    fn count(&mut self, right: bool) {
        if right {
            self.right += 1;
        } else {
            self.wrong += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use dryrun_bank::Inline;

    use super::*;

    fn choice(text: &str, right: bool) -> Choice {
        Choice { text: vec![Inline::Text(text.to_owned())], right, reason: Vec::new() }
    }

    #[test]
    fn it_learns_words_and_nothing_else() {
        #[track_caller]
        fn check(item: impl Fn(usize) -> Vec<Choice>, expectation: f64) {
            let items: Vec<Vec<Choice>> = (0..100).map(item).collect();
            let singles: Vec<&[Choice]> = items.iter().map(Vec::as_slice).collect();
            assert_eq!(guess(&singles).right.round(), expectation);
        }
        // One word is in every right option, and in no other.
        check(
            |at| vec![choice(&format!("measure {at}"), true), choice(&format!("restart {at}"), false)],
            100.0,
        );
        // Each option has words of its own.
        check(|at| vec![choice(&format!("word{at}a"), true), choice(&format!("word{at}b"), false)], 50.0);
    }
}
