//! Which loop is asked for: what an address says.

use dryrun_bank::{Level, Track};

use crate::Round;

/// Which loop is asked for. Together with the bank and the answers, this decides every question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoopQuery {
    /// The job of the interview.
    pub job: Track,
    /// The level at which each round begins.
    pub level: Level,
    /// How much of the loop.
    pub length: Length,
    /// Decides which questions are drawn; `None` if it is still to be drawn itself.
    pub seed: Option<u32>,
}

impl LoopQuery {
    /// The loop for a job at the level that is usual for it.
    #[must_use]
    pub const fn of(job: Track, length: Length) -> Self {
        Self { job, level: usual_level(job), length, seed: None }
    }
}

/// The level at which interviews for a job usually begin.
#[must_use]
pub const fn usual_level(job: Track) -> Level {
    match job {
        Track::Engineer => Level::Engineer,
        Track::Swe | Track::Lead => Level::Senior,
        Track::Head => Level::Staff,
    }
}

/// How much of the loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Every round, as long as the guide says.
    Full,
    /// Some of the rounds, 45 minutes in all.
    Short,
    /// One round.
    One(Round),
}

impl Length {
    /// Every length, in the order in which lists show them.
    pub const ALL: [Self; 11] = [
        Self::Full,
        Self::Short,
        Self::One(Round::Recruiter),
        Self::One(Round::Manager),
        Self::One(Round::Systems),
        Self::One(Round::Delivery),
        Self::One(Round::Design),
        Self::One(Round::Incident),
        Self::One(Round::Behavioural),
        Self::One(Round::BarRaiser),
        Self::One(Round::Offer),
    ];

    /// Its permanent name, in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "all",
            Self::Short => "short",
            Self::One(round) => round.as_str(),
        }
    }
}
