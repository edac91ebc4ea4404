//! Grades a word or a short command.

use super::{Credit, NotYet, Outcome, Remark, Verdict, small};
use dryrun_bank::{Folded, TextEntry, fold, is_blank, readings, with_option};

pub(super) fn grade(entry: &TextEntry, typed: &str) -> Result<Verdict, NotYet> {
    if is_blank(typed) {
        return Err(NotYet::Empty);
    }
    let readings = readings(typed);
    let is_right = entry.accepted.iter().any(|accepted| readings.contains(&fold(accepted)));
    if is_right || has_the_option(entry, typed) {
        return Ok(Verdict::of(Credit::whole(true), Remark::Plain));
    }
    if let Some(slip) = entry.slips.iter().position(|slip| readings.contains(&fold(&slip.text))) {
        return Ok(Verdict::of(Credit::whole(false), Remark::Slip { slip: small(slip) }));
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

/// Whether the whole command was typed where its option was asked for. Its first words must be those that the bank has, if
/// it has any.
fn has_the_option(entry: &TextEntry, typed: &str) -> bool {
    let Some((before, option)) = with_option(typed) else { return false };
    let options = readings(&option);
    let mut commands = entry.accepted.iter().filter_map(|accepted| with_option(accepted)).peekable();
    let is_command = commands.peek().is_none() || commands.any(|(words, _)| before.starts_with(&words));
    is_command && entry.accepted.iter().any(|accepted| options.contains(&fold(accepted)))
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
