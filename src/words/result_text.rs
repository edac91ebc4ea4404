//! A result as text to paste: words first, so that it reads aloud; signs second; and no answer in it.

use crate::quiz::{Session, Standing};

/// The text. `what` was played, like `today's five, 2026-11-20`; `address` is where to play the same.
#[must_use]
pub fn result_text(session: &Session, what: &str, address: &str) -> String {
    let tally = session.tally();
    let left = if tally.unanswered > 0 { format!(", {} left out", tally.unanswered) } else { String::new() };
    let signs: Vec<&str> = session
        .questions()
        .iter()
        .filter(|question| question.attempt == 1)
        .map(|question| match question.standing() {
            Some(Standing::Keep) => "+",
            Some(Standing::Revisit) => "~",
            Some(Standing::Learn) => "-",
            None => "\u{b7}",
        })
        .collect();
    format!(
        "Dryrun, {what}: {} to keep, {} to revisit, {} to learn{left}.\n{}\n{address}\n",
        tally.keep,
        tally.revisit,
        tally.learn,
        signs.join(" ")
    )
}
