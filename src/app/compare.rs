//! Compares two people's answers to the same questions, and grades one person's answers again.

use std::rc::Rc;

use crate::bank::{Bank, Item};
use crate::formats::link::{Answered, LinkAnswer, Played};
use crate::quiz::{Session, Verdict};
use crate::views::{Compared, OtherAnswer};
use crate::words::AnswerParts;

/// What the views need to show an answer from a link.
fn parts(given: &LinkAnswer) -> AnswerParts {
    match (given, given.response()) {
        (LinkAnswer::Typed(typed), _) => AnswerParts::Typed(*typed),
        (_, Some(response)) => AnswerParts::Placed(response),
        (_, None) => AnswerParts::Nothing,
    }
}

/// Somebody's answers to the questions that this bank has, graded again.
#[must_use]
pub(super) fn graded(bank: &Bank, played: &Played) -> Vec<Compared> {
    let row = |(place, item): &(usize, Rc<Item>)| {
        let answered = played.answers.get(*place)?;
        let theirs = match (answered.verdict(item), answered.standing(item)) {
            (Some(Verdict { outcome, .. }), Some(standing)) => {
                OtherAnswer::Given { outcome, standing, parts: parts(&answered.given) }
            }
            _ if answered.is_of(item) => OtherAnswer::Nothing,
            _ => OtherAnswer::Reworded,
        };
        Some(Compared { item: Rc::clone(item), theirs, mine: None })
    };
    played.set.open(bank).items.iter().filter_map(row).collect()
}

/// Both sides of every question of a challenge, after it was played.
#[must_use]
pub(super) fn compared(bank: &Bank, session: &Session, challenge: &Played) -> Vec<Compared> {
    let first = |item: &Item| {
        let mut asked = session.questions().first_encounters();
        asked.find(|question| question.item.id == item.id)
    };
    let mut rows = graded(bank, challenge);
    for row in &mut rows {
        row.mine = first(&row.item).and_then(|question| {
            let given = Answered::of(question).given;
            Some((question.standing()?, parts(&given)))
        });
    }
    rows
}
