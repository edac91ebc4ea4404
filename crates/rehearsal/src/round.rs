//! The rounds of a loop, and what each looks at.

use crate::Signal;

/// A round of the interview. All but the last are in the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Round {
    /// The recruiter's screen: why this job, and in plain words.
    Recruiter,
    /// The hiring manager: projects, trade-offs, the team.
    Manager,
    /// The first technical round: what runs.
    Systems,
    /// The second technical round: how it gets there, and who may do what.
    Delivery,
    /// System design.
    Design,
    /// An incident, played as a drill.
    Incident,
    /// Stories from the reader's own work.
    Behavioural,
    /// Somebody from another team, who looks at decisions.
    BarRaiser,
    /// The conversation about the offer. It is there if the bank has prompts of the topic `offer`.
    Offer,
}

impl Round {
    /// Every round, in the order of an interview.
    pub const ALL: [Self; 9] = [
        Self::Recruiter,
        Self::Manager,
        Self::Systems,
        Self::Delivery,
        Self::Design,
        Self::Incident,
        Self::Behavioural,
        Self::BarRaiser,
        Self::Offer,
    ];

    /// Its permanent name, in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Recruiter => "recruiter",
            Self::Manager => "manager",
            Self::Systems => "systems",
            Self::Delivery => "delivery",
            Self::Design => "design",
            Self::Incident => "incident",
            Self::Behavioural => "behavioural",
            Self::BarRaiser => "bar-raiser",
            Self::Offer => "offer",
        }
    }

    /// The round in which an open question of this topic is usually asked.
    #[must_use]
    pub fn of_topic(topic: &str) -> Self {
        match topic {
            "motivation" | "communication" | "growth" => Self::Recruiter,
            "first-90-days" | "roadmap" | "prioritization" | "platform" | "migrations" => Self::Manager,
            "iac" | "automation" | "delivery" | "security" | "identity" | "supply-chain"
            | "observability" => Self::Delivery,
            "architecture" | "capacity" | "recovery" => Self::Design,
            "incidents" | "on-call" => Self::Incident,
            "collaboration" | "leadership" | "culture" => Self::Behavioural,
            "decisions" | "build-vs-buy" | "cost" => Self::BarRaiser,
            OFFER => Self::Offer,
            _ => Self::Systems,
        }
    }

    /// What it looks at: the lines on which it is scored, the heaviest first.
    #[must_use]
    pub const fn signals(self) -> &'static [Signal] {
        match self {
            Self::Recruiter | Self::Offer => &[Signal::Speech, Signal::People],
            Self::Manager => &[Signal::Iac, Signal::TradeOffs, Signal::People, Signal::Speech],
            Self::Systems => &[Signal::Platform, Signal::Speech],
            Self::Delivery => &[Signal::Iac, Signal::Platform, Signal::Speech],
            Self::Design => &[Signal::TradeOffs, Signal::Platform, Signal::Speech],
            Self::Incident => &[Signal::Incidents, Signal::Speech],
            Self::Behavioural => &[Signal::People, Signal::Speech, Signal::TradeOffs],
            Self::BarRaiser => &[Signal::TradeOffs, Signal::People, Signal::Speech],
        }
    }
}

/// The topic of prompts about an offer.
pub(crate) const OFFER: &str = "offer";
