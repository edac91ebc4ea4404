//! Grades a word or a short command.

use super::{Credit, NotYet, Outcome, Remark, Verdict, small};
use dryrun_bank::{TextEntry, fold};

pub(super) fn grade(entry: &TextEntry, typed: &str) -> Result<Verdict, NotYet> {
    if typed.trim().is_empty() {
        return Err(NotYet::Empty);
    }
    let folded = fold(typed);
    if entry.accepted.iter().any(|accepted| fold(accepted) == folded) {
        return Ok(Verdict::of(Credit::whole(true), Remark::Plain));
    }
    if let Some(slip) = entry.slips.iter().position(|slip| fold(&slip.text) == folded) {
        return Ok(Verdict::of(Credit::whole(false), Remark::Slip { slip: small(slip) }));
    }
    let near = entry.accepted.iter().position(|accepted| is_near(&folded, &fold(accepted)));
    Ok(match near {
        // A slip of the finger shows the knowledge, not the command that would run.
        Some(accepted) => Verdict {
            outcome: Outcome::Partly,
            credit: Credit { earned: 1, of: 2 },
            remark: Remark::Near { accepted: small(accepted) },
        },
        None => Verdict::of(Credit::whole(false), Remark::Plain),
    })
}

/// How many letters may be wrong: one in words of four to seven letters, two in longer words. In shorter words, another
/// letter is another word.
fn is_near(typed: &str, accepted: &str) -> bool {
    let allowed = match accepted.chars().count() {
        0..=3 => return false,
        4..=7 => 1,
        _ => 2,
    };
    strsim::osa_distance(typed, accepted) <= allowed
}
