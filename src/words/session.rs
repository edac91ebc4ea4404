//! Sentences about how a session came out.

use super::{Words, digits};
use crate::quiz::{Ending, Phase, Session, Tally};

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

    /// A time left like `9:05`, from seconds.
    #[must_use]
    pub fn minutes_and_seconds(self, seconds: usize) -> String {
        let mut text = digits(seconds / 60);
        text.push_str(if seconds % 60 < 10 { ":0" } else { ":" });
        text.push_str(&digits(seconds % 60));
        text
    }

    /// The heading of a result: `Plan: 7 to keep, 2 to revisit, 1 to learn`.
    #[must_use]
    pub fn plan_of(self, tally: Tally) -> String {
        self.plan(&self.tally_of(tally))
    }

    pub(super) fn tally_of(self, tally: Tally) -> String {
        let Tally { keep, revisit, learn, unanswered } = tally;
        let (keep, revisit, learn) = (keep as usize, revisit as usize, learn as usize);
        match unanswered as usize {
            0 => self.tally(keep, revisit, learn),
            open => self.tally_open(keep, revisit, learn, open),
        }
    }

    /// How many questions a session had, how long it took and how it ended. `count` is the number of questions, without
    /// those that came back.
    #[must_use]
    pub fn result_summary(self, session: &Session, count: usize) -> String {
        let ending = match session.phase() {
            Phase::Done(Ending::TimeUp) => self.result_time_up(),
            Phase::Done(Ending::Stopped) => self.result_stopped(),
            Phase::Done(Ending::Finished) if session.questions().tally().unanswered > 0 => self.result_open(),
            Phase::Done(Ending::Finished)
            | Phase::Asking { .. }
            | Phase::Judged { .. }
            | Phase::Sitting { .. }
            | Phase::HandingIn { .. } => "",
        };
        self.sentences(&[&self.result_facts(count, &self.duration(session.questions().spent())), ending])
    }
}
