//! What the plan expects of one item while days pass.

use crate::{Fsrs, Memory, Trace};
use dryrun_quiz::{Millis, Rating};

/// What is expected of an item. Times are days from now.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outlook {
    /// How it sits; `None` before the first answer.
    memory: Option<Memory>,
    /// When it was, or will be, answered last; negative in the past.
    last: f32,
    /// How likely it is recalled at the end, if nothing more is done.
    pub(super) at_end: f32,
}

/// What is the same for all items: the model, the end, and how often a first answer is right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    pub(super) model: &'a Fsrs,
    /// Days from now until the interview.
    pub(super) end: f32,
    /// How likely the reader is right without having seen the question before: 0 to 1.
    pub(super) first_try: f32,
}

impl Setting<'_> {
    fn recall(&self, memory: Memory, from: f32, to: f32) -> f32 {
        self.model.recall(memory, to - from)
    }
}

impl Outlook {
    pub(super) fn new(setting: Setting<'_>, trace: Option<&Trace>, now: Millis) -> Self {
        let (memory, last) =
            (trace.map(|trace| trace.memory), trace.map_or(0.0, |trace| -trace.elapsed(now)));
        let at_end = memory.map_or(setting.first_try, |memory| setting.recall(memory, last, setting.end));
        Self { memory, last, at_end }
    }

    pub(super) const fn is_new(&self) -> bool {
        self.memory.is_none()
    }

    /// How likely it is recalled on a day.
    pub(super) fn recall_on(&self, setting: Setting<'_>, day: f32) -> f32 {
        self.memory.map_or(setting.first_try, |memory| setting.recall(memory, self.last, day))
    }

    /// What is expected after an answer on a day: right as likely as it is recalled then.
    pub(super) fn practised(&self, setting: Setting<'_>, day: f32) -> Self {
        let right = self.recall_on(setting, day);
        let elapsed = day - self.last;
        let after = |rating| match self.memory {
            Some(memory) => setting.model.answered(memory, rating, elapsed, right),
            None => setting.model.next(None, rating, elapsed),
        };
        let (good, again) = (after(Rating::Good), after(Rating::Again));
        let mixed = |one: f32, other: f32| right * one + (1.0 - right) * other;
        let at_end = mixed(setting.recall(good, day, setting.end), setting.recall(again, day, setting.end));
        let memory = Memory {
            stability: mixed(good.stability, again.stability),
            difficulty: mixed(good.difficulty, again.difficulty),
        };
        Self { memory: Some(memory), last: day, at_end }
    }

    /// How much more likely it is recalled at the end if it is practised on a day. A first answer is worth what comes
    /// of it: a second one, half of the way from there, counts half.
    pub(super) fn gain(&self, setting: Setting<'_>, day: f32) -> f32 {
        let once = self.practised(setting, day);
        let gain = once.at_end - self.at_end;
        let again = day + (setting.end - day) / 2.0;
        if !self.is_new() || again - day < 1.0 {
            return gain;
        }
        gain.max((once.practised(setting, again).at_end - self.at_end) / 2.0)
    }
}
