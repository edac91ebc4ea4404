//! Sentences about how a session came out.

use core::cmp::Ordering;

use super::{Words, digits, push_entry};
use crate::bank::{Bank, TopicId};
use crate::memory::{PastSession, States};
use crate::quiz::{Ending, Outcome, Phase, Session, Tally};

/// The most topics that a result names as weak.
const MOST_WEAK: usize = 3;

impl Words {
    /// A duration like `6 min 40 s`, from milliseconds. Seconds are rounded up.
    #[must_use]
    pub fn duration(self, milliseconds: u32) -> String {
        let seconds = milliseconds.div_ceil(1000) as usize;
        match (seconds / 60, seconds % 60) {
            (0, seconds) => self.seconds(seconds),
            (minutes, 0) => self.minutes(minutes),
            (minutes, seconds) => self.minutes_seconds(minutes, seconds),
        }
    }

    /// What a clock or a stopwatch shows, like `9:05`, from seconds.
    #[must_use]
    pub fn minutes_and_seconds(self, seconds: usize) -> String {
        let mut text = digits(seconds / 60);
        text.push_str(if seconds % 60 < 10 { ":0" } else { ":" });
        text.push_str(&digits(seconds % 60));
        text
    }

    /// How many questions of a session were right: `7 of 10 right`.
    #[must_use]
    pub fn tally_score(self, tally: Tally) -> String {
        self.score(tally.right as usize, tally.all() as usize)
    }

    /// How many questions are in each state: `6 solid, 1 shaky, 3 missed`.
    #[must_use]
    pub fn states_of(self, states: States) -> String {
        self.states(states.solid, states.shaky, states.missed)
    }

    /// How the questions of a session came out, how long they took, and how it ended.
    #[must_use]
    pub fn result_summary(self, session: &Session) -> String {
        let questions = session.questions();
        let Tally { keep, revisit, learn, unanswered, .. } = questions.tally();
        let (keep, revisit, learn) = (keep as usize, revisit as usize, learn as usize);
        let states = match unanswered as usize {
            0 => self.states(keep, revisit, learn),
            open => self.states_skipped(keep, revisit, learn, open),
        };
        let ending = match session.phase() {
            Phase::Done(Ending::TimeUp) => self.result_time_up(),
            Phase::Done(Ending::Stopped) => self.result_stopped(),
            Phase::Done(Ending::Finished) if unanswered > 0 => self.result_open(),
            Phase::Done(Ending::Finished)
            | Phase::Asking { .. }
            | Phase::Judged { .. }
            | Phase::SetDone
            | Phase::Sitting { .. }
            | Phase::HandingIn { .. } => "",
        };
        let spent = questions.spent();
        let seen = questions.first_encounters().filter(|question| question.spent > 0).count();
        let each = spent / u32::try_from(seen).unwrap_or(u32::MAX).max(1);
        let facts = self.result_facts(&states, &self.duration(spent), &self.duration(each));
        self.sentences(&[&facts, ending])
    }

    /// Whether a session was better than the last one of the same kind of set; empty if there was none.
    #[must_use]
    pub fn than_before(self, tally: Tally, before: Option<&PastSession>) -> String {
        let Some(before) = before else { return String::new() };
        let (right, asked) = (before.right as usize, before.asked as usize);
        match share(tally.right, tally.all()).cmp(&share(before.right, before.asked)) {
            Ordering::Greater => self.result_better(right, asked),
            Ordering::Equal => self.result_same(right, asked),
            Ordering::Less => self.result_worse(right, asked),
        }
    }

    /// The topics of a session in which fewest answers were right, like `Weakest: On call 0 of 3.`; empty if all were
    /// right, or there is only one topic.
    #[must_use]
    pub fn weakest(self, bank: &Bank, session: &Session) -> String {
        let mut topics: Vec<(&TopicId, u32, u32)> = Vec::new();
        for question in session.questions().first_encounters() {
            let id = &question.item.topic;
            let place = topics.iter().position(|(other, ..)| *other == id).unwrap_or(topics.len());
            if place == topics.len() {
                topics.push((id, 0, 0));
            }
            if let Some((_, right, asked)) = topics.get_mut(place) {
                let is_right = question.verdict().is_some_and(|verdict| verdict.outcome == Outcome::Right);
                *right += u32::from(is_right);
                *asked += 1;
            }
        }
        if topics.len() < 2 {
            return String::new();
        }
        topics.retain(|(_, right, asked)| right < asked);
        let mut text = String::new();
        for _ in 0..MOST_WEAK {
            // The weakest; of two that are alike, the one that was asked more often. Sorting would cost 2 KB of Wasm.
            let rank = |&(_, (_, right, asked)): &(usize, &(&TopicId, u32, u32))| {
                (share(*right, *asked), u32::MAX - asked)
            };
            let Some((place, _)) = topics.iter().enumerate().min_by_key(rank) else { break };
            let (id, right, asked) = topics.remove(place);
            let title = bank.topic(id).map_or(id.as_str(), |topic| &topic.title);
            let topic = self.weak_topic(title, right as usize, asked as usize);
            push_entry(&mut text, self.between_entries(), &topic);
        }
        if text.is_empty() { text } else { self.result_weakest(&text) }
    }
}

/// A part of a whole, in thousandths.
fn share(part: u32, of: u32) -> u32 {
    (u64::from(part) * 1000 / u64::from(of.max(1))) as u32
}
