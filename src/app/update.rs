//! The reaction to each message: how the model changes, and which effects follow.

use std::rc::Rc;

use super::pages::start;
use super::presses::{Meaning, is_press};
use super::{
    AfterRender, Answer, Arrived, Effect, Effects, Host, Message, Model, Moment, Opened, Page, Place,
    Progress, Said, Save, Sight, Timer, arrive, outside, parts, play, readers,
};
use crate::address::Route;
use crate::bank::Bank;
use crate::incident;
use crate::quiz::{Elapsed, Event, Millis};
use crate::store::StorageFault;
use crate::views::{CompareEvent, DataEvent, GoalEvent, Hold, LibraryEvent, ShareEvent};
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
        arrive::arrive(&mut model, at, moment, &mut effects);
        // Replicas of closed tabs are taken over in a quiet moment.
        effects.push(Effect::Start(Timer::Look));
        (model, effects.before_render())
    }

    /// Reacts to a message: changes the model, and returns the effects in their order. It does nothing else. The
    /// model is changed in place, as in Crux, because copying it for each key would cost time for nothing.
    #[must_use]
    pub fn update(&mut self, message: Message, moment: Moment) -> Effects {
        self.now = moment.now;
        let mut effects = Effects::default();
        let before = Meaning::of(self);
        if self.is_time_up(moment) && message.is_of_exam() {
            self.session(&Event::TimeRanOut, moment, &mut effects);
        } else if !is_press(&message) || self.sight.admits(moment.elapsed) {
            self.take(message, moment, &mut effects);
        }
        if let Page::Session(session) = &mut self.page {
            session.look_at_stopwatch(moment);
        }
        if before.is_changed(self, &effects) {
            self.sight.change(moment.elapsed);
        }
        effects
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
        let now = moment.now;
        if message.is_deed() {
            self.unused_key.be_silent();
        }
        match message {
            Message::Arrived(at) => arrive::arrive(self, &at, moment, effects),
            Message::Session(event) => self.session(&event, moment, effects),
            Message::StepHeld(hold) => self.hold(hold, effects),
            Message::PairChosen(pair) => effects.focus(Place::Pair(pair)),
            Message::Drill(event) => self.drill(&event, now, effects),
            Message::InvitationAccepted => self.accept(moment, effects),
            Message::PlayDropped(origin) => play::drop_play(self, origin, effects),
            Message::SetChosen(link) => effects.push(Effect::Go(Route::Practise(link))),
            Message::SetFormToggled => {
                if let Page::Practise(practise) = &mut self.page {
                    practise.is_open = !practise.is_open;
                }
            }
            Message::RouteChosen(route) => effects.push(Effect::Go(route)),
            Message::Goal(event) => self.goal(&event, now, effects),
            Message::SettingsChanged(settings) => self.progress.set_settings(settings, now, effects),
            Message::Share(event) => self.share(event, now, effects),
            Message::Data(event) => self.data(event, now, effects),
            Message::Library(event) => self.library(event, effects),
            Message::Compare(event) => self.compare(event, now, effects),
            Message::SearchPressed => self.search(moment, effects),
            Message::SearchLeft => {
                effects.push(Effect::AfterRender(AfterRender::Focus(Place::Heading)));
            }
            Message::Reader(event) => readers::update(self, event, moment, effects),
            Message::PrimaryPressed => effects.push(Effect::PressPrimary),
            Message::KeyUnused(key) => self.unused_key.say(key),
            Message::PrintClicked => effects.push(Effect::Print),
            Message::TimerFired(timer) => self.timer_fired(timer, effects),
            Message::Hidden => self.flush(effects),
            Message::Shown => outside::shown(self, effects),
            Message::Returned(at) => outside::returned(self, at, effects),
            Message::PartArrived { name, bytes } => parts::arrived(self, name, bytes, effects),
            Message::StorageChanged => effects.push(Effect::Start(Timer::Look)),
            Message::Door(answer) => self.answered(answer, moment, effects),
        }
    }

    fn session(&mut self, event: &Event, moment: Moment, effects: &mut Effects) {
        let Page::Session(session) = &mut self.page else { return };
        session.update(event, &mut self.progress, moment, effects);
        if session.session.is_done() {
            let result = play::finished(&mut self.progress, &self.bank, &self.host, session, effects);
            self.page = Page::Result(result);
            effects.push(Effect::Replace(Route::Result.to_string()));
            arrive::shown(&self.page, false, effects);
        }
    }

    /// A step that is held has the focus, so that the arrow keys move it.
    fn hold(&mut self, hold: Hold, effects: &mut Effects) {
        let Page::Session(session) = &mut self.page else { return };
        session.hold = Some(hold);
        effects.focus(Place::Step(hold.step()));
    }

    fn drill(&mut self, event: &incident::Event, now: Millis, effects: &mut Effects) {
        if let Page::Drill(drill) = &mut self.page {
            drill.update(event, &mut self.progress, &self.host.site, now, effects);
        }
    }

    fn accept(&mut self, moment: Moment, effects: &mut Effects) {
        let Page::Invitation(invitation) = &self.page else { return };
        let begun = play::begin(&self.bank, invitation.route.clone(), &invitation.set, moment, effects);
        self.page = begun.unwrap_or_else(|fault| Page::NotFound(fault.into()));
        arrive::shown(&self.page, false, effects);
    }

    fn goal(&mut self, event: &GoalEvent, now: Millis, effects: &mut Effects) {
        if let Page::Start(start) = &mut self.page {
            start.update(event);
        }
        start::note(&mut self.progress, event, now, effects);
    }

    fn data(&mut self, event: DataEvent, now: Millis, effects: &mut Effects) {
        if let Self { page: Page::Data(data), progress, bank, .. } = self {
            data.update(event, progress, bank, now, effects);
        }
    }

    fn library(&mut self, event: LibraryEvent, effects: &mut Effects) {
        if let Self { page: Page::Library(library), bank, collected, host, .. } = self {
            library.update(event, bank, collected, host, effects);
        }
    }

    fn compare(&mut self, event: CompareEvent, now: Millis, effects: &mut Effects) {
        if let Self { page: Page::Compare(compare), bank, host, .. } = self {
            compare.update(event, host.words, bank, now, effects);
        }
    }

    /// The search is on the screen at once, so that the focus is in its field when the address has changed.
    fn search(&mut self, moment: Moment, effects: &mut Effects) {
        if !matches!(self.page, Page::Library(_)) {
            arrive::leave(self, effects);
            self.page = Page::Library(arrive::library_at(self, "", moment.random));
            effects.push(Effect::Title(self.page.title()));
            effects.push(Effect::Go(Route::Library(String::new())));
        }
        effects.push(Effect::AfterRender(AfterRender::Focus(Place::Search)));
    }

    fn share(&mut self, event: ShareEvent, now: Millis, effects: &mut Effects) {
        let is_told = matches!(event, ShareEvent::NameTyped(_) | ShareEvent::TitleTyped(_));
        if let Some(share) = self.page.share_mut() {
            share.update(event, now, effects);
        }
        if !is_told {
            return;
        }
        let Self { bank, host, page, collected, .. } = self;
        if let Page::Result(result) = page {
            result.rename(bank, &host.site);
        } else if let Page::Practise(practise) = page {
            practise.rename(bank, host);
        } else if let Page::Library(library) = page {
            library.offer(bank, collected, host);
        }
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
        match &self.page {
            Page::Session(session) => session.tick(effects),
            Page::Home if self.progress.has_clock(self.now) => effects.push(Effect::Start(Timer::Second)),
            _ => {}
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
            Answer::Stored(stored) => {
                // What a newer version keeps is not asked for again: only an update of this page helps.
                if stored.state.has_unsaved && !matches!(stored.result, Err(StorageFault::Newer(_))) {
                    effects.push(Effect::Start(Timer::Retry));
                }
                let was_cleared = stored.state.was_cleared;
                // Storage can be used again: another tab may have written in between.
                if self.progress.stored(stored) {
                    effects.push(Effect::Load);
                }
                if was_cleared {
                    outside::restore(self, effects);
                }
            }
            Answer::Loaded(loaded) => outside::loaded(self, loaded, moment, effects),
            Answer::Opened(opened) => readers::opened(self, opened, now, effects),
            Answer::ReadersListed(readers) => self.progress.readers = readers,
            Answer::NothingPressed => self.unused_key.say(UnusedKey::Enter),
            answer @ (Answer::Copied(_)
            | Answer::Shared(_)
            | Answer::Downloaded { .. }
            | Answer::Checked { .. }
            | Answer::FileRead(_)
            | Answer::PersistenceAnswered(_)) => {
                if let Self { page: Page::Compare(compare), .. } = self {
                    if let Answer::Downloaded { outcome, .. } = answer {
                        compare.downloaded = Some(outcome);
                    }
                } else if let Self { page: Page::Data(data), progress, bank, .. } = self {
                    data.answered(answer, progress, bank, now, effects);
                } else if let Some(share) = self.page.share_mut() {
                    share.answered(&answer, effects);
                }
            }
        }
    }
}
