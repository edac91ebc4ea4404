//! Grades a word or a short command.

use super::{Credit, NotYet, Outcome, Remark, Verdict, small};
use dryrun_bank::{Folded, TextEntry, fold, is_blank, is_command_of, readings};

pub(super) fn grade(entry: &TextEntry, typed: &str) -> Result<Verdict, NotYet> {
    if is_blank(typed) {
        return Err(NotYet::Empty);
    }
    let readings = readings(typed);
    let is_right = entry.accepted.iter().any(|accepted| readings.contains(&fold(accepted)));
    let whole = || Ok(Verdict::of(Credit::whole(true), Remark::Plain));
    if is_right {
        return whole();
    }
    if let Some(slip) = entry.slips.iter().position(|slip| readings.contains(&fold(&slip.text))) {
        return Ok(Verdict::of(Credit::whole(false), Remark::Slip { slip: small(slip) }));
    }
    // After the slips, so that an author can take out a command that the rule would accept.
    if is_command_of(&entry.accepted, typed) {
        return whole();
    }
    let near = entry.accepted.iter().position(|accepted| {
        let accepted = fold(accepted);
        readings.iter().any(|reading| is_near(reading, &accepted))
    });
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

/// Whether only letters are wrong: one in answers of four to seven letters, two in longer ones. In shorter ones, another
/// letter is another word; and another digit, or another dash of an option, is another answer.
fn is_near(typed: &Folded, accepted: &Folded) -> bool {
    let letters = accepted.text().chars().count().saturating_sub(accepted.exact().chars().count());
    let allowed = match letters {
        0..=3 => return false,
        4..=7 => 1,
        _ => 2,
    };
    typed.exact() == accepted.exact() && strsim::osa_distance(typed.text(), accepted.text()) <= allowed
}
