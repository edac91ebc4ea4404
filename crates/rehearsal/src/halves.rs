//! What the halves of each round ask.

use dryrun_bank::Style;

use crate::Round;
use crate::round::OFFER;

/// Something that a round asks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    pub(crate) what: What,
    /// Of these topics, if the bank has any of them; else of all.
    pub(crate) topics: &'static [&'static str],
    /// At most so many.
    pub(crate) most: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Closed questions.
    Closed,
    /// Open questions of one of these styles; of any, if it names none.
    Prompts(&'static [Style]),
    /// A drill.
    Drill,
}

impl Source {
    const fn closed(most: usize, topics: &'static [&'static str]) -> Self {
        Self { what: What::Closed, topics, most }
    }

    const fn prompts(most: usize, styles: &'static [Style], topics: &'static [&'static str]) -> Self {
        Self { what: What::Prompts(styles), topics, most }
    }
}

const SYSTEMS: &[&str] = &[
    "linux",
    "networking",
    "containers",
    "kubernetes",
    "cluster-networking",
    "databases",
    "troubleshooting",
    "gpu",
    "llm-serving",
];
const DELIVERY: &[&str] =
    &["iac", "delivery", "automation", "security", "identity", "supply-chain", "observability", "platform"];
const DESIGN: &[&str] = &["architecture", "capacity", "recovery", "databases", "cost", "cluster-networking"];
const INCIDENTS: &[&str] = &["incidents", "on-call", "troubleshooting", "observability"];
const PROJECTS: &[&str] =
    &["iac", "automation", "kubernetes", "delivery", "platform", "migrations", "networking", "recovery"];
const TEAM: &[&str] =
    &["prioritization", "roadmap", "first-90-days", "collaboration", "leadership", "growth"];
const STORIES: &[&str] = &["collaboration", "leadership", "incidents", "growth", "migrations", "culture"];
const DECISIONS: &[&str] = &["decisions", "build-vs-buy", "prioritization", "cost", "security"];
const STANDARD: &[&str] = &["leadership", "culture", "roadmap", "communication", "on-call"];

impl Round {
    /// What its two halves ask. The second begins where the first has shown how deep it can go.
    pub(crate) const fn halves(self) -> [&'static [Source]; 2] {
        const STORY: &[Style] = &[Style::Behavioral];
        match self {
            Self::Recruiter => {
                const {
                    [
                        &[Source::prompts(2, &[], &["motivation"])],
                        &[Source::prompts(2, &[], &["growth", "communication", "motivation"])],
                    ]
                }
            }
            Self::Manager => {
                const { [&[Source::prompts(3, &[], PROJECTS)], &[Source::prompts(3, &[], TEAM)]] }
            }
            Self::Systems => {
                const {
                    [
                        &[Source::closed(8, SYSTEMS)],
                        &[Source::prompts(1, &[], SYSTEMS), Source::closed(8, SYSTEMS)],
                    ]
                }
            }
            Self::Delivery => {
                const {
                    [
                        &[Source::closed(8, DELIVERY)],
                        &[Source::prompts(1, &[], DELIVERY), Source::closed(8, DELIVERY)],
                    ]
                }
            }
            Self::Design => {
                const { [&[Source::prompts(2, &[Style::SystemDesign], &[])], &[Source::closed(8, DESIGN)]] }
            }
            Self::Incident => {
                const {
                    [
                        &[Source { what: What::Drill, topics: &[], most: 1 }],
                        &[Source::prompts(1, &[], INCIDENTS), Source::closed(6, INCIDENTS)],
                    ]
                }
            }
            Self::Behavioural => {
                const { [&[Source::prompts(3, STORY, STORIES)], &[Source::prompts(3, STORY, STORIES)]] }
            }
            Self::BarRaiser => {
                const { [&[Source::prompts(3, &[], DECISIONS)], &[Source::prompts(3, &[], STANDARD)]] }
            }
            Self::Offer => const { [&[Source::prompts(3, &[], &[OFFER])], &[]] },
        }
    }
}
