//! What the page around a frame is told: that a run began, each answer, how the run came out. Ids, numbers and words of
//! ours, and nothing that the reader typed. `embed/frame.js` makes the messages, and
//! `docs/embedding-protocol.schema.json` has every field.

use super::{Effect, Effects, Model, Page};
use crate::quiz::{Certainty, Question, Questions, Session, Status};
use crate::views::Stage;
use crate::words::{NotFound, digits};

/// Another page is on the screen: tells that a session began, with the number of its questions; or that there is none.
pub(super) fn begun(model: &Model, effects: &mut Effects) {
    if model.host.stage == Stage::Alone {
        return;
    }
    if let Some((session, _)) = model.page.asked() {
        started(session, effects);
    } else if let Page::Own(_) = &model.page {
        tell(effects, "error", &[], &["question"]);
    } else if let Page::NotFound(lost) = &model.page
        && lost.fault != NotFound::NoResult
    {
        tell(effects, "error", &[], &["address"]);
    }
}

/// Tells of an exam whose time ran out while it waited: that it went on, and at once how it came out.
pub(super) fn ran_out(stage: Stage, before: &Session, session: &Session, effects: &mut Effects) {
    if stage == Stage::Embedded {
        started(session, effects);
        since(before, session, effects);
    }
}

/// A session begins, or goes on where it waited.
fn started(session: &Session, effects: &mut Effects) {
    let mode = if session.pace().is_exam() { "exam" } else { "practice" };
    tell(effects, "started", &[session.questions().set_len()], &[mode]);
}

/// Tells what a step of a session brought: each answer that was judged, and the end.
pub(super) fn since(before: &Session, session: &Session, effects: &mut Effects) {
    let questions = session.questions();
    for (at, question) in questions.iter().enumerate() {
        let was_judged = before.questions().get(at).is_some_and(|before| before.verdict().is_some());
        if let Status::Judged { certainty, .. } = &question.status
            && !was_judged
        {
            let numbers = [at + 1, earned(question), question.spent.div_ceil(1000) as usize];
            let item = &question.item;
            tell(effects, "answered", &numbers, &[item.id.as_str(), item.kind().as_str(), word(*certainty)]);
        }
    }
    if is_through(session) && !is_through(before) {
        completed(questions, effects);
    }
}

/// Tells how a run came out.
pub(super) fn completed(questions: &Questions, effects: &mut Effects) {
    let (items, tally) = (questions.set_len(), questions.tally());
    let score = questions.first_encounters().map(earned).sum::<usize>() / items.max(1);
    let states = [tally.keep, tally.revisit, tally.learn, questions.spent().div_ceil(1000)];
    let [keep, revisit, learn, seconds] = states.map(|number| number as usize);
    tell(effects, "completed", &[items, score, keep, revisit, learn, seconds], &[]);
}

/// Whether all of the set was asked. What the reader then fixes does not change how it came out.
fn is_through(session: &Session) -> bool {
    session.is_done() || session.phase().place().is_none_or(|at| at >= session.questions().set_len())
}

/// Adds the effect that tells this: the type, numbers and words, in the order of `embed/frame.js`.
fn tell(effects: &mut Effects, kind: &'static str, numbers: &[usize], words: &[&str]) {
    let mut told = kind.to_owned();
    for number in numbers {
        told.push(' ');
        told.push_str(&digits(*number));
    }
    for word in words {
        told.push(' ');
        told.push_str(word);
    }
    effects.push(Effect::Tell(told));
}

/// What an answer earned, in thousandths.
fn earned(question: &Question) -> usize {
    question.verdict().map_or(0, |verdict| {
        let (earned, of) = (usize::from(verdict.credit.earned), usize::from(verdict.credit.of));
        (earned * 1000 + of / 2) / of.max(1)
    })
}

const fn word(certainty: Option<Certainty>) -> &'static str {
    match certainty {
        Some(Certainty::Guess) => "guess",
        Some(Certainty::Unsure) => "unsure",
        Some(Certainty::Sure) => "sure",
        None => "-",
    }
}
