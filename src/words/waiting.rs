//! Sentences about unfinished sessions and drills.

use super::Words;
use crate::bank::{Bank, TopicId};
use crate::formats::Play;
use crate::quiz::Session;

impl Words {
    /// How far a session or drill is, like `Continue: question 4 of 10, Kubernetes`.
    #[must_use]
    pub fn waiting(self, bank: &Bank, play: &Play) -> String {
        match play {
            Play::Session(session) => {
                let at = session.current().map_or(0, |(at, _)| at + 1);
                self.waiting_session(at, session.questions().len(), &self.topics_of(bank, session))
            }
            Play::Drill(run) => self.waiting_drill(&run.drill().title, run.decisions()),
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
