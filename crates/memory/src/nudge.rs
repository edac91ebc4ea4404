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
    let fresh = log.since(exported);
    let first = fresh.clone().next().filter(|review| !review.at.is_ahead_of(now));
    let since = exported.or_else(|| first.map(|review| review.at))?;
    let is_old = now.0.saturating_sub(since.0) >= DAYS * 24 * 60 * 60 * 1000;
    let ahead = fresh.clone().rev().take_while(|review| review.at.is_ahead_of(now)).count();
    let count = log.count_since(exported).saturating_sub(ahead);
    (count >= ANSWERS || is_old && count > 0).then_some(count)
}
