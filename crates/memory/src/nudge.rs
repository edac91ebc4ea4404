//! When to remind the reader to export. Only an exported file survives if the browser's data is deleted.

use crate::Log;
use dryrun_quiz::Millis;

const ANSWERS: usize = 50;
const DAYS: i64 = 5;

/// How many answers are in no export, if it is time for a reminder: after 50 such answers, or after 5 days with any.
#[must_use]
pub fn nudge(log: &Log, exported: Option<Millis>, now: Millis) -> Option<usize> {
    // A time in the future was noted while the clock was wrong: that says nothing of what the last export has.
    let exported = exported.filter(|at| !at.is_ahead_of(now));
    let known = log.iter().filter(|review| !review.at.is_ahead_of(now));
    let fresh = known.filter(|review| exported.is_none_or(|at| review.at > at));
    let since = exported.or_else(|| fresh.clone().next().map(|review| review.at))?;
    let is_old = now.0.saturating_sub(since.0) >= DAYS * 24 * 60 * 60 * 1000;
    let count = fresh.count();
    (count >= ANSWERS || is_old && count > 0).then_some(count)
}
