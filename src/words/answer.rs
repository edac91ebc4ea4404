//! Describes an answer with the bank's own words.

use super::{Words, push_entry};
use crate::bank::{Choice, Form, Item, Matching, Step, plain};
use crate::formats::link::Typed;
use crate::quiz::{Marks, Response};

/// An answer, as far as it is known. A link does not carry what was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerParts {
    /// An answer that names parts of the item by their places.
    Placed(Response),
    /// How a typed answer was graded.
    Typed(Typed),
    /// No answer.
    Nothing,
}

impl Words {
    /// Describes an answer in words.
    #[must_use]
    pub fn answer(self, item: &Item, parts: &AnswerParts) -> String {
        let placed = match parts {
            AnswerParts::Placed(response) => self.placed(&item.form, response),
            AnswerParts::Typed(typed) => Some(self.typed(item, *typed)),
            AnswerParts::Nothing => None,
        };
        placed.unwrap_or_else(|| self.answer_none().to_owned())
    }

    /// Describes a typed answer with the bank's own words, because a link does not carry what was typed.
    fn typed(self, item: &Item, typed: Typed) -> String {
        let words = if let Form::Text(entry) = &item.form {
            let word = typed.word(entry);
            let is_near = matches!(typed, Typed::Near(_));
            word.map(|word| if is_near { self.answer_nearly(word) } else { word.to_owned() })
        } else {
            match typed {
                Typed::Accepted(_) => Some(self.answer_right_number().to_owned()),
                Typed::Slip(_) => Some(self.answer_slip_number().to_owned()),
                Typed::Near(_) | Typed::Other => None,
            }
        };
        words.unwrap_or_else(|| self.answer_another().to_owned())
    }

    /// Matches the form first, so that a new kind of question compiles only after it has words.
    fn placed(self, form: &Form, response: &Response) -> Option<String> {
        match form {
            Form::Single(choices) => {
                let Response::Single(Some(place)) = response else { return None };
                let chosen = choices.get(usize::from(*place));
                Some(chosen.map(|choice| plain(&choice.text)).unwrap_or_default())
            }
            Form::Multiple(choices) => {
                let Response::Multiple(marks) = response else { return None };
                Some(self.chosen(choices, *marks))
            }
            Form::Order(steps) => {
                let Response::Order(Some(order)) = response else { return None };
                Some(self.ordered(steps, order))
            }
            Form::Match(matching) => {
                let Response::Match(chosen) = response else { return None };
                Some(self.paired(matching, chosen))
            }
            Form::Line(_) => {
                let Response::Line(Some(line)) = response else { return None };
                Some(self.line(usize::from(*line) + 1))
            }
            Form::Prompt(_) => {
                let Response::Prompt(spoken) = response else { return None };
                Some(self.answer_points(spoken.covered()?.len().into()))
            }
            // What is typed does not travel as places.
            Form::Numeric(_) | Form::Text(_) | Form::Awaited(_) => None,
        }
    }

    fn chosen(self, choices: &[Choice], marks: Marks) -> String {
        let mut text = String::new();
        for (place, choice) in (0..).zip(choices) {
            if marks.contains(place) {
                push_entry(&mut text, self.between_parts(), &plain(&choice.text));
            }
        }
        text
    }

    fn ordered(self, steps: &[Step], order: &[u8]) -> String {
        let mut text = String::new();
        for step in order.iter().filter_map(|&place| steps.get(usize::from(place))) {
            push_entry(&mut text, self.between_steps(), &plain(&step.text));
        }
        text
    }

    fn paired(self, matching: &Matching, chosen: &[Option<u8>]) -> String {
        let rights: Vec<_> = matching.rights().collect();
        let mut text = String::new();
        for (pair, place) in matching.pairs.iter().zip(chosen) {
            let right = place.and_then(|place| rights.get(usize::from(place)).copied());
            let right = right.map_or_else(|| self.answer_pair_nothing().to_owned(), |right| plain(right));
            push_entry(&mut text, self.between_parts(), &self.answer_pair(&plain(&pair.left), &right));
        }
        text
    }
}
