//! What follows from what happens.

use std::rc::Rc;

use super::{
    Answer, Arrived, Effect, Host, Message, Model, Moment, Opened, Page, Progress, Save, Timer, arrive, play,
    readers,
};
use crate::address::Route;
use crate::bank::Bank;
use crate::incident;
use crate::quiz::{Event, Millis};
use crate::store::StorageFault;
use crate::views::{DataEvent, ShareEvent};

impl Model {
    /// The app when the page opens at an address, and what is to be done about it. Nothing takes the keyboard's
    /// focus: in a frame that would take it from the page around.
    #[must_use]
    pub fn new(
        bank: Rc<Bank>,
        host: Host,
        opened: Opened,
        at: &Arrived,
        moment: Moment,
    ) -> (Self, Vec<Effect>) {
        let progress = Progress::new(opened, moment.now);
        let mut effects = vec![Effect::Appearance(progress.notes().settings), Effect::ListReaders];
        let mut model = Self { bank, progress, host, now: moment.now, page: Page::Home };
        effects.extend(arrive::arrive(&mut model, at, moment));
        effects.retain(|effect| !matches!(effect, Effect::AfterRender(_)));
        // Replicas of closed tabs are taken over in a quiet moment.
        effects.push(Effect::Start(Timer::Look));
        (model, effects)
    }

    /// What the app knows after a message, and what is to be done outside, in this order. Pure.
    #[must_use]
    pub fn update(mut self, message: Message, moment: Moment) -> (Self, Vec<Effect>) {
        self.now = moment.now;
        let effects = self.take(message, moment);
        (self, effects)
    }

    fn take(&mut self, message: Message, moment: Moment) -> Vec<Effect> {
        let now = moment.now;
        match message {
            Message::Arrived(at) => arrive::arrive(self, &at, moment),
            Message::Session(event) => self.session(&event, now),
            Message::Drill(event) => self.drill(&event, now),
            Message::InvitationAccepted => self.accept(moment),
            Message::PlayDropped(origin) => play::drop_play(self, origin),
            Message::SetChosen(link) => vec![Effect::Go(Route::Practise(link))],
            Message::RouteChosen(route) => vec![Effect::Go(route)],
            Message::SettingsChanged(settings) => self.progress.set_settings(settings, now),
            Message::Share(event) => self.share(event, now),
            Message::Data(event) => self.data(event, now),
            Message::Reader(event) => readers::update(self, event, moment),
            Message::PrimaryPressed => vec![Effect::PressPrimary],
            Message::PrintClicked => vec![Effect::Print],
            Message::TimerFired(timer) => self.timer_fired(timer, now),
            Message::Hidden => self.flush(),
            Message::StorageChanged => vec![Effect::Start(Timer::Look)],
            Message::Door(answer) => self.answered(answer, now),
        }
    }

    fn session(&mut self, event: &Event, now: Millis) -> Vec<Effect> {
        let Page::Session(session) = &mut self.page else { return Vec::new() };
        let outcome = session.update(event, now);
        let is_done = session.session.is_done().then(|| session.clone());
        let mut effects = play::reviewed(self, outcome.reviews, now);
        effects.extend(outcome.effects);
        if let Some(session) = is_done {
            self.page = Page::Result(play::finished(self, &session));
            effects.push(Effect::Replace(Route::Result.to_string()));
            effects.extend(arrive::shown(&self.page, false));
        }
        effects
    }

    fn drill(&mut self, event: &incident::Event, now: Millis) -> Vec<Effect> {
        if let Page::Drill(drill) = &mut self.page { drill.update(event, now) } else { Vec::new() }
    }

    fn accept(&mut self, moment: Moment) -> Vec<Effect> {
        let Page::Invitation(invitation) = &self.page else { return Vec::new() };
        let begun = play::begin(invitation.route.clone(), &invitation.set, moment);
        let (page, mut effects) = begun.unwrap_or_else(|fault| (Page::NotFound(fault), Vec::new()));
        self.page = page;
        effects.extend(arrive::shown(&self.page, false));
        effects
    }

    fn data(&mut self, event: DataEvent, now: Millis) -> Vec<Effect> {
        let Self { page: Page::Data(data), progress, bank, .. } = self else { return Vec::new() };
        data.update(event, progress, bank, now)
    }

    fn share(&mut self, event: ShareEvent, now: Millis) -> Vec<Effect> {
        let is_name = matches!(event, ShareEvent::NameTyped(_));
        let effects = self.page.share_mut().map(|share| share.update(event, now)).unwrap_or_default();
        if let Page::Result(result) = &mut self.page
            && is_name
        {
            result.rename(&self.bank, &self.host.site);
        }
        effects
    }

    fn timer_fired(&mut self, timer: Timer, now: Millis) -> Vec<Effect> {
        match timer {
            Timer::Second => self.tick(now),
            Timer::Pause => self.flush(),
            Timer::Retry => vec![Effect::Save(Save::Rest)],
            Timer::Look => vec![Effect::Load],
        }
    }

    /// A second of an exam has passed.
    fn tick(&mut self, now: Millis) -> Vec<Effect> {
        let Page::Session(session) = &self.page else { return Vec::new() };
        match session.deadline() {
            None => Vec::new(),
            Some(deadline) if now >= deadline => self.session(&Event::TimeRanOut, now),
            Some(_) => vec![Effect::Start(Timer::Second)],
        }
    }

    /// What was typed is saved.
    fn flush(&mut self) -> Vec<Effect> {
        if let Page::Session(session) = &mut self.page { session.flush() } else { Vec::new() }
    }

    fn answered(&mut self, answer: Answer, now: Millis) -> Vec<Effect> {
        match answer {
            Answer::Stored(stored) => {
                let mut effects = Vec::new();
                // What a newer version keeps is not asked for again: only an update of this page helps.
                if stored.state.has_unsaved && !matches!(stored.result, Err(StorageFault::Newer(_))) {
                    effects.push(Effect::Start(Timer::Retry));
                }
                // Storage can be used again: another tab may have written in between.
                if self.progress.stored(stored) {
                    effects.push(Effect::Load);
                }
                effects
            }
            Answer::Loaded(loaded) => {
                let shown = self.page.address();
                let settings = self.progress.notes().settings;
                self.progress.loaded(loaded, shown.as_deref(), now);
                let is_set = self.progress.notes().settings != settings;
                is_set.then_some(Effect::Appearance(self.progress.notes().settings)).into_iter().collect()
            }
            Answer::Opened(opened) => readers::opened(self, opened, now),
            Answer::ReadersListed(readers) => {
                self.progress.readers = readers;
                Vec::new()
            }
            answer @ (Answer::Copied(_) | Answer::Shared(_)) => self.share_answered(&answer),
            answer @ (Answer::Downloaded { .. }
            | Answer::Checked { .. }
            | Answer::FileRead(_)
            | Answer::PersistenceAnswered(_)) => {
                if let Self { page: Page::Data(data), progress, bank, .. } = self {
                    return data.answered(answer, progress, bank, now);
                }
                self.share_answered(&answer)
            }
        }
    }

    fn share_answered(&mut self, answer: &Answer) -> Vec<Effect> {
        self.page.share_mut().map(|share| share.answered(answer)).unwrap_or_default()
    }
}
