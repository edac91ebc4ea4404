//! "Your data": where progress is, and everything that the reader can do with it.

use std::rc::Rc;

use crate::address::Route;
use crate::app::{Answer, Content, Downloaded, Effect, Effects, File, Progress, Save, Undo};
use crate::bank::{Bank, ItemId, TopicId};
use crate::formats::link::{LinkFault, from_file};
use crate::formats::{Exported, ImportFault, MOST_BYTES, Notes, Preview, date};
use crate::memory::{self, Change, Log, Past};
use crate::quiz::Millis;
use crate::store::Checkup;
use crate::stories::Stories;
use crate::views::DataEvent;
use crate::words::Notice;

/// What the page remembers while it is on the screen.
#[derive(Clone, Default)]
pub struct Model {
    /// What was done last, or why it was not.
    pub notice: Option<Notice>,
    /// The export, while it is shown as text.
    pub shown: Option<Rc<Exported>>,
    /// A file that waits until the reader agrees to import it, with a preview.
    pub offered: Option<(Rc<Exported>, Preview)>,
    /// What the last check found.
    pub checkup: Option<Checkup>,
    /// What a reset would forget: the answers of a topic, or all if it is `None`.
    pub scope: Option<TopicId>,
}

impl Model {
    /// Reacts to an event on the page.
    pub fn update(
        &mut self,
        event: DataEvent,
        progress: &mut Progress,
        bank: &Bank,
        now: Millis,
        effects: &mut Effects,
    ) {
        self.notice = None;
        match event {
            DataEvent::ExportClicked => effects.push(Effect::Download(export(progress, now))),
            DataEvent::TableClicked => effects.push(Effect::Download(table(progress, now))),
            DataEvent::TextClicked => {
                self.shown = Some(exported(progress, now));
                self.notice = Some(Notice::TextShown);
                note_export(progress, now, effects);
            }
            DataEvent::UnreadableClicked => effects.push(Effect::DownloadUnreadable),
            DataEvent::PersistenceClicked => {
                self.notice = Some(Notice::PersistenceAsked);
                effects.push(Effect::AskForPersistence);
            }
            DataEvent::FileChosen { bytes } if bytes > MOST_BYTES as f64 => {
                self.notice = Some(Notice::ImportRefused(ImportFault::TooLarge));
            }
            DataEvent::FileChosen { .. } => {
                self.notice = Some(Notice::ReadingFile);
                effects.push(Effect::ReadFile);
            }
            DataEvent::Pasted(text) => self.offer(&text, progress, bank, effects),
            DataEvent::ImportAccepted { revive } => self.import(revive, progress, now, effects),
            DataEvent::ImportDeclined => {
                self.offered = None;
                self.notice = Some(Notice::NothingImported);
            }
            DataEvent::UndoClicked => self.undo(progress, now, effects),
            DataEvent::CheckClicked => effects.push(Effect::Check { repair: false }),
            DataEvent::RepairClicked => effects.push(Effect::Check { repair: true }),
            DataEvent::ScopeChosen(scope) => self.scope = scope,
            DataEvent::ResetClicked => self.reset(progress, bank, now, effects),
        }
    }

    /// Reads a text that may be an export, or a link that was too long for a message.
    fn offer(&mut self, text: &str, progress: &Progress, bank: &Bank, effects: &mut Effects) {
        self.offered = None;
        let linked = from_file(text).map(|fragment| fragment.map(|fragment| Route::parse(fragment, bank)));
        if let Some(linked) = linked {
            match linked {
                Ok(Ok(route)) => effects.push(Effect::Go(route)),
                Ok(Err(_)) => self.notice = Some(Notice::LinkRefused(LinkFault::Damaged)),
                Err(fault) => self.notice = Some(Notice::LinkRefused(fault)),
            }
            return;
        }
        self.notice = Some(match Exported::read(text, bank.id()) {
            Err(fault) => Notice::ImportRefused(fault),
            Ok(file) => {
                let preview = file.preview(progress.log(), &progress.all_stories, progress.notes(), bank);
                self.offered = Some((Rc::new(file), preview));
                Notice::ImportOffered
            }
        });
    }

    fn import(&mut self, revive: bool, progress: &mut Progress, now: Millis, effects: &mut Effects) {
        let Some((file, preview)) = self.offered.take() else { return };
        let brought = file.past.without(progress.past());
        let stories = file.stories.without(&progress.all_stories);
        let times: Vec<Millis> = file.stories.iter().map(|story| story.at).collect();
        let import = memory::import(progress.log(), &file.log, &times, revive);
        change(progress, import, (brought.clone(), stories.clone()), now, effects);
        progress.join_past(&brought, effects);
        progress.all_stories.join(&stories);
        save_stories(&stories, effects);
        set_notes(progress, file.joined_notes(progress.notes()), now, effects);
        self.notice = Some(Notice::Imported { new: preview.new, stories: preview.new_stories });
    }

    fn reset(&mut self, progress: &mut Progress, bank: &Bank, now: Millis, effects: &mut Effects) {
        let is_meant = |topic: &TopicId| Some(topic) == self.scope.as_ref();
        let items = bank.items().iter().filter(|item| is_meant(&item.topic)).map(|item| item.id.clone());
        let drills = bank.drills().iter().filter(|drill| is_meant(&drill.topic));
        let runs = drills.filter_map(|drill| ItemId::parse(drill.id.as_str()));
        let reset = memory::reset(progress.log(), items.chain(runs), now);
        let count = |progress: &Progress| {
            let versions = progress.stories().iter().filter(|story| !story.is_removed()).count();
            (progress.log().len(), versions)
        };
        let before = count(progress);
        change(progress, reset, <_>::default(), now, effects);
        let after = count(progress);
        self.notice = Some(Notice::Forgotten {
            answers: before.0.saturating_sub(after.0),
            stories: before.1.saturating_sub(after.1),
        });
    }

    fn undo(&mut self, progress: &mut Progress, now: Millis, effects: &mut Effects) {
        let Some(Undo { change, past, stories, stories_before, notes }) = progress.undo.take() else {
            return;
        };
        let back = change.back(progress.log());
        if matches!(change, memory::Undo::Import { .. }) {
            progress.take_out(&back.taken_out, now);
            effects.push(Effect::Save(Save::TakeOut(back.taken_out)));
            progress.take_out_past(past, effects);
            if !stories.is_empty() {
                progress.all_stories = progress.all_stories.without(&stories);
                // What was newer may have taken the place of these.
                progress.all_stories.join(&stories_before);
                effects.push(Effect::Save(Save::TakeOutStories(stories)));
            }
            let Notes { settings, goal, pauses, .. } = notes;
            let notes = Notes { settings, goal, pauses, ..progress.notes().clone() };
            set_notes(progress, notes, now, effects);
        }
        progress.join(&back.joined, now);
        effects.push(Effect::Save(Save::Join(back.joined)));
        // Another tab may have taken out of storage what the reset hid.
        progress.join_past(&progress.past().clone(), effects);
        save_stories(&progress.all_stories, effects);
        self.notice = Some(Notice::TakenBack);
    }

    /// Reacts to the result of an effect that this page asked for.
    pub fn answered(
        &mut self,
        answer: Answer,
        progress: &mut Progress,
        bank: &Bank,
        now: Millis,
        effects: &mut Effects,
    ) {
        self.notice = match answer {
            Answer::Downloaded { name, outcome: Downloaded::Offered } => {
                let is_export = name.starts_with(EXPORT_NAME);
                if is_export {
                    note_export(progress, now, effects);
                }
                Some(Notice::Offered { name })
            }
            Answer::Downloaded { outcome: Downloaded::Refused, .. } => Some(Notice::DownloadRefused),
            Answer::Downloaded { outcome: Downloaded::Unread(fault), .. } => {
                Some(Notice::NothingDownloaded(fault))
            }
            Answer::FileRead(Some(text)) => return self.offer(&text, progress, bank, effects),
            // It is no text, so it is not empty either.
            Answer::FileRead(None) => {
                self.offered = None;
                Some(Notice::ImportRefused(ImportFault::Foreign))
            }
            Answer::PersistenceAnswered(None) => Some(Notice::PersistenceUnavailable),
            Answer::PersistenceAnswered(Some(true)) => Some(Notice::PersistenceGranted),
            Answer::PersistenceAnswered(Some(false)) => Some(Notice::PersistenceRefused),
            Answer::Checked { found: Err(fault), .. } => Some(Notice::CheckFailed(fault)),
            Answer::Checked { found: Ok(checkup), repaired } => {
                self.checkup = Some(checkup);
                repaired.then_some(Notice::Repaired)
            }
            Answer::Stored(_)
            | Answer::Loaded(_)
            | Answer::Opened(_)
            | Answer::ReadersListed(_)
            | Answer::NothingPressed
            | Answer::Copied(_)
            | Answer::Heard(_)
            | Answer::Shared(_) => return,
        };
    }
}

fn exported(progress: &Progress, now: Millis) -> Rc<Exported> {
    let (log, past, stories) = (Log::clone(progress.log()), progress.sessions(), progress.stories());
    Rc::new(Exported { at: now, log, past, stories, notes: progress.notes().clone() })
}

/// Changes the notes, if anything in them changes.
fn set_notes(progress: &mut Progress, notes: Notes, now: Millis, effects: &mut Effects) {
    let before = progress.notes();
    let (settings, is_other, looks_other) =
        (notes.settings, notes != *before, notes.settings != before.settings);
    if is_other {
        progress.set_notes(notes, now, effects);
    }
    if looks_other {
        effects.push(Effect::Appearance(settings));
    }
}

fn save_stories(stories: &Stories, effects: &mut Effects) {
    if !stories.is_empty() {
        effects.push(Effect::Save(Save::Stories(stories.clone())));
    }
}

/// The beginning of the names of exported files.
const EXPORT_NAME: &str = "dryrun-progress-";

fn export_name(now: Millis) -> String {
    format!("{EXPORT_NAME}{}.txt", date(now))
}

fn export(progress: &Progress, now: Millis) -> File {
    File { name: export_name(now), content: Content::Progress(exported(progress, now)) }
}

fn table(progress: &Progress, now: Millis) -> File {
    File { name: format!("dryrun-{}.csv", date(now)), content: Content::Table(Rc::clone(progress.log())) }
}

fn note_export(progress: &mut Progress, now: Millis, effects: &mut Effects) {
    let count = u32::try_from(progress.log().len()).unwrap_or(u32::MAX);
    let notes = Notes { exported: Some((now, count)), ..progress.notes().clone() };
    progress.set_notes(notes, now, effects);
}

/// Makes a change of the whole log. The finished sessions and the stories come with it. The reader can undo it until the
/// tab is closed.
fn change(
    progress: &mut Progress,
    change: Change,
    (past, stories): (Past, Stories),
    now: Millis,
    effects: &mut Effects,
) {
    let (stories_before, notes) = (progress.all_stories.clone(), progress.notes().clone());
    progress.undo = Some(Undo { change: change.undo, past, stories, stories_before, notes });
    progress.join(&change.joined, now);
    effects.push(Effect::Save(Save::Join(change.joined)));
}
