//! Sentences about unfinished sessions, drills and mock interviews.

use super::Words;
use crate::bank::{Bank, TopicId};
use crate::formats::Play;
use crate::quiz::{Millis, Phase, Session};
use crate::rehearsal::Phase as LoopPhase;

impl Words {
    /// How far a session or drill is, like `Continue: question 4 of 10, Kubernetes`; for an exam with a limit, how much
    /// time is left.
    #[must_use]
    pub fn waiting(self, bank: &Bank, play: &Play, now: Millis) -> String {
        match play {
            Play::Session(session) => self.waiting_in(bank, session, now),
            Play::Loop(rehearsal) => {
                let round = match rehearsal.phase() {
                    LoopPhase::Ready { round }
                    | LoopPhase::Playing { round }
                    | LoopPhase::Turning { round } => round,
                    LoopPhase::Done => 0,
                };
                self.waiting_loop(round + 1, rehearsal.rounds().len())
            }
            Play::Drill(run) => self.waiting_drill(&run.drill().title, run.decisions()),
        }
    }

    fn waiting_in(self, bank: &Bank, session: &Session, now: Millis) -> String {
        let questions = session.questions();
        let (at, count) = (session.current().map_or(0, |(at, _)| at), questions.set_len());
        if let Some(left) = session.time_left(now) {
            let time = self.minutes_and_seconds(left as usize / 1000);
            return match left {
                0 => self.waiting_exam_over().to_owned(),
                _ => self.waiting_exam(at + 1, count, &time),
            };
        }
        let topics = self.topics_of(bank, session);
        if session.phase() == Phase::SetDone {
            self.waiting_fix(questions.to_fix().count(), &topics)
        } else if at >= count {
            self.waiting_fix(questions.len().saturating_sub(at), &topics)
        } else {
            self.waiting_session(at + 1, count, &topics)
        }
    }

    /// The title of a session's topic, or how many topics it has.
    fn topics_of(self, bank: &Bank, session: &Session) -> String {
        let mut topics: Vec<&TopicId> = Vec::new();
        for question in session.questions().iter() {
            if !topics.contains(&&question.item.topic) {
                topics.push(&question.item.topic);
            }
        }
        match topics.as_slice() {
            [one] => bank.topic(one).map_or_else(|| one.to_string(), |topic| topic.title.clone()),
            more => self.waiting_topics(more.len()),
        }
    }
}
