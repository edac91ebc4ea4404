//! The reader's progress in memory, and whether it is saved. Memory is the truth; storage is a copy that may be older.

use std::rc::Rc;

use super::{Effect, Effects, Opened, Save, SaveState, Stored};
use crate::formats::{Notes, Play, Unfinished};
use crate::memory::{self, History, Log, Past, PastSession, Review};
use crate::quiz::Millis;
use crate::reader::{Goal, Name, Settings};
use crate::store::{Loaded, ProfileId};
use crate::stories::Stories;
use crate::words::Keeping;

/// The reader's progress. What is derived from it (the history, and how many answers no export has) is private and is
/// computed again whenever its source changes, so it never contradicts the source.
#[derive(Clone)]
pub struct Progress {
    /// The reader whose progress it is.
    pub profile: ProfileId,
    /// All readers of this device, with the names that they gave.
    pub readers: Vec<(ProfileId, Name)>,
    log: Rc<Log>,
    /// Derived from the log.
    history: History,
    /// All sessions that were finished, also those that a reset hides.
    past: Past,
    /// The reader's answers to open questions, also those that a reset hides.
    pub all_stories: Stories,
    /// Derived from the log and the notes.
    unexported: Option<usize>,
    notes: Notes,
    /// Sessions and drills that wait, newest first, and the last session that was finished. The one on the page is not
    /// in this list.
    pub plays: Vec<Unfinished>,
    /// The addresses of sessions and drills that wait and cannot be read before more of the bank arrives.
    awaited: Vec<String>,
    /// Whether the last write succeeded, or why not.
    pub keeping: Keeping,
    /// How much of the progress is saved.
    pub saved: SaveState,
    /// How many values in storage this version cannot use.
    pub leftover: Leftover,
    /// Whether somebody removed what was saved, and this page saved it again.
    pub is_restored: bool,
    /// How to undo the last import or reset; kept until the tab is closed.
    pub undo: Option<Undo>,
}

/// How many values in storage this version cannot use. They are not changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leftover {
    /// Values that cannot be read.
    pub unreadable: usize,
    /// Values that a newer version wrote.
    pub newer: usize,
}

/// What takes the last import or reset back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// The reviews and resets.
    pub change: memory::Undo,
    /// The finished sessions that an import brought.
    pub past: Past,
    /// The stories that an import brought.
    pub stories: Stories,
    /// The stories as they were.
    pub stories_before: Stories,
    /// The notes as they were.
    pub notes: Notes,
}

impl Progress {
    /// Progress as it was opened.
    #[must_use]
    pub fn new(opened: Opened, now: Millis) -> Self {
        let Opened { profile, loaded } = opened;
        let keeping = keeping(&loaded);
        let mut progress = Self {
            profile,
            readers: vec![(profile, loaded.notes.name.clone())],
            history: History::of(&loaded.log, now),
            log: Rc::new(loaded.log),
            past: loaded.past,
            all_stories: loaded.stories,
            unexported: None,
            keeping,
            saved: SaveState::default(),
            leftover: Leftover { unreadable: loaded.unreadable, newer: loaded.newer },
            notes: loaded.notes,
            plays: loaded.plays,
            awaited: loaded.awaited,
            is_restored: false,
            undo: None,
        };
        progress.remind(now);
        progress
    }

    /// All reviews of this tab and of the other tabs.
    #[must_use]
    pub const fn log(&self) -> &Rc<Log> {
        &self.log
    }

    /// What the reviews say of every item that the reader has met.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The sessions that were finished, the oldest first, without those that a reset of everything hides.
    #[must_use]
    pub fn sessions(&self) -> Past {
        self.past.shown(&self.log)
    }

    /// All of them.
    #[must_use]
    pub const fn past(&self) -> &Past {
        &self.past
    }

    /// The reader's answers to open questions, without those that a reset of everything hides.
    #[must_use]
    pub fn stories(&self) -> Stories {
        self.all_stories.kept(&|story| !self.log.forgets(story.at, None))
    }

    /// Keeps a line of a session that has just ended, and adds the effect that saves it.
    pub fn add_session(&mut self, session: PastSession, effects: &mut Effects) {
        self.join_past(&Past::from_iter([session]), effects);
    }

    /// Joins finished sessions, and adds the effect that saves them.
    pub fn join_past(&mut self, past: &Past, effects: &mut Effects) {
        if !past.is_empty() {
            self.past.join(past);
            effects.push(Effect::Save(Save::Past(past.clone())));
        }
    }

    /// Removes the finished sessions that an import brought, and adds the effect that removes them from storage.
    pub fn take_out_past(&mut self, brought: Past, effects: &mut Effects) {
        if !brought.is_empty() {
            self.past = self.past.without(&brought);
            effects.push(Effect::Save(Save::TakeOutPast(brought)));
        }
    }

    /// How many answers no export has, if it is time for a reminder.
    #[must_use]
    pub const fn unexported(&self) -> Option<usize> {
        self.unexported
    }

    /// The reader's name and settings, and the last export.
    #[must_use]
    pub const fn notes(&self) -> &Notes {
        &self.notes
    }

    fn change_log(&mut self, now: Millis, change: impl FnOnce(&mut Log)) {
        change(Rc::make_mut(&mut self.log));
        self.history = History::of(&self.log, now);
        self.remind(now);
    }

    fn remind(&mut self, now: Millis) {
        self.unexported = memory::nudge(&self.log, self.notes.exported.map(|(at, _)| at), now);
    }

    /// Adds new reviews. This costs the same after 40,000 reviews as after 40.
    pub fn add(&mut self, reviews: &[Review], now: Millis) {
        let are_new = !reviews.iter().any(|review| self.log.contains(review));
        let log = Rc::make_mut(&mut self.log);
        reviews.iter().for_each(|review| log.insert(review.clone()));
        if are_new {
            self.history.follow(&self.log, reviews, now);
        } else {
            self.history = History::of(&self.log, now);
        }
        self.remind(now);
    }

    /// Joins another log: what another tab, an import or a reset brings.
    pub fn join(&mut self, other: &Log, now: Millis) {
        self.change_log(now, |log| log.join(other));
    }

    /// Removes what an import brought.
    pub fn take_out(&mut self, brought: &Log, now: Millis) {
        self.change_log(now, |log| log.without(brought));
    }

    /// What the reader prepares for, as far as they said it.
    #[must_use]
    pub fn goal(&self) -> Goal {
        self.notes.goal.unwrap_or_default()
    }

    /// Changes the notes, and adds the effect that saves them.
    pub fn set_notes(&mut self, notes: Notes, now: Millis, effects: &mut Effects) {
        self.notes = notes.clone();
        self.remind(now);
        effects.push(Effect::Save(Save::Notes(notes)));
    }

    /// Changes the settings, and adds the effects that save and apply them.
    pub fn set_settings(&mut self, settings: Settings, now: Millis, effects: &mut Effects) {
        let notes = Notes { settings, ..self.notes.clone() };
        self.set_notes(notes, now, effects);
        effects.push(Effect::Appearance(settings));
    }

    /// Takes the result of a write. Returns whether progress is in storage again after it was not.
    pub fn stored(&mut self, stored: Stored) -> bool {
        let was_in_memory = self.keeping != Keeping::Stored;
        self.saved = stored.state;
        self.keeping = Keeping::after(stored.result);
        was_in_memory && self.keeping == Keeping::Stored
    }

    /// Takes progress that was read again, because another tab wrote it or storage can be read again. `shown` is the
    /// address of the session or drill on the page, which is newer on the page than in storage.
    pub fn loaded(&mut self, loaded: Loaded, shown: Option<&str>, now: Millis) {
        self.join(&loaded.log, now);
        self.past.join(&loaded.past);
        self.all_stories.join(&loaded.stories);
        self.leftover = Leftover { unreadable: loaded.unreadable, newer: loaded.newer };
        let is_whole = loaded.fault.is_none() && loaded.newer == 0;
        if is_whole && self.keeping == Keeping::Stored {
            self.plays = loaded.plays;
            self.awaited = loaded.awaited;
            self.plays.retain(|play| Some(play.origin.as_str()) != shown);
            // Notes that could not be saved are newer than those in storage.
            if loaded.notes != Notes::default() {
                let pauses = std::mem::take(&mut self.notes.pauses);
                self.notes = loaded.notes;
                self.notes.pauses.join(&pauses);
                self.remind(now);
            }
        } else if !is_whole {
            self.keeping = keeping(&loaded);
        }
    }

    /// Saves everything that this page knows, because somebody removed what was saved.
    pub fn restore(&mut self, effects: &mut Effects) {
        self.is_restored = true;
        effects.push(Effect::Save(Save::Join((*self.log).clone())));
        self.join_past(&self.past.clone(), effects);
        effects.push(Effect::Save(Save::Notes(self.notes.clone())));
        for play in self.plays.iter().rev() {
            effects.push(Effect::Save(Save::Play(play.clone())));
        }
    }

    /// Whether something waits that cannot be read before more of the bank arrives.
    #[must_use]
    pub const fn awaits(&self) -> bool {
        !self.awaited.is_empty()
    }

    /// Whether that is so at this address.
    #[must_use]
    pub fn is_awaited(&self, origin: &str) -> bool {
        self.awaited.iter().any(|awaited| awaited == origin)
    }

    /// Removes what waits at an address from the list and returns it, to continue with it. A session that is over is
    /// not returned. A drill that is over is, because it can be played again from any decision, and a mock interview too,
    /// because it has a scorecard.
    pub fn take_play(&mut self, origin: &str) -> Option<Unfinished> {
        let waits = |play: &Play| matches!(play, Play::Drill(_) | Play::Loop(_)) || !play.is_finished();
        let place = self.plays.iter().position(|play| play.origin == origin && waits(&play.play))?;
        Some(self.plays.remove(place))
    }

    /// Adds a session or drill to the list, as the newest.
    pub fn put_play(&mut self, play: Unfinished) {
        self.plays.retain(|other| other.origin != play.origin);
        self.plays.insert(0, play);
    }

    /// The unfinished sessions, drills and mock interviews, newest first. Half a round is continued through its
    /// interview.
    pub fn unfinished(&self) -> impl Iterator<Item = &Unfinished> {
        self.plays.iter().filter(|play| !play.play.is_finished() && !play.origin.starts_with("#/loop/"))
    }
}

fn keeping(loaded: &Loaded) -> Keeping {
    loaded.fault.map_or(Keeping::Stored, Keeping::InMemory)
}
