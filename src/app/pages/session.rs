//! A session that is played.

use std::rc::Rc;

use super::remark::Remark;
use crate::address::Route;
use crate::app::{Effect, Effects, Moment, Progress, Said, Save, Timer, VoiceTask, set};
use crate::bank::Bank;
use crate::formats::link::Played;
use crate::formats::{Play, Unfinished};
use crate::memory::{PastSession, reviews_of};
use crate::quiz::{Countdown, Elapsed, Event, Millis, Question, Response, Session, Status};
use crate::reader::About;
use crate::views::{Recording, Voice};

/// A session that is played.
#[derive(Clone)]
pub struct Model {
    /// The address that it was opened from: opening it again goes on with this session.
    pub route: Route,
    /// The session. It is not over as long as it is on the screen.
    pub session: Rc<Session>,
    /// The answers to compare with afterwards.
    pub challenge: Option<Rc<Played>>,
    /// What a screen reader announces about the last step.
    pub remark: Said<Remark>,
    /// Whether something is not saved yet: what was typed, or since when an exam runs by a clock that was set.
    pub has_unsaved: bool,
    /// When the reader last did something in it.
    pub touched: Millis,
    /// The step of an order that the reader holds, by its place in the bank.
    pub held: Option<u8>,
    /// The time that is left in an exam or in a round of a mock interview; `None` if there is no limit.
    pub countdown: Option<Countdown>,
    /// When the running stopwatch was last looked at; `None` if none runs.
    stopwatch: Option<Elapsed>,
    /// The reader's voice at the question on the screen.
    pub voice: Voice,
    /// The title and the author of the set.
    pub about: About,
}

impl Model {
    /// A session at its beginning, or one that waited.
    #[must_use]
    pub fn new(route: Route, session: Rc<Session>, challenge: Option<Rc<Played>>, touched: Millis) -> Self {
        let (remark, held, countdown, stopwatch) = (Said::default(), None, None, None);
        let about = About::default();
        Self {
            route,
            session,
            challenge,
            remark,
            has_unsaved: false,
            touched,
            held,
            countdown,
            stopwatch,
            voice: Voice::default(),
            about,
        }
    }

    /// The session is on the screen: the clock of its question starts.
    pub fn resume(&mut self, moment: Moment) {
        if let Some(step) = self.session.after(&Event::Resumed, moment.now, moment.elapsed) {
            self.session = Rc::new(step.session);
        }
    }

    /// The clock of an exam with a limit starts to run, and the timer that looks at it every second.
    pub fn start_clock(&mut self, moment: Moment, effects: &mut Effects) {
        self.countdown = Countdown::of(&self.session, moment.now, moment.elapsed);
        self.tick(effects);
    }

    /// Starts the timer that looks at the clock and the stopwatch again in a second.
    pub fn tick(&self, effects: &mut Effects) {
        if self.countdown.is_some() || self.is_timed() {
            effects.push(Effect::Start(Timer::Second));
        }
    }

    /// Looks at the clock. Returns whether the time of the exam has run out. If the reader's clock was set, the session
    /// began at another time by it.
    pub fn look(&mut self, moment: Moment) -> bool {
        self.look_at_stopwatch(moment);
        let Some(countdown) = &mut self.countdown else { return false };
        countdown.look(moment.now, moment.elapsed);
        if let Some(session) = countdown.set(&self.session, moment.now) {
            self.session = Rc::new(session);
            (self.touched, self.has_unsaved) = (moment.now, true);
        }
        // The clock of a round says how long it has been, and takes nothing away.
        countdown.left() == 0 && self.session.deadline().is_some()
    }

    /// The reader speaks on: the stopwatch goes by the clock that nobody sets. The time is in memory at once, and in
    /// storage when the page is hidden.
    pub fn look_at_stopwatch(&mut self, moment: Moment) {
        let now = self.is_timed().then_some(moment.elapsed);
        let before = core::mem::replace(&mut self.stopwatch, now);
        if let (Some(now), Some(before)) = (now, before)
            && now != before
            && let Some(step) =
                self.session.after(&Event::Spoke(now.since(before)), moment.now, moment.elapsed)
        {
            self.session = Rc::new(step.session);
            (self.touched, self.has_unsaved) = (moment.now, true);
        }
    }

    /// Whether it is half a round of a mock interview.
    #[must_use]
    pub const fn is_half(&self) -> bool {
        matches!(self.route, Route::Loop(..))
    }

    /// Whether a stopwatch runs.
    fn is_timed(&self) -> bool {
        let response = self.session.current().map(|(_, question)| &question.response);
        matches!(response, Some(Response::Prompt(spoken)) if spoken.is_timed())
    }

    /// What has arrived of the bank fills the session.
    pub fn fill(&mut self, bank: &Bank) {
        if let Some(filled) = self.session.filled(bank) {
            self.session = Rc::new(filled);
        }
    }

    /// Asks for the part of the bank that has the question on the screen, where it has not arrived.
    pub fn fetch(&self, effects: &mut Effects) {
        if let Some((_, question)) = self.session.current()
            && question.item.is_awaited()
        {
            effects.push(Effect::FetchPart(question.item.part()));
        }
    }

    /// Reacts to an event. An event that has no meaning now changes nothing. If the reader asks for a verdict too
    /// early, the page says what is missing. Reviews are saved first, because nothing else can restore them.
    pub fn update(&mut self, event: &Event, progress: &mut Progress, moment: Moment, effects: &mut Effects) {
        let now = moment.now;
        let Some(step) = self.session.after(event, now, moment.elapsed) else {
            return self.remark.refuse(&self.session, event);
        };
        let reviews: Vec<_> =
            reviews_of(&step).into_iter().map(|review| progress.log().noted(review)).collect();
        if !reviews.is_empty() {
            progress.add(&reviews, now);
            effects.push(Effect::Save(Save::Reviews(reviews)));
        }
        self.remark.after(event);
        if step.turned || !step.judged.is_empty() {
            self.held = None;
        }
        let at = |session: &Session| session.current().map(|(at, _)| at);
        let is_left = at(&self.session) != at(&step.session);
        self.session = Rc::new(step.session);
        self.touched = now;
        if step.turned {
            end_voice(&mut self.voice, is_left, effects);
        }
        if matches!(event, Event::StopwatchPressed) {
            self.tick(effects);
        }
        if is_typing(event) {
            // Each letter is in memory at once, and in storage after a pause.
            self.has_unsaved = true;
            effects.push(Effect::Start(Timer::Pause));
        } else {
            self.save(effects);
        }
        if step.turned && !self.session.is_done() {
            self.fetch(effects);
            effects.to_the_top();
        }
    }

    /// Saves the session, unless nothing was answered in a practice: then it leaves nothing behind.
    pub fn save(&mut self, effects: &mut Effects) {
        self.has_unsaved = false;
        if self.is_begun() {
            effects.push(Effect::Save(Save::Play(self.unfinished())));
        }
    }

    /// The reader stopped typing, leaves the page or hides it: what is not saved yet is saved.
    pub fn flush(&mut self, effects: &mut Effects) {
        if self.has_unsaved {
            self.save(effects);
        }
    }

    /// The session as it waits while another page is on the screen.
    #[must_use]
    pub fn unfinished(&self) -> Unfinished {
        Unfinished {
            origin: self.route.to_string(),
            touched: self.touched,
            play: Play::Session(Rc::new(self.session.put_down())),
        }
    }

    /// The line that is kept of it when it is over.
    #[must_use]
    pub fn past(&self, bank: &Bank) -> PastSession {
        let session = &self.session;
        let questions = session.questions();
        // An exam whose time ran out ended then, however late that was found.
        let at = session.pace().end(session.started(), self.touched);
        let kind = set::kind_of(bank, &self.route);
        PastSession::of(at, kind, session.pace(), questions.tally(), questions.spent())
    }

    /// Whether the reader did anything in the session that would be lost without saving. An exam has begun with its
    /// clock.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        let is_touched =
            |question: &Question| question.status != Status::Open || !question.response.is_empty();
        self.session.pace().is_exam() || self.session.questions().iter().any(is_touched)
    }
}

/// Whether the reader is typing an answer.
const fn is_typing(event: &Event) -> bool {
    if let Event::Responded(Response::Prompt(spoken)) = event {
        return spoken.covered().is_none();
    }
    matches!(event, Event::Responded(Response::Numeric(_) | Response::Text(_)))
}

/// Nobody answers the question on the screen any more: the recording ends. Where the question is left too, nothing of it
/// stays.
pub fn end_voice(voice: &mut Voice, is_left: bool, effects: &mut Effects) {
    if voice.recording != Recording::None {
        effects.push(Effect::Voice(VoiceTask::Stop));
    }
    let left = is_left.then(|| core::mem::take(voice).recording);
    if let Some(Recording::Done { url, .. }) = left {
        effects.push(Effect::Voice(VoiceTask::Forget(url)));
    }
}
