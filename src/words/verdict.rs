//! Sentences about a verdict.

use super::Words;
use crate::bank::{Form, Item, plain};
use crate::quiz::{Certainty, Outcome, Question, Remark, Verdict};

/// The most letters in an announcement, because nobody listens to a screen reader for longer.
const LONGEST: usize = 150;

impl Words {
    /// How the answer came out, in one to three words.
    #[must_use]
    pub const fn outcome(self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Right => self.outcome_right(),
            Outcome::Partly => self.outcome_partly(),
            Outcome::Missed => self.outcome_missed(),
        }
    }

    /// How a spoken answer came out, in words of its own; `None` for other answers.
    fn spoken(self, verdict: &Verdict) -> Option<String> {
        let Remark::Covered { points, of } = &verdict.remark else { return None };
        let (points, of) = ((*points).into(), (*of).into());
        Some(match verdict.outcome {
            Outcome::Right => self.spoken_right(points, of),
            Outcome::Partly => self.spoken_partly(points, of),
            Outcome::Missed => self.spoken_missed(points, of),
        })
    }

    /// How an answer came out, as the verdict begins.
    #[must_use]
    pub fn verdict_begins(self, verdict: &Verdict) -> String {
        self.spoken(verdict).unwrap_or_else(|| self.outcome(verdict.outcome).to_owned())
    }

    /// The outcome in a few words, with the credit that was earned.
    #[must_use]
    pub fn outcome_in_short(self, verdict: &Verdict) -> String {
        if let Some(spoken) = self.spoken(verdict) {
            return spoken;
        }
        match verdict.outcome {
            Outcome::Right => self.outcome_all().to_owned(),
            Outcome::Partly => self.outcome_part(verdict.credit.earned.into(), verdict.credit.of.into()),
            Outcome::Missed => self.outcome_none().to_owned(),
        }
    }

    /// A sentence if certainty and outcome do not fit together; usually empty.
    #[must_use]
    pub const fn doubt(self, outcome: Outcome, certainty: Option<Certainty>, hinted: bool) -> &'static str {
        match (outcome, certainty) {
            (Outcome::Right, Some(Certainty::Guess)) => self.doubt_guess(),
            (Outcome::Right, Some(Certainty::Unsure)) => self.doubt_unsure(),
            (Outcome::Right, None | Some(Certainty::Sure)) if hinted => self.doubt_hint(),
            (Outcome::Missed, Some(Certainty::Sure)) => self.doubt_sure(),
            (Outcome::Right | Outcome::Partly | Outcome::Missed, _) => "",
        }
    }

    /// A sentence that explains the credit, and the right answer if the response form does not show it. Empty if
    /// there is nothing to say.
    #[must_use]
    pub fn remark(self, item: &Item, verdict: &Verdict) -> String {
        let is_right = verdict.outcome == Outcome::Right;
        match (&item.form, &verdict.remark) {
            (Form::Multiple(_), Remark::Options { right, wrong, of }) if !is_right => {
                self.remark_options((*right).into(), (*of).into(), (*wrong).into())
            }
            (Form::Order(_), Remark::InOrder { run, of }) if !is_right => {
                self.remark_order((*run).into(), (*of).into())
            }
            (Form::Match(_), Remark::Joined { right, of }) if !is_right => {
                self.remark_pairs((*right).into(), (*of).into())
            }
            (Form::Numeric(numeric), Remark::Number { read, .. }) => {
                self.remark_number(&self.quantity(*read, &numeric.unit), &self.numeric_key(numeric))
            }
            (Form::Text(_), Remark::Near { .. }) => {
                self.remark_near(self.typed_key(item, verdict).unwrap_or_default())
            }
            (Form::Text(_), Remark::Plain | Remark::Slip { .. }) if !is_right => {
                self.remark_answer(self.typed_key(item, verdict).unwrap_or_default())
            }
            // The form itself shows what is right.
            (
                Form::Single(_)
                | Form::Multiple(_)
                | Form::Order(_)
                | Form::Match(_)
                | Form::Numeric(_)
                | Form::Text(_)
                | Form::Line(_)
                | Form::Prompt(_)
                | Form::Awaited(_),
                _,
            ) => String::new(),
        }
    }

    /// The words that a typed answer should have been; `None` for other answers.
    #[must_use]
    pub fn typed_key<'a>(self, item: &'a Item, verdict: &Verdict) -> Option<&'a str> {
        let Form::Text(entry) = &item.form else { return None };
        let near = if let Remark::Near { accepted } = verdict.remark { accepted } else { 0 };
        entry.accepted.get(usize::from(near)).map(String::as_str)
    }

    /// What a list of results says about an answer beside its standing. Empty if there is nothing to say.
    #[must_use]
    pub fn entry_remark(self, item: &Item, verdict: &Verdict) -> String {
        self.spoken(verdict).unwrap_or_else(|| self.remark(item, verdict))
    }

    /// What a screen reader announces about a verdict, at most 150 letters; empty if there is none.
    #[must_use]
    pub fn announcement(self, question: &Question) -> String {
        let Some(verdict) = question.verdict() else { return String::new() };
        let outcome = self.verdict_begins(verdict);
        if verdict.outcome == Outcome::Right {
            return outcome;
        }
        let item = &question.item;
        let how = self.short_key(item).map(|key| self.announced_answer(&key));
        shortened(self.sentences(&[&outcome, &how.unwrap_or_else(|| self.remark(item, verdict))]))
    }

    /// The right answer, if it is short enough to announce.
    fn short_key(self, item: &Item) -> Option<String> {
        match &item.form {
            Form::Single(choices) => {
                choices.iter().find(|choice| choice.right).map(|choice| plain(&choice.text))
            }
            Form::Numeric(numeric) => Some(self.quantity(numeric.value, &numeric.unit)),
            Form::Text(entry) => entry.accepted.first().cloned(),
            Form::Line(faulty) => Some(self.line(usize::from(faulty.fault) + 1)),
            Form::Multiple(_) | Form::Order(_) | Form::Match(_) | Form::Prompt(_) | Form::Awaited(_) => None,
        }
    }
}

fn shortened(text: String) -> String {
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST - 1).chain(['\u{2026}']).collect()
}
