//! Grades the order of steps.

use super::{Credit, NotYet, Remark, Verdict, small};

/// Credit for the longest run of steps that are in the right order among themselves: one step that was
/// moved too far costs one, not the whole list.
pub(super) fn grade(steps: usize, order: Option<&[u8]>) -> Result<Verdict, NotYet> {
    let order = order.ok_or(NotYet::Empty)?;
    let run = longest_rise(order).len();
    let credit = Credit { earned: small(run.saturating_sub(1)), of: small(steps.saturating_sub(1)).max(1) };
    Ok(Verdict::of(credit, Remark::InOrder { run: small(run), of: small(steps) }))
}

/// The steps of one longest run of steps that are in the right order among themselves.
#[must_use]
pub fn longest_rise(order: &[u8]) -> Vec<u8> {
    // For each step the longest run that ends with it; steps are at most seven.
    let mut runs: Vec<Vec<u8>> = Vec::new();
    for &step in order {
        let before =
            runs.iter().filter(|run| run.last().is_some_and(|&last| last < step)).max_by_key(|run| run.len());
        let mut run = before.cloned().unwrap_or_default();
        run.push(step);
        runs.push(run);
    }
    runs.into_iter().max_by_key(Vec::len).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::longest_rise;

    #[test]
    fn one_misplaced_step_costs_one() {
        for (order, run) in [
            (&[][..], 0),
            (&[0], 1),
            (&[0, 1, 2, 3, 4], 5),
            (&[1, 2, 3, 4, 0], 4),
            (&[4, 3, 2, 1, 0], 1),
            (&[2, 0, 1, 4, 3], 3),
        ] {
            assert_eq!(longest_rise(order).len(), run, "{order:?}");
        }
    }
}
