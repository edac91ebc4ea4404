//! What interviewers score: the four signals of the guide, and two that its rounds add.

use dryrun_bank::{Form, Item, Skill, Style};

use crate::Score;

/// Something that interviewers score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signal {
    /// At home on a platform: what runs, what it needs, where it hurts.
    Platform,
    /// Depth in infrastructure as code, and in how things get delivered.
    Iac,
    /// Clear speech. It rests on how answers were put, not on what they cover.
    Speech,
    /// Trade-offs: what a choice costs, and when another is right.
    TradeOffs,
    /// Calm and method in an incident.
    Incidents,
    /// Stories of work with people.
    People,
}

impl Signal {
    /// Every signal, in the order of the guide.
    pub const ALL: [Self; 6] =
        [Self::Platform, Self::Iac, Self::Speech, Self::TradeOffs, Self::Incidents, Self::People];

    /// The signals that the answer to a question shows by what it covers. Never empty.
    #[must_use]
    pub fn of(item: &Item) -> Vec<Self> {
        let by_topic = match item.topic.as_str() {
            "iac" | "automation" | "delivery" | "supply-chain" | "platform" => Self::Iac,
            "decisions" | "build-vs-buy" | "prioritization" | "roadmap" | "cost" | "capacity"
            | "migrations" => Self::TradeOffs,
            "collaboration" | "communication" | "culture" | "first-90-days" | "growth" | "leadership"
            | "motivation" | "offer" => Self::People,
            "incidents" | "on-call" | "troubleshooting" => Self::Incidents,
            _ => Self::Platform,
        };
        let judges = match &item.form {
            Form::Prompt(prompt) => prompt.style == Style::SystemDesign,
            Form::Single(_)
            | Form::Multiple(_)
            | Form::Order(_)
            | Form::Match(_)
            | Form::Numeric(_)
            | Form::Text(_)
            | Form::Line(_)
            | Form::Awaited(_) => item.skill == Some(Skill::Judge),
        };
        let mut signals = vec![by_topic];
        if judges && by_topic != Self::TradeOffs {
            signals.push(Self::TradeOffs);
        }
        signals
    }
}

/// A score for each signal, in the order of [`Signal::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scores(pub [Score; 6]);

impl Scores {
    /// The score of a signal.
    #[must_use]
    pub fn of(&self, signal: Signal) -> Score {
        Signal::ALL
            .iter()
            .zip(self.0)
            .find(|(other, _)| **other == signal)
            .map(|(_, score)| score)
            .unwrap_or_default()
    }

    /// Adds to the score of a signal.
    pub(crate) fn add(&mut self, signal: Signal, score: Score) {
        for (other, sum) in Signal::ALL.iter().zip(&mut self.0) {
            if *other == signal {
                *sum = sum.plus(score);
            }
        }
    }
}
