//! An answer to an open question, said aloud or written, and its steps.

use super::Marks;
use super::fields::in_one;
use dryrun_bank::is_blank;

/// The stopwatch stops by itself after so many milliseconds, because nobody speaks for an hour.
const LONGEST: u32 = 60 * 60_000;

/// An answer to an open question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spoken {
    /// Notes, or the answer in writing; empty if the reader only spoke.
    pub answer: String,
    /// Milliseconds that the reader spoke, by the stopwatch.
    pub millis: u32,
    /// How far it is.
    pub step: SpokenStep,
    /// Minutes that the reader gave themselves beyond the question's time.
    pub extra: u8,
    /// What the interviewer asked in between, in their order.
    pub follow_ups: Vec<FollowUp>,
}

/// What an interviewer asked while the reader answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUp {
    /// The key point whose follow-up it is.
    pub point: u8,
    /// The reader's answer to it; empty until they write one.
    pub reply: String,
}

/// An interviewer asks no more than this about one question.
pub const MOST_FOLLOW_UPS: usize = 3;

/// How far an answer to an open question is. The third step, beside a strong answer, is its verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpokenStep {
    /// The reader speaks or writes, and sees nothing but the question.
    Speaking {
        /// Whether the stopwatch runs.
        is_timed: bool,
    },
    /// The reader ticks the key points.
    Ticking {
        /// The key points that the answer covered.
        covered: Marks,
    },
}

impl Default for SpokenStep {
    fn default() -> Self {
        Self::Speaking { is_timed: false }
    }
}

impl Spoken {
    /// The key points that the answer covered; `None` until they were shown.
    #[must_use]
    pub const fn covered(&self) -> Option<Marks> {
        match self.step {
            SpokenStep::Speaking { .. } => None,
            SpokenStep::Ticking { covered } => Some(covered),
        }
    }

    /// Whether the stopwatch runs.
    #[must_use]
    pub const fn is_timed(&self) -> bool {
        matches!(self.step, SpokenStep::Speaking { is_timed: true })
    }

    /// Whether the reader has begun to speak or to write.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.millis > 0 || self.is_written() || self.step != SpokenStep::default()
    }

    /// Whether the reader wrote anything.
    #[must_use]
    pub fn is_written(&self) -> bool {
        !is_blank(&self.answer)
    }

    /// The same with another text.
    #[must_use]
    pub fn written(&self, answer: String) -> Self {
        Self { answer, ..self.clone() }
    }

    /// The same with another reply to the follow-up at this place, from 0.
    #[must_use]
    pub fn replied(&self, at: usize, reply: String) -> Self {
        let mut next = self.clone();
        if let Some(follow_up) = next.follow_ups.get_mut(at) {
            follow_up.reply = reply;
        }
        next
    }

    /// Everything that the reader wrote as one text: the answer, then each reply, with an empty line between them.
    #[must_use]
    pub fn whole(&self) -> String {
        let mut text = in_one(&self.answer);
        for reply in self.follow_ups.iter().map(|follow_up| &follow_up.reply).filter(|reply| !is_blank(reply))
        {
            text.push_str("\n\n");
            text.push_str(reply);
        }
        text
    }

    /// Whether the interviewer can ask about this key point: the reader still answers, it was not asked about, and not
    /// too much was asked.
    #[must_use]
    pub fn can_ask(&self, point: u8) -> bool {
        let is_asked = |follow_up: &FollowUp| follow_up.point == point;
        self.covered().is_none()
            && self.follow_ups.len() < MOST_FOLLOW_UPS
            && !self.follow_ups.iter().any(is_asked)
    }

    /// The same after a tick of the key point at this place was set or taken away. The key points are shown.
    #[must_use]
    pub fn ticked(&self, place: u8) -> Self {
        let covered = self.covered().unwrap_or_default().toggled(place);
        Self { step: SpokenStep::Ticking { covered }, ..self.clone() }
    }

    /// Takes the text and the ticks of a response. The stopwatch may have gone on since the reader saw what they changed,
    /// so its time stays, and nothing hides the key points again.
    pub(super) fn take(&mut self, response: Self) {
        if response.covered().is_some() {
            self.step = response.step;
        }
        self.answer = response.answer;
        for (follow_up, with) in self.follow_ups.iter_mut().zip(response.follow_ups) {
            follow_up.reply = with.reply;
        }
    }

    /// The interviewer asks about a key point; false where they cannot.
    pub(super) fn ask(&mut self, point: u8) -> bool {
        let can_ask = self.can_ask(point);
        if can_ask {
            self.follow_ups.push(FollowUp { point, reply: String::new() });
        }
        can_ask
    }

    /// A minute more; false if the reader no longer answers.
    pub(super) fn extend(&mut self) -> bool {
        self.extra = self.extra.saturating_add(1);
        self.covered().is_none()
    }

    /// Starts or stops the stopwatch; false if the reader no longer speaks.
    pub(super) fn press_stopwatch(&mut self) -> bool {
        let SpokenStep::Speaking { is_timed } = &mut self.step else { return false };
        *is_timed = !*is_timed;
        true
    }

    /// Stops the stopwatch; false if it does not run.
    pub(super) fn stop_stopwatch(&mut self) -> bool {
        self.is_timed() && self.press_stopwatch()
    }

    /// The stopwatch went on by so many milliseconds; false if it does not run.
    pub(super) fn go_on(&mut self, millis: u32) -> bool {
        let is_timed = self.is_timed();
        if is_timed {
            self.millis = self.millis.saturating_add(millis).min(LONGEST);
        }
        if self.millis == LONGEST {
            self.stop_stopwatch();
        }
        is_timed
    }

    /// Shows the key points; false if they are shown already.
    pub(super) fn show_points(&mut self) -> bool {
        let is_new = self.covered().is_none();
        if is_new {
            self.step = SpokenStep::Ticking { covered: Marks::default() };
        }
        is_new
    }
}
