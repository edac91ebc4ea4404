//! A session from its saved parts.
//!
//! Until version 1 of saved sessions, what was missed came back between the other questions, up to twice. Now it stands
//! behind the set. So such a session is put in order: answers that were given to what came back are kept behind the
//! set, and what had come back without an answer is asked for at the end, like everything that was missed.

use super::{Ending, Phase, Question, Questions, Session, Status};
use crate::{Millis, Pace};

impl Session {
    /// A session from its saved parts; `None` if they break an invariant. It is not on the screen yet.
    #[must_use]
    pub fn restore(
        pace: Pace,
        seed: u32,
        questions: Vec<Question>,
        phase: Phase,
        started: Millis,
    ) -> Option<Self> {
        let (questions, phase) = in_order(questions, phase);
        let questions = Questions::new(questions)?;
        // What was to be fixed has left the bank.
        let has_gone = phase == Phase::SetDone && questions.to_fix().next().is_none();
        let phase = if has_gone { Phase::Done(Ending::Finished) } else { phase };
        let session = Self { pace, seed, questions, phase, since: None, started };
        phase.holds(pace, &session.questions).then_some(session)
    }
}

/// The questions of the set first, and the phase with the new place of its question.
fn in_order(questions: Vec<Question>, phase: Phase) -> (Vec<Question>, Phase) {
    let at = phase.place().unwrap_or_default();
    let is_of_set = |question: &Question| question.attempt == 1;
    let is_open = |question: &Question| question.status == Status::Open;
    let is_at_set = questions.get(at).is_none_or(is_of_set);
    let set_is_open = questions.iter().any(|question| is_of_set(question) && is_open(question));
    // What came back is asked only when all of the set was.
    let is_fixing = !is_at_set && !set_is_open;
    let is_kept = |question: &Question| match phase {
        Phase::Asking { .. } | Phase::Judged { .. } | Phase::SetDone => is_fixing || !is_open(question),
        Phase::Sitting { .. } | Phase::HandingIn { .. } | Phase::Done(_) => true,
    };
    let mut new_at = 0;
    let (mut set, mut again) = (Vec::new(), Vec::new());
    for (place, question) in questions.into_iter().enumerate() {
        let row = if is_of_set(&question) { &mut set } else { &mut again };
        if place == at {
            new_at = row.len();
        }
        if is_of_set(&question) || is_kept(&question) {
            row.push(question);
        }
    }
    let at = if is_fixing { set.len() + new_at } else { new_at };
    let phase = match phase {
        Phase::Asking { .. } | Phase::Judged { .. } if !is_at_set && !is_fixing => {
            Phase::Asking { at: set.iter().position(is_open).unwrap_or_default() }
        }
        Phase::Asking { .. } => Phase::Asking { at },
        Phase::Judged { .. } => Phase::Judged { at },
        Phase::Sitting { .. } => Phase::Sitting { at },
        Phase::HandingIn { .. } => Phase::HandingIn { at },
        Phase::SetDone | Phase::Done(_) => phase,
    };
    set.append(&mut again);
    (set, phase)
}
