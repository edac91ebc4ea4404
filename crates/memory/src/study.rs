//! What a reader has to practise for a job: every question of it with what its reviews left behind.

use std::rc::Rc;

use dryrun_bank::{Bank, Item, Kind as ItemKind, TopicId, Track};
use dryrun_quiz::{Millis, Rating};

use crate::concepts::Concepts;
use crate::plan::{Candidate, Kind};
use crate::traces::replay;
use crate::{Fit, Fsrs, Log, Traces, fit};

/// Every question of a job with what its reviews left behind. The questions and the candidates have the same places.
#[derive(Clone, Debug)]
pub struct Study {
    /// The questions of the job, in the order of the bank; all, if the bank has none for the job. Of each concept, only
    /// the question whose turn it is.
    pub items: Vec<Rc<Item>>,
    /// What is known of each, for the plan.
    pub candidates: Vec<Candidate>,
    /// The topics of these questions, in the order of the bank. A candidate names its topic by its place here.
    pub topics: Vec<TopicId>,
    /// How many parts the guide's plan has.
    pub phases: usize,
    /// The model, with start values of the reader's own where these predict better.
    pub model: Fsrs,
    /// How they were found; `None` while there are too few answers.
    pub fit: Option<Fit>,
    /// How often this reader is right, and sure, at a question that they see for the first time: above 0, below 1.
    pub first_try: f32,
    /// The time at which this was found.
    pub now: Millis,
}

impl Study {
    /// Replays the log.
    #[must_use]
    pub fn of(bank: &Bank, log: &Log, job: Option<Track>, now: Millis) -> Self {
        let concepts = Concepts::of(bank);
        let joined = concepts.joined(log);
        let fit = fit(&joined, now);
        let model = fit.map_or_else(Fsrs::default, |fit| fit.model);
        let mut traces = Traces::default();
        // One right and one wrong at the start, so that a single answer says little.
        let (mut right, mut first) = (1.0_f32, 2.0_f32);
        let mut count = |review: &crate::Review, is_first: bool| {
            first += f32::from(u8::from(is_first));
            right += f32::from(u8::from(is_first && matches!(review.rating, Rating::Good | Rating::Easy)));
        };
        replay(&joined, now, &model, &mut |review, _, before| count(review, before.is_none()), &mut traces);
        let mut items: Vec<Rc<Item>> = bank
            .items()
            .iter()
            .filter(|item| job.is_none_or(|job| item.tracks.contains(&job)))
            .cloned()
            .collect();
        if items.is_empty() {
            items = bank.items().to_vec();
        }
        let items = concepts.in_turn(items, log);
        let mut topics: Vec<TopicId> = Vec::new();
        let mut candidates = Vec::with_capacity(items.len());
        for item in &items {
            let topic = topics.iter().position(|topic| *topic == item.topic).unwrap_or_else(|| {
                topics.push(item.topic.clone());
                topics.len() - 1
            });
            candidates.push(Candidate {
                kind: if item.kind() == ItemKind::Prompt { Kind::Spoken } else { Kind::Closed },
                topic,
                phase: bank.plan().iter().position(|week| week.topics.contains(&item.topic)),
                trace: traces.get(concepts.name(item)).copied(),
            });
        }
        let (phases, first_try) = (bank.plan().len(), right / first);
        Self { items, candidates, topics, phases, model, fit, first_try, now }
    }
}
