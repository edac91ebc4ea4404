//! How long each round takes, and which rounds a loop has.

use dryrun_bank::{Bank, Kind};

use crate::round::OFFER;
use crate::{Length, Round};

impl Round {
    /// How many minutes it takes in a loop of this length; 0 if it is not in one.
    #[must_use]
    pub fn minutes(self, length: Length) -> u16 {
        match (length, self) {
            (Length::Short, Self::Recruiter) => 5,
            (Length::Short, Self::Systems | Self::Incident) => 10,
            (Length::Short, Self::Design) => 12,
            (Length::Short, Self::Behavioural) => 8,
            (Length::Short, Self::Manager | Self::Delivery | Self::BarRaiser | Self::Offer) => 0,
            (Length::One(round), _) if round != self => 0,
            (Length::Full | Length::One(_), Self::Design) => 60,
            (Length::Full | Length::One(_), Self::Recruiter) => 30,
            (Length::Full | Length::One(_), Self::Offer) => 20,
            (
                Length::Full | Length::One(_),
                Self::Manager
                | Self::Systems
                | Self::Delivery
                | Self::Incident
                | Self::Behavioural
                | Self::BarRaiser,
            ) => 45,
        }
    }
}

/// The rounds of a loop of this length, in their order. A round for which the bank has nothing is left out.
#[must_use]
pub fn rounds_of(bank: &Bank, length: Length) -> Vec<Round> {
    let has = |kind: fn(Kind) -> bool| bank.items().iter().any(|item| kind(item.kind()));
    let (has_prompts, has_closed) = (has(|kind| kind == Kind::Prompt), has(|kind| kind != Kind::Prompt));
    let is_there = |round: &Round| match round {
        Round::Systems | Round::Delivery => has_closed,
        Round::Incident => !bank.drills().is_empty(),
        Round::Offer => bank.items().iter().any(|item| item.topic.as_str() == OFFER),
        Round::Recruiter | Round::Manager | Round::Design | Round::Behavioural | Round::BarRaiser => {
            has_prompts
        }
    };
    Round::ALL.into_iter().filter(|round| round.minutes(length) > 0 && is_there(round)).collect()
}

#[cfg(test)]
mod tests {
    use crate::{Length, Round};

    #[test]
    fn the_short_loop_takes_45_minutes() {
        let minutes = |length| Round::ALL.iter().map(|round| round.minutes(length)).sum::<u16>();
        assert_eq!(minutes(Length::Short), 45);
        assert_eq!(minutes(Length::Full), 380);
        for length in Length::ALL {
            assert!(minutes(length) > 0, "{length:?} has a round");
        }
    }

    #[test]
    fn each_name_is_its_own() {
        let mut names: Vec<_> = Length::ALL.iter().map(|length| length.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Round::ALL.len() + 2, "every round can be a loop of its own");
    }
}
