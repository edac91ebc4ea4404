//! How a session came out.

use super::{Words, joined};
use crate::quiz::{Ending, Phase, Session, Tally};

impl Words {
    /// `6 min 40 s`, from milliseconds; whatever is begun counts as a second.
    #[must_use]
    pub fn duration(self, milliseconds: u32) -> String {
        let seconds = milliseconds.div_ceil(1000) as usize;
        match (seconds / 60, seconds % 60) {
            (0, seconds) => self.seconds(seconds),
            (minutes, 0) => self.minutes(minutes),
            (minutes, seconds) => self.minutes_seconds(minutes, seconds),
        }
    }

    /// The heading of a result: `Plan: 7 to keep, 2 to revisit, 1 to learn`.
    #[must_use]
    pub fn plan_of(self, tally: Tally) -> String {
        let [keep, revisit, learn, open] = counts(tally);
        if open == 0 { self.plan(keep, revisit, learn) } else { self.plan_open(keep, revisit, learn, open) }
    }

    /// How many questions it had, how long it took and how it ended. `count`: its questions, without those that came
    /// back.
    #[must_use]
    pub fn result_summary(self, session: &Session, count: usize) -> String {
        let ending = match session.phase() {
            Phase::Done(Ending::TimeUp) => self.result_time_up(),
            Phase::Done(Ending::Stopped) => self.result_stopped(),
            Phase::Done(Ending::Finished) if session.tally().unanswered > 0 => self.result_open(),
            Phase::Done(Ending::Finished)
            | Phase::Asking { .. }
            | Phase::Judged { .. }
            | Phase::Sitting { .. }
            | Phase::HandingIn { .. } => "",
        };
        self.sentences(&[&self.result_facts(count, &self.duration(session.spent())), ending])
    }

    /// A result as text to paste: words first, so that it reads aloud; signs second; and no answer in it. `date` is
    /// the day of a daily five; `address` is where to play the same.
    #[must_use]
    pub fn result_as_text(self, session: &Session, date: Option<&str>, address: &str) -> String {
        let [keep, revisit, learn, open] = counts(session.tally());
        let what = date.map_or_else(|| self.text_set().to_owned(), |date| self.text_daily(date));
        let mut text = if open == 0 {
            self.text_result(&what, keep, revisit, learn)
        } else {
            self.text_result_open(&what, keep, revisit, learn, open)
        };
        let questions = session.questions().iter().filter(|question| question.attempt == 1);
        let signs: Vec<&str> = questions.map(|question| self.mark(question.standing()).sign).collect();
        for line in [&joined(&signs, " "), address, ""] {
            text.push('\n');
            text.push_str(line);
        }
        text
    }
}

/// To keep, to revisit, to learn, and left out.
const fn counts(tally: Tally) -> [usize; 4] {
    let Tally { keep, revisit, learn, unanswered } = tally;
    [keep as usize, revisit as usize, learn as usize, unanswered as usize]
}
