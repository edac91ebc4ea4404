//! The reaction to each message: how the model changes, and which effects follow.

use std::rc::Rc;

use super::pages::own::{Model as Own, State};
use super::presses::{Meaning, is_press};
use super::{
    Answer, Arrived, Deferred, Effect, Effects, Host, Message, Model, Moment, Opened, Page, Place, Progress,
    Said, Save, Sight, Timer, arrive, deferred, interviewer, outside, own, parts, play, played, readers,
    told, typed,
};
use crate::address::Route;
use crate::bank::Bank;
use crate::quiz::{Elapsed, Event};
use crate::words::UnusedKey;

impl Model {
    /// The app when the page opens at an address, and its first effects. None of them moves the keyboard's focus,
    /// because in a frame this would take it from the page around.
    #[must_use]
    pub fn new(bank: Rc<Bank>, host: Host, opened: Opened, at: &Arrived, moment: Moment) -> (Self, Effects) {
        let progress = Progress::new(opened, moment.now);
        let mut effects = Effects::default();
        effects.push(Effect::Appearance(progress.notes().settings));
        effects.push(Effect::ListReaders);
        let (sight, unused_key) = (Sight::default(), Said::default());
        let (collected, page) = (Vec::new(), Page::Home);
        let mut model = Self { bank, progress, host, now: moment.now, sight, unused_key, collected, page };
        match model.host.asked.clone() {
            Some(told) => own::ask(&mut model, told, moment, &mut effects),
            None => arrive::arrive(&mut model, at, moment, &mut effects),
        }
        // Replicas of closed tabs are taken over in a quiet moment.
        effects.push(Effect::Start(Timer::Look));
        let stage = model.host.stage;
        (model, effects.before_render().on(stage))
    }

    /// Reacts to a message: changes the model, and returns the effects in their order. It does nothing else. The
    /// model is changed in place, as in Crux, because copying it for each key would cost time for nothing.
    #[must_use]
    pub fn update(&mut self, message: Message, moment: Moment) -> Effects {
        self.now = moment.now;
        let mut effects = Effects::default();
        let before = Meaning::of(self);
        if self.is_time_up(moment) && message.is_of_exam() {
            played::session(self, &Event::TimeRanOut, moment, &mut effects);
        } else if !is_press(&message) || self.sight.admits(moment.elapsed) {
            self.take(message, moment, &mut effects);
        }
        if let Page::Session(session) = &mut self.page {
            session.look_at_stopwatch(moment);
            interviewer::cut_in(self, moment, &mut effects);
        }
        if before.is_changed(self, &effects) {
            self.sight.change(moment.elapsed);
        }
        effects.on(self.host.stage)
    }

    /// The page was drawn, at this time.
    pub const fn drawn(&mut self, at: Elapsed) {
        self.sight.draw(at);
    }

    /// Whether the time of an exam on the screen has run out. Whatever the reader does then comes too late, also after
    /// the computer slept and before the next second.
    fn is_time_up(&mut self, moment: Moment) -> bool {
        if let Page::Session(session) = &mut self.page { session.look(moment) } else { false }
    }

    fn take(&mut self, message: Message, moment: Moment, effects: &mut Effects) {
        if message.is_deed() {
            self.unused_key.be_silent();
        }
        match message {
            Message::Arrived(at) => arrive::arrive(self, &at, moment, effects),
            Message::Asked(told) => own::ask(self, told, moment, effects),
            Message::Session(event) => played::session(self, &event, moment, effects),
            Message::StepHeld(step) => self.hold(step, effects),
            Message::PairChosen(pair) => effects.focus(Place::Pair(pair)),
            Message::InvitationAccepted => self.accept(moment, effects),
            Message::PlayDropped(origin) => play::drop_play(self, origin, effects),
            Message::SetChosen(link) => effects.push(Effect::Go(Route::Practise(link))),
            Message::SetFormToggled => {
                if let Page::Practise(practise) = &mut self.page {
                    practise.is_open = !practise.is_open;
                }
            }
            Message::RouteChosen(route) => effects.push(Effect::Go(route)),
            Message::SettingsChanged(settings) => self.progress.set_settings(settings, moment.now, effects),
            Message::SearchLeft => effects.focus(Place::Heading),
            // The search is on the screen at once, where that can be.
            Message::SearchPressed if self.host.deferred != Deferred::Here => {
                effects.push(Effect::Go(Route::Library(<_>::default())));
            }
            // Where the module is not there, neither are the pages of these.
            message @ (Message::Drill(_)
            | Message::Loop(_)
            | Message::Voted(_)
            | Message::Share(_)
            | Message::Data(_)
            | Message::Goal(_)
            | Message::Library(_)
            | Message::Compare(_)
            | Message::Study(_)
            | Message::Stories(_)
            | Message::Voice(_)
            | Message::SearchPressed) => {
                let _ = deferred::now(deferred::take(self, message, moment, effects));
            }
            Message::Reader(event) => readers::update(self, event, moment, effects),
            Message::PrimaryPressed => effects.push(Effect::PressPrimary),
            Message::KeyUnused(key) => self.unused_key.say(key),
            Message::PrintClicked => effects.push(Effect::Print),
            Message::TimerFired(timer) => self.timer_fired(timer, effects),
            Message::Hidden => {
                self.flush(effects);
                typed::keep(self, effects);
            }
            Message::Shown => outside::shown(self, effects),
            Message::Returned(at) => outside::returned(self, at, effects),
            Message::PartArrived { name, bytes } => parts::arrived(self, name, bytes, moment, effects),
            Message::StorageChanged => effects.push(Effect::Start(Timer::Look)),
            Message::Door(answer) => self.answered(answer, moment, effects),
        }
    }

    /// A step that is held has the focus, so that the arrow keys move it.
    fn hold(&mut self, step: u8, effects: &mut Effects) {
        let held = if let Page::Session(session) = &mut self.page {
            &mut session.held
        } else if let Page::Own(Own { state: State::Asked(asked), .. }) = &mut self.page {
            &mut asked.held
        } else {
            return;
        };
        *held = Some(step);
        effects.focus(Place::Step(step));
    }

    fn accept(&mut self, moment: Moment, effects: &mut Effects) {
        let Page::Invitation(invitation) = &self.page else { return };
        let begun = play::begin(&self.bank, invitation.route.clone(), &invitation.set, moment, effects);
        self.page = begun.unwrap_or_else(|fault| Page::NotFound(fault.into()));
        arrive::shown(&self.page, false, effects);
        told::begun(self, effects);
    }

    fn timer_fired(&mut self, timer: Timer, effects: &mut Effects) {
        match timer {
            Timer::Second => self.tick(effects),
            Timer::Pause => self.flush(effects),
            Timer::Retry => effects.push(Effect::Save(Save::Rest)),
            Timer::Look => effects.push(Effect::Load),
        }
    }

    /// A second of an exam has passed, or more; of the one on the page, or of one that waits on the first page.
    pub(super) fn tick(&self, effects: &mut Effects) {
        if let Page::Session(session) = &self.page {
            session.tick(effects);
        } else if matches!(self.page, Page::Home) && play::has_clock(&self.progress, self.now) {
            effects.push(Effect::Start(Timer::Second));
        }
    }

    /// Saves what was typed.
    fn flush(&mut self, effects: &mut Effects) {
        if let Page::Session(session) = &mut self.page {
            session.flush(effects);
        }
    }

    fn answered(&mut self, answer: Answer, moment: Moment, effects: &mut Effects) {
        let now = moment.now;
        match answer {
            Answer::Stored(stored) => outside::stored(self, stored, effects),
            Answer::Loaded(loaded) => outside::loaded(self, loaded, moment, effects),
            Answer::Opened(opened) => readers::opened(self, opened, now, effects),
            Answer::ReadersListed(readers) => self.progress.readers = readers,
            Answer::NothingPressed => self.unused_key.say(UnusedKey::Enter),
            answer @ (Answer::Copied(_)
            | Answer::Heard(_)
            | Answer::Shared(_)
            | Answer::Downloaded { .. }
            | Answer::Checked { .. }
            | Answer::FileRead(_)
            | Answer::PersistenceAnswered(_)) => {
                let _ = deferred::now(deferred::answered(self, answer, moment, effects));
            }
        }
    }
}
