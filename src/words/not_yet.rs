//! Sentences that are shown while a question is answered.

use super::Words;
use crate::bank::{Form, Item, plain};
use crate::quiz::{NotYet, Question};

impl Words {
    /// Why there is no verdict yet, and what to do.
    #[must_use]
    pub fn not_yet(self, not_yet: &NotYet, item: &Item) -> String {
        let unit = if let Form::Numeric(numeric) = &item.form { numeric.unit.as_str() } else { "" };
        match not_yet {
            NotYet::Empty => self.not_yet_empty(item).to_owned(),
            NotYet::Unjoined { left } => self.not_yet_pairs((*left).into()),
            NotYet::NotANumber if unit.is_empty() => self.not_yet_number().to_owned(),
            NotYet::NotANumber => self.not_yet_number_in(unit),
            NotYet::OtherUnit { typed } if unit.is_empty() => self.not_yet_no_unit(typed),
            NotYet::OtherUnit { typed } => self.not_yet_other_unit(typed, unit),
            NotYet::Awaited => self.part_awaited().to_owned(),
            NotYet::Foreign => self.not_yet_foreign().to_owned(),
        }
    }

    const fn not_yet_empty(self, item: &Item) -> &'static str {
        match &item.form {
            Form::Order(_) => self.not_yet_order(),
            Form::Numeric(_) | Form::Text(_) => self.not_yet_typed(),
            Form::Single(_)
            | Form::Multiple(_)
            | Form::Match(_)
            | Form::Line(_)
            | Form::Prompt(_)
            | Form::Awaited(_) => self.not_yet_chosen(),
        }
    }

    /// What a screen reader announces when the interviewer asks about a key point; empty if the item has no such point.
    #[must_use]
    pub fn interviewer(self, item: &Item, point: u8) -> String {
        let Form::Prompt(prompt) = &item.form else { return String::new() };
        let point = prompt.points.get(usize::from(point));
        point.map(|point| self.interviewer_asked(&plain(&point.follow_up))).unwrap_or_default()
    }

    /// What a screen reader announces after a step moved to the place `to`, from 0; empty if the item has no steps.
    #[must_use]
    pub fn step_moved(self, question: &Question, step: u8, to: usize) -> String {
        let Form::Order(steps) = &question.item.form else { return String::new() };
        let text = steps.get(usize::from(step)).map(|step| plain(&step.text)).unwrap_or_default();
        self.moved(&text, to + 1, steps.len())
    }
}
