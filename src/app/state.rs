//! What the app knows, and what follows from what happens. Pure: the effects are elsewhere.

use std::rc::Rc;

use super::Screen;
use super::found::{found_words, keeping};
use super::keys::{Focus, KeyPress, Playing, pressed};
use crate::address::Route;
use crate::bank::{Bank, DrillId};
use crate::formats::{Notes, Run};
use crate::incident;
use crate::memory::{History, Log, Review, newly_judged};
use crate::quiz::{Day, Event, Millis, Mode, NotYet};
use crate::reader::Settings;
use crate::store::{Found, ShelfFault};
use crate::views::ShareForm;
use crate::words::{Keeping, Words};

/// What happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// Something in the session, at that time.
    Happened(Event, Millis),
    /// The address changed. The random number is the seed of a set that names none.
    Navigated {
        /// The fragment with its `#`.
        fragment: String,
        /// When.
        now: Millis,
        /// A fresh seed.
        random: u32,
    },
    /// The reader gives up the unfinished session for the one that they asked for.
    Replaced {
        /// When.
        now: Millis,
        /// A fresh seed.
        random: u32,
    },
    /// A second passed during an exam.
    Ticked(Millis),
    /// Something in the drill on the screen.
    Drilled(incident::Event),
    /// The reader set something.
    Set(Settings),
    /// The reader is about to hand something on.
    Handing(ShareForm),
}

/// What the app knows.
#[derive(Clone)]
pub struct State {
    /// All items; never changes.
    pub bank: Rc<Bank>,
    /// What is on the screen.
    pub screen: Screen,
    /// The last session, with its address.
    pub run: Option<Run>,
    /// The last drill that was played, as far as it went.
    pub drill: Option<incident::Run>,
    /// Every review, this tab's and the others'.
    pub reviews: Rc<Log>,
    /// Derived from the reviews.
    pub history: Rc<History>,
    /// Reviews that were not yet handed to the shelf; taken by the one who saves.
    pub fresh: Vec<Review>,
    /// The reader's name and settings.
    pub notes: Notes,
    /// What was missing when the reader last asked for a verdict.
    pub complaint: Option<NotYet>,
    /// What a screen reader is told now.
    pub announcement: String,
    /// Where progress lives.
    pub keeping: Keeping,
    /// What was found on the shelf that could not be read, in a sentence.
    pub found: Option<String>,
    /// The time of the last message; during an exam it is a second old at most.
    pub now: Millis,
    /// Where the reader is with handing something on from this page.
    pub handing: ShareForm,
    /// The random number of the last navigation.
    pub random: u32,
    /// Minutes by which the reader's clock is ahead of UTC: it says which day it is.
    pub ahead: i32,
}

impl State {
    /// The state when the page opens, before its address is looked at.
    #[must_use]
    pub fn new(bank: Rc<Bank>, found: Found) -> Self {
        Self {
            bank,
            screen: Screen::Page(Route::Home),
            run: found.run,
            drill: None,
            history: Rc::new(History::of(&found.log)),
            reviews: Rc::new(found.log),
            fresh: Vec::new(),
            notes: found.notes,
            complaint: None,
            announcement: String::new(),
            keeping: match (found.fault, found.newer) {
                (Some(fault), _) => keeping(fault),
                (None, 0) => Keeping::Kept,
                (None, _) => keeping(ShelfFault::Newer),
            },
            found: found_words(found.unreadable, found.newer),
            now: Millis::default(),
            handing: ShareForm::default(),
            random: 0,
            ahead: 0,
        }
    }

    /// The state after a message; `None` where it changes nothing.
    #[must_use]
    pub fn after(&self, message: Message) -> Option<Self> {
        match message {
            Message::Happened(event, now) => self.happened(&event, now),
            Message::Navigated { fragment, now, random } => {
                Some(self.clone().navigated(&fragment, now, random))
            }
            Message::Replaced { now, random } => match &self.screen {
                Screen::InTheWay { route } => Some(self.clone().invited(route.clone(), now, random)),
                Screen::Invited { route, .. } => Some(self.clone().started(&route.clone(), now, random)),
                Screen::Page(_) | Screen::Session | Screen::NoSet { .. } | Screen::Stray(_) => None,
            },
            Message::Ticked(now) => self.ticked(now),
            Message::Drilled(event) => self.drilled(&event),
            Message::Handing(handing) => (handing != self.handing).then(|| Self { handing, ..self.clone() }),
            Message::Set(settings) => (settings != self.notes.settings)
                .then(|| Self { notes: Notes { settings, ..self.notes.clone() }, ..self.clone() }),
        }
    }

    /// Progress was handed to the shelf, which took it or did not.
    pub(super) fn kept(&mut self, result: Result<(), ShelfFault>) {
        self.keeping = result.map_or_else(keeping, |()| Keeping::Kept);
    }

    /// What a key means now.
    pub(super) fn pressed(&self, key: &str, focus: Focus) -> Option<KeyPress> {
        let playing = match (&self.screen, &self.run) {
            (Screen::Session, Some(run)) => Playing::Session(&run.session),
            (Screen::Page(Route::Drill(_)), _) => Playing::Drill,
            _ => Playing::Nothing,
        };
        pressed(key, focus, self.notes.settings.shortcuts, self.notes.settings.certainty, playing)
    }

    /// Whether an exam is running against the clock.
    #[must_use]
    pub fn has_deadline(&self) -> bool {
        self.unfinished().is_some_and(|run| matches!(run.session.mode(), Mode::Exam { deadline: Some(_) }))
    }

    /// The running session, unless it is done.
    #[must_use]
    pub fn unfinished(&self) -> Option<&Run> {
        self.run.as_ref().filter(|run| !run.session.is_done())
    }

    /// The address that belongs to the screen; `None` where the one that is there shall stay.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        match &self.screen {
            Screen::Page(route) => Some(route.to_string()),
            Screen::Session => self.run.as_ref().map(|run| run.origin.clone()),
            Screen::InTheWay { .. } | Screen::Invited { .. } | Screen::NoSet { .. } | Screen::Stray(_) => {
                None
            }
        }
    }

    pub(super) fn happened(&self, event: &Event, now: Millis) -> Option<Self> {
        let run = self.run.as_ref()?;
        let Some(session) = run.session.after(event, now) else { return self.refused(event, run) };
        let reviews = newly_judged(&run.session, &session);
        let announcement = match event {
            Event::Checked(_) => session
                .current()
                .map(|(_, question)| Words::default().announcement(question))
                .unwrap_or_default(),
            Event::Moved { step, to } => session
                .current()
                .map(|(_, question)| Words::default().step_moved(question, *step, *to))
                .unwrap_or_default(),
            Event::Responded(_)
            | Event::Skipped
            | Event::Advanced
            | Event::HintShown
            | Event::FlagToggled
            | Event::Visited(_)
            | Event::HandInAsked
            | Event::HandInTakenBack
            | Event::HandedIn
            | Event::TimeRanOut
            | Event::Stopped
            | Event::Resumed => String::new(),
        };
        let screen = if session.is_done() { Screen::Page(Route::Result) } else { self.screen.clone() };
        let mut next = Self {
            screen,
            run: Some(Run { origin: run.origin.clone(), session: Rc::new(session) }),
            complaint: None,
            announcement,
            now,
            ..self.clone()
        };
        next.add(reviews);
        Some(next)
    }

    /// Asking for a verdict too early says what is missing; any other stale event means nothing.
    fn refused(&self, event: &Event, run: &Run) -> Option<Self> {
        if !matches!(event, Event::Checked(_)) {
            return None;
        }
        let complaint = run.session.not_yet()?;
        let (_, question) = run.session.current()?;
        let announcement = Words::default().not_yet(&complaint, &question.item);
        Some(Self { complaint: Some(complaint), announcement, ..self.clone() })
    }

    fn drilled(&self, event: &incident::Event) -> Option<Self> {
        let drill = self.drill.as_ref()?.after(event)?;
        Some(Self { drill: Some(drill), announcement: String::new(), ..self.clone() })
    }

    fn add(&mut self, reviews: Vec<Review>) {
        if reviews.is_empty() {
            return;
        }
        let mut all = (*self.reviews).clone();
        for review in &reviews {
            all.insert(review.clone());
        }
        self.history = Rc::new(History::of(&all));
        self.reviews = Rc::new(all);
        self.fresh.extend(reviews);
    }

    fn ticked(&self, now: Millis) -> Option<Self> {
        let session = &self.unfinished()?.session;
        let Mode::Exam { deadline: Some(deadline) } = session.mode() else { return None };
        if now >= deadline {
            return self.happened(&Event::TimeRanOut, now);
        }
        Some(Self { now, ..self.clone() })
    }

    /// The state at an address.
    #[must_use]
    pub fn navigated(self, fragment: &str, now: Millis, random: u32) -> Self {
        let handing = ShareForm { name: self.handing.name, ..ShareForm::default() };
        let state = Self { complaint: None, announcement: String::new(), handing, now, random, ..self };
        match Route::parse(fragment, &state.bank) {
            Err(fault) => Self { screen: Screen::Stray(fault), ..state },
            Ok(Route::Daily(None)) => {
                let today = Day::of(now, state.ahead);
                state.asked_for(Route::Daily(Some(today)), now, random)
            }
            Ok(route @ (Route::Quiz(_) | Route::Daily(_) | Route::PinnedSet(_) | Route::Challenge(_))) => {
                state.asked_for(route, now, random)
            }
            Ok(Route::Drill(id)) => state.at_drill(id),
            Ok(route) => Self { screen: Screen::Page(route), ..state },
        }
    }

    /// A drill that was begun goes on where it was left.
    fn at_drill(self, id: DrillId) -> Self {
        let begun = self.drill.clone().filter(|run| run.drill().id == id);
        let fresh = || self.bank.drill(id.as_str()).cloned().and_then(incident::Run::new);
        let drill = begun.or_else(fresh);
        Self { drill, screen: Screen::Page(Route::Drill(id)), ..self }
    }
}
