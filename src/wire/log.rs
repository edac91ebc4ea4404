//! Reviews as text: a line for each item, its reviews behind it, so that an id is written once.
//!
//! `k8s-exit-137 lq3k1a2b:3s:4k lq3k9zzz:1-:2fx`: milliseconds since the Unix epoch; rating (1 Again to 4 Easy, as
//! in Anki's review log) and certainty (`g`uess, `u`nsure, `s`ure, `-` not asked); milliseconds on the
//! screen, and `!` for an exam. Times are in base 36.

use crate::bank::ItemId;
use crate::study::{Certainty, Log, Millis, Occasion, Rating, Review};

/// The log as text.
pub(super) fn write(log: &Log) -> String {
    let mut lines: Vec<(&ItemId, String)> = Vec::new();
    for review in log.iter() {
        let place = lines.binary_search_by(|(id, _)| (*id).cmp(&review.item)).unwrap_or_else(|place| {
            lines.insert(place, (&review.item, String::new()));
            place
        });
        if let Some((_, line)) = lines.get_mut(place) {
            line.push(' ');
            line.push_str(&entry(review));
        }
    }
    lines.into_iter().map(|(id, line)| format!("{id}{line}\n")).collect()
}

/// The log that [`write`] wrote, and how many entries no version of this program wrote.
pub(super) fn read(text: &str) -> (Log, usize) {
    let (mut log, mut unreadable) = (Log::default(), 0);
    for line in text.lines() {
        let mut words = line.split(' ');
        let id = words.next().and_then(ItemId::parse);
        for word in words {
            match id.as_ref().and_then(|id| review(id, word)) {
                Some(review) => log.insert(review),
                None => unreadable += 1,
            }
        }
    }
    (log, unreadable)
}

fn entry(review: &Review) -> String {
    let rating = match review.rating {
        Rating::Again => '1',
        Rating::Hard => '2',
        Rating::Good => '3',
        Rating::Easy => '4',
    };
    let certainty = match review.certainty {
        None => '-',
        Some(Certainty::Guess) => 'g',
        Some(Certainty::Unsure) => 'u',
        Some(Certainty::Sure) => 's',
    };
    let exam = if review.occasion == Occasion::Exam { "!" } else { "" };
    let at = base_36(u64::try_from(review.at.0).unwrap_or_default());
    format!("{at}:{rating}{certainty}:{}{exam}", base_36(review.took.into()))
}

fn review(id: &ItemId, word: &str) -> Option<Review> {
    let (at, rest) = word.split_once(':')?;
    let (how, took) = rest.split_once(':')?;
    let (took, occasion) = match took.strip_suffix('!') {
        Some(took) => (took, Occasion::Exam),
        None => (took, Occasion::Practice),
    };
    let mut how = how.chars();
    let rating = match how.next()? {
        '1' => Rating::Again,
        '2' => Rating::Hard,
        '3' => Rating::Good,
        '4' => Rating::Easy,
        _ => return None,
    };
    let certainty = match how.next()? {
        '-' => None,
        'g' => Some(Certainty::Guess),
        'u' => Some(Certainty::Unsure),
        's' => Some(Certainty::Sure),
        _ => return None,
    };
    how.next().is_none().then_some(())?;
    let at = Millis(i64::from_str_radix(at, 36).ok().filter(|at| *at >= 0)?);
    Some(Review {
        at,
        item: id.clone(),
        rating,
        certainty,
        took: u32::from_str_radix(took, 36).ok()?,
        occasion,
    })
}

fn base_36(number: u64) -> String {
    let (mut digits, mut rest) = (Vec::new(), number);
    loop {
        let digit = (rest % 36) as u32;
        digits.push(char::from_digit(digit, 36).unwrap_or('0'));
        rest /= 36;
        if rest == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[track_caller]
    fn check(text: &str, reviews: usize, unreadable: usize) {
        let (log, skipped) = read(text);
        assert_eq!((log.len(), skipped), (reviews, unreadable), "{text:?}");
    }

    #[test]
    fn the_first_release_stays_readable() {
        let frozen = "k8s-exit-137 mi2k1a2b:3s:4k mi2k9zzz:1-:2fx!\nlinux-inodes mi2k1a2c:2g:0\n";
        assert_eq!(
            write(&read(frozen).0),
            frozen,
            "saved progress in people's browsers looks like this: undo the change"
        );
    }

    #[test]
    fn what_no_version_wrote_is_counted_and_costs_nothing_else() {
        check("", 0, 0);
        check("k8s-exit-137 mi2k1a2b:3s:4k nonsense mi2k1a2c:9s:4k", 1, 2);
        check("K8S mi2k1a2b:3s:4k", 0, 1);
        check("k8s-exit-137 -1:3s:4k mi2k1a2b:3ss:4k mi2k1a2b:3s:zzzzzzzzzz", 0, 3);
        check("k8s-exit-137 mi2k1a2b:3s:4k mi2k1a2b:3s:4k", 1, 0);
    }
}
