//! Neither the place nor the looks of an option may show that it is the key of a single-choice item.

use std::collections::BTreeMap;

use super::{Finding, Single};
use crate::guessers::{Guesser, Score};

/// With fewer items, chance hides the habits of their authors, so nothing is checked.
const LEAST: usize = 100;

/// The 5 % points of the chi-square distribution, by the number of options. The degrees of freedom are one less
/// than the options. Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4.
const FIVE_PERCENT: [(usize, f64); 2] = [(3, 5.991), (4, 7.815)];

/// The largest share of the items in which the key may be the longest option.
const LONGEST: f64 = 0.4;

pub(super) fn check(singles: &[Single<'_>], findings: &mut Vec<Finding>) {
    for (options, most) in FIVE_PERCENT {
        let alike: Vec<&Single<'_>> =
            singles.iter().filter(|single| single.choices.len() == options).collect();
        if alike.len() >= LEAST {
            findings.extend(uneven(&alike, options, most));
        }
    }
    let all: Vec<&Single<'_>> = singles.iter().collect();
    if all.len() >= LEAST {
        for guesser in Guesser::ALL.into_iter().filter(|guesser| guesser.is_refused()) {
            findings.extend(told(&all, guesser));
        }
    }
}

/// A chi-square test for goodness of fit: the key must be equally often at each place.
fn uneven(singles: &[&Single<'_>], options: usize, most: f64) -> Option<Finding> {
    let keys: Vec<Option<usize>> =
        singles.iter().map(|single| single.choices.iter().position(|choice| choice.right)).collect();
    let count = |place| keys.iter().filter(|key| **key == Some(place)).count();
    let counts: Vec<usize> = (0..options).map(count).collect();
    let fair = singles.len() as f64 / options as f64;
    let chi_square: f64 = counts.iter().map(|count| (*count as f64 - fair).powi(2) / fair).sum();
    if chi_square <= most {
        return None;
    }
    let (fullest, _) = counts.iter().enumerate().max_by_key(|(_, count)| **count)?;
    let (emptiest, _) = counts.iter().enumerate().min_by_key(|(_, count)| **count)?;
    let shown = counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let what = format!(
        "the right options of the {} items with {options} options are not spread evenly over the places: {shown} \
         (chi-square {chi_square:.1}, at most {most:.1} is allowed)",
        singles.len()
    );
    let (from, to) = (fullest + 1, emptiest + 1);
    let remedy = format!(
        "in some items, move the ticked option with its reason from place {from} to place {to}; start with this item"
    );
    let guess = |key: &Option<usize>| f64::from(u8::from(*key == Some(fullest)));
    let guesses: Vec<f64> = keys.iter().map(guess).collect();
    finding(singles, &guesses, what, remedy)
}

/// A one-sided test: the guesser must not do better than chance. For the longest option, a second limit applies.
fn told(singles: &[&Single<'_>], guesser: Guesser) -> Option<Finding> {
    let scores: Vec<Score> = singles.iter().map(|single| guesser.guess(single.choices)).collect();
    let score: Score = scores.iter().copied().sum();
    let most = match guesser {
        Guesser::Longest => score.most().min(LONGEST * singles.len() as f64),
        Guesser::Middle | Guesser::Shortest | Guesser::Hedged | Guesser::Unargued => score.most(),
    };
    if score.right <= most {
        return None;
    }
    let what = format!(
        "somebody who always picks the {} option is right in {:.1} of {} items; chance gives {:.1}, and at most {most:.1} is allowed",
        guesser.as_str(),
        score.right,
        singles.len(),
        score.chance
    );
    let remedy = match guesser {
        Guesser::Longest => "make right options shorter or wrong options longer; start with this item".to_owned(),
        Guesser::Shortest => "make right options longer or wrong options shorter; start with this item".to_owned(),
        Guesser::Middle => "make the right option the longest or the shortest one more often; start with this item".to_owned(),
        Guesser::Hedged => {
            "remove words like “usually”, “may” and “unless” from right options, or add them to wrong options; start with this item"
                .to_owned()
        }
        Guesser::Unargued => {
            "leave “because …”, “, so …” and “, since …” out of wrong options; start with this item".to_owned()
        }
    };
    let guesses: Vec<f64> = scores.iter().map(|score| score.right).collect();
    finding(singles, &guesses, what, remedy)
}

/// A fault of the whole bank. It is reported at the item where it is best to start: in the file with the most right
/// `guesses` above chance, at the last item that was guessed.
fn finding(singles: &[&Single<'_>], guesses: &[f64], what: String, remedy: String) -> Option<Finding> {
    let mut surplus: BTreeMap<usize, f64> = BTreeMap::new();
    for (single, guess) in singles.iter().zip(guesses) {
        *surplus.entry(single.sheet).or_default() += guess - 1.0 / single.choices.len().max(1) as f64;
    }
    let (worst, _) = surplus.into_iter().max_by(|(_, a), (_, b)| a.total_cmp(b))?;
    let of_worst = singles.iter().zip(guesses).filter(|(single, _)| single.sheet == worst);
    let (first, _) = of_worst.max_by(|(_, a), (_, b)| a.total_cmp(b))?;
    Some(Finding { sheet: first.sheet, record: None, span: first.key.clone(), what, remedy })
}
