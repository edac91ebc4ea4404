//! Options, one or several.

use std::collections::BTreeSet;

use super::{Credit, NotYet, Remark, Verdict, small};
use crate::bank::Choice;

pub(super) fn single(choices: &[Choice], chosen: Option<u8>) -> Result<Verdict, NotYet> {
    let choice = chosen.and_then(|at| choices.get(usize::from(at))).ok_or(NotYet::Empty)?;
    Ok(Verdict::of(Credit::whole(choice.right), Remark::Plain))
}

/// Rights minus wrongs, never below nothing: ticking everything earns nothing.
pub(super) fn multiple(choices: &[Choice], chosen: &BTreeSet<u8>) -> Result<Verdict, NotYet> {
    if chosen.is_empty() {
        return Err(NotYet::Empty);
    }
    let is_right = |at: &&u8| choices.get(usize::from(**at)).is_some_and(|choice| choice.right);
    let right = small(chosen.iter().filter(is_right).count());
    let wrong = small(chosen.len()).saturating_sub(right);
    let of = small(choices.iter().filter(|choice| choice.right).count()).max(1);
    let credit = Credit { earned: right.saturating_sub(wrong), of };
    Ok(Verdict::of(credit, Remark::Options { right, wrong, of }))
}
