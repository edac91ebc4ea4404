//! Grades one chosen option, or several.

use super::{Credit, NotYet, Remark, Verdict};
use crate::Marks;
use dryrun_bank::Choice;

pub(super) fn single(choices: &[Choice], chosen: Option<u8>) -> Result<Verdict, NotYet> {
    let choice = chosen.and_then(|at| choices.get(usize::from(at))).ok_or(NotYet::Empty)?;
    Ok(Verdict::of(Credit::whole(choice.right), Remark::Plain))
}

/// Each right option counts one, each wrong option takes one off, never below 0. So ticking everything earns nothing.
pub(super) fn multiple(choices: &[Choice], chosen: Marks) -> Result<Verdict, NotYet> {
    if chosen.is_empty() {
        return Err(NotYet::Empty);
    }
    let key: Marks = choices.iter().zip(0..).filter(|(choice, _)| choice.right).map(|(_, at)| at).collect();
    let right = Marks::from_bits(chosen.bits() & key.bits()).len();
    let wrong = chosen.len() - right;
    let of = key.len().max(1);
    let credit = Credit { earned: right.saturating_sub(wrong), of };
    Ok(Verdict::of(credit, Remark::Options { right, wrong, of }))
}
