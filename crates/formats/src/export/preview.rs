//! What an import would do.

use super::Exported;
use crate::Notes;
use dryrun_bank::Bank;
use dryrun_memory::{History, Log};
use dryrun_reader::{Goal, Settings};
use dryrun_stories::Stories;

/// What an import would change, counted before it happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Reviews that the log does not have yet.
    pub new: usize,
    /// Reviews that the log has already.
    pub known: usize,
    /// Questions that have no review in the log yet.
    pub new_items: usize,
    /// Questions and drills that this bank does not have. Their reviews are kept.
    pub retired: usize,
    /// Reviews of the file that a reset hides. The reset is in the log or in the file.
    pub hidden: usize,
    /// Reviews of the log that a reset in the file would hide.
    pub forgets: usize,
    /// Versions of stories that are not here yet, and are then.
    pub new_stories: usize,
    /// Versions of stories in the file that a reset of everything hides.
    pub hidden_stories: usize,
    /// Versions of stories that are here, and are not then: the file removes them, or has newer ones.
    pub gone_stories: usize,
    /// Whether the settings of the file are taken. They are if the reader has set nothing here.
    pub settings: bool,
    /// Whether what the reader prepares for is taken from the file. It is if they said nothing of it here.
    pub goal: bool,
}

impl Exported {
    /// What importing the file would do to `log`, `stories` and `notes`.
    #[must_use]
    pub fn preview(&self, log: &Log, stories: &Stories, notes: &Notes, bank: &Bank) -> Preview {
        let mut after = log.clone();
        after.join(&self.log);
        let known = self.log.stored().filter(|review| log.contains(review)).count();
        // Which items there are is the same at every time.
        let (before, theirs) = (History::of(log, self.at), History::of(&self.log, self.at));
        let items = || theirs.items();
        let after_notes = self.joined_notes(notes);
        let mut joined = stories.clone();
        joined.join(&self.stories);
        let of = |stories: &Stories, log: &Log, is_hidden| {
            stories.kept(&|story| !story.is_removed() && log.forgets(story.at, None) == is_hidden)
        };
        let (now, then) = (of(stories, log, false), of(&joined, &after, false));
        Preview {
            new: self.log.stored().len() - known,
            known,
            new_items: items().filter(|id| before.record(id).is_none()).count(),
            retired: items().filter(|id| !bank.has(id)).count(),
            hidden: self.log.stored().filter(|review| after.is_forgotten(review)).count(),
            forgets: log.iter().filter(|review| after.is_forgotten(review)).count(),
            new_stories: then.without(&now).iter().len(),
            hidden_stories: of(&self.stories, &after, true).iter().len(),
            gone_stories: now.without(&then).iter().len(),
            settings: after_notes.settings != notes.settings,
            goal: after_notes.goal != notes.goal,
        }
    }

    /// The notes here after an import: pauses are joined; settings, and what the reader prepares for, come from the file if
    /// nothing was set here.
    #[must_use]
    pub fn joined_notes(&self, here: &Notes) -> Notes {
        let mut notes = here.clone();
        if here.settings == Settings::default() {
            notes.settings = self.notes.settings;
        }
        let said = here.goal.filter(|goal| *goal != Goal::default());
        notes.goal = said.or(self.notes.goal).or(here.goal);
        notes.pauses.join(&self.notes.pauses);
        notes
    }
}
