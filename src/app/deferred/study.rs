//! What the reader has to practise, from their log, their goal and the bank.

use crate::app::Model;
use crate::memory::plan::{Span, closed_of};
use crate::memory::{Queue, Study};
use crate::quiz::Millis;

/// Everything to practise for the reader's job.
pub(super) fn study(model: &Model, now: Millis) -> Study {
    Study::of(&model.bank, model.progress.log(), model.progress.goal().job, now)
}

/// From today until the interview; `None` without a date.
pub(super) fn span(model: &Model, study: &Study) -> Option<Span> {
    let goal = model.progress.goal();
    Some(Span {
        now: study.now,
        today: model.host.zone.day(study.now),
        interview: goal.day?,
        minutes: goal.questions(),
        phases: study.phases,
    })
}

/// Today's queue.
pub(super) fn queue(model: &Model, now: Millis) -> Queue {
    let study = study(model, now);
    Queue::of(&study, span(model, &study), closed_of(model.progress.goal().questions()))
}
