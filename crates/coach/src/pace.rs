//! How long an answer takes to say, and how fast one was said.

/// Words a minute of somebody who explains something. Talks have 130 to 160.
const USUAL: usize = 140;
/// Below this, a listener waits.
const SLOW: usize = 100;
/// Above this, a listener loses the thread.
const FAST: usize = 180;
/// Shorter recordings have no pace.
const LEAST_SECONDS: usize = 10;

/// How fast an answer was said, in words a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Fewer than 100.
    Slow(usize),
    /// As people explain things.
    Usual(usize),
    /// More than 180.
    Fast(usize),
}

/// How many words an answer has, as the coach counts them.
#[must_use]
pub fn count_words(answer: &str) -> usize {
    dryrun_cues::Text::new(answer).count()
}

/// How long so many words take to say, in seconds, rounded up.
#[must_use]
pub fn seconds_to_say(words: usize) -> usize {
    words.saturating_mul(60).div_ceil(USUAL)
}

/// How fast an answer was said; `None` if it took less than ten seconds.
#[must_use]
pub fn pace(words: usize, seconds: usize) -> Option<Pace> {
    let pace = words.saturating_mul(60).checked_div(seconds).filter(|_| seconds >= LEAST_SECONDS)?;
    Some(match pace {
        ..SLOW => Pace::Slow(pace),
        SLOW..=FAST => Pace::Usual(pace),
        _ => Pace::Fast(pace),
    })
}

/// How many words can be said in so many minutes, at the fastest pace that can be followed.
pub(crate) fn most_words(minutes: u8) -> usize {
    usize::from(minutes) * FAST
}
