//! What the reader has to practise, from their log, their goal and the bank.

use crate::app::Model;
use crate::bank::DrillId;
use crate::memory::plan::{Plan, Span, closed_of, listed};
use crate::memory::{Queue, Streak, Study};
use crate::quiz::Millis;
use crate::reader::Left;
use crate::views::{Ahead, Known, PlanOutlook, Practice};

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

/// What the first page shows.
pub(super) fn today(model: &Model) -> Practice {
    let day_of = |at| model.host.zone.day(at);
    let streak = Streak::of(model.progress.log(), &model.progress.notes().pauses, model.now, &day_of);
    Practice { queue: queue(model, model.now), streak: model.host.words.streak(streak) }
}

/// The plan, as it is now.
pub(super) fn plan_now(model: &Model, now: Millis) -> PlanOutlook {
    let goal = model.progress.goal();
    match goal.left(model.host.zone.day(now)) {
        None => return PlanOutlook::NoDate,
        Some(Left::Passed) => return PlanOutlook::Passed,
        Some(Left::Today) => return PlanOutlook::Today,
        Some(Left::Days(_)) => {}
    }
    let study = study(model, now);
    let Some(span) = span(model, &study) else { return PlanOutlook::NoDate };
    let plan = Plan::of(&study.candidates, span, &study.model, study.first_try);
    let days = listed(&study, &plan, &drills(model));
    let Plan { topics: forecasts, all, .. } = plan;
    let topics = study.topics.into_iter().zip(forecasts).collect();
    let left = span.left() as usize;
    PlanOutlook::Ahead(Ahead {
        interview: span.interview,
        left,
        minutes: span.minutes.into(),
        days,
        topics,
        all,
    })
}

/// What is expected of each topic: now, and on the day of the interview if the plan is kept.
pub(super) fn known(model: &Model, now: Millis) -> Known {
    let study = study(model, now);
    let today = model.host.zone.day(now);
    // Without a day ahead nothing is planned, and only what sits now counts.
    let own = span(model, &study).filter(|span| span.left() > 0);
    let idle = Span { now, today, interview: today, minutes: 0, phases: study.phases };
    let plan = Plan::of(&study.candidates, own.unwrap_or(idle), &study.model, study.first_try);
    Known { topics: study.topics.into_iter().zip(plan.topics).collect(), fit: study.fit }
}

/// The drills of the reader's job that have not ended well yet, in the order of the bank.
fn drills(model: &Model) -> Vec<DrillId> {
    let (goal, log) = (model.progress.goal(), model.progress.log());
    let is_open = |id: &DrillId| log.best(id).is_none_or(|best| !best.good);
    let of_job =
        model.bank.drills().iter().filter(|drill| goal.job.is_none_or(|job| drill.tracks.contains(&job)));
    of_job.map(|drill| drill.id.clone()).filter(is_open).collect()
}
