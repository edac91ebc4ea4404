//! What is done about the reader's data: the effects behind "Your data".

use yew::html::Scope;

use super::root::{Root, Told, now};
use super::shelf::LocalShelf;
use super::{data_words as words, reader};
use crate::bank::TopicId;
use crate::browser::{address, clock, files, keep};
use crate::formats::link::from_file;
use crate::formats::{Exported, ImportFault, MOST_BYTES, Notes, Preview, csv, date, revived};
use crate::memory::{Log, Reset};
use crate::reader::Name;
use crate::reader::Settings;
use crate::store::{Checkup, ProfileId, profiles};
use crate::views::DataEvent;

/// What the page remembers while the tab is open.
#[derive(Default)]
pub(super) struct Data {
    pub(super) said: String,
    pub(super) text: Option<String>,
    pub(super) offered: Option<(Exported, Preview)>,
    pub(super) checked: Option<Checkup>,
    pub(super) undo: Option<Undo>,
    pub(super) scope: Option<TopicId>,
    pub(super) readers: Vec<(ProfileId, Name)>,
}

/// What takes the last import or reset back.
pub(super) enum Undo {
    Import {
        brought: Log,
        /// Resets that the import undid.
        revived: Log,
        settings: Settings,
    },
    Reset(Reset),
}

impl Root {
    /// Looks up who reads here.
    pub(super) fn read_readers(&mut self) {
        self.data.readers = profiles(&LocalShelf, self.profile).unwrap_or_default();
    }

    /// Does what the reader wants.
    pub(super) fn data_wanted(&mut self, link: &Scope<Self>, event: DataEvent) {
        self.data.said = match event {
            DataEvent::ExportClicked => self.export(),
            DataEvent::TextClicked => {
                self.data.text = Some(self.exported().write());
                self.note_export();
                "The text is below.".to_owned()
            }
            DataEvent::TableClicked => either(download(
                &format!("dryrun-{}.csv", date(now())),
                "text/csv",
                &csv(&self.state.reviews),
            )),
            DataEvent::AsideClicked => match self.keeper.aside() {
                Ok(text) => either(download("dryrun-unreadable.txt", "text/plain", &text)),
                Err(fault) => format!("Nothing was downloaded: {}.", words::why(fault)),
            },
            DataEvent::KeepClicked => ask(link),
            DataEvent::FileChosen(file) if files::size(&file) > MOST_BYTES as f64 => {
                ImportFault::TooLarge.to_string()
            }
            DataEvent::FileChosen(file) => {
                let link = link.clone();
                files::read(&file, move |text| {
                    link.send_message(Told::Data(DataEvent::Pasted(text.unwrap_or_default())));
                });
                "Reading the file.".to_owned()
            }
            DataEvent::Pasted(text) => self.offer(&text),
            DataEvent::ImportAccepted { revived } => self.import(revived),
            DataEvent::ImportDeclined => {
                self.data.offered = None;
                "Nothing was imported.".to_owned()
            }
            DataEvent::UndoClicked => self.take_back(),
            DataEvent::CheckClicked => self.check(false),
            DataEvent::RepairClicked => self.check(true),
            DataEvent::ScopeChosen(scope) => {
                self.data.scope = scope;
                String::new()
            }
            DataEvent::ResetClicked => self.reset(),
            DataEvent::Named(name) => {
                let notes = Notes { name: Name::clean(&name), ..self.state.notes.clone() };
                self.set_notes(notes);
                self.read_readers();
                String::new()
            }
            DataEvent::ReaderChosen(at) => {
                let chosen = self.data.readers.get(at).cloned();
                chosen.map_or(Ok(()), |(profile, _)| self.read_as(link, profile)).err().unwrap_or_default()
            }
            DataEvent::ReaderAdded => {
                let added = self.read_as(link, ProfileId::new(clock::random()));
                let said = "This is a new reader, with nothing answered yet. Give them a name.";
                added.map_or_else(|refused| refused, |()| said.to_owned())
            }
        };
    }

    fn exported(&self) -> Exported {
        Exported { at: now(), log: (*self.state.reviews).clone(), notes: self.state.notes.clone() }
    }

    fn export(&mut self) -> String {
        let name = format!("dryrun-progress-{}.txt", date(now()));
        let offered = download(&name, "text/plain", &self.exported().write());
        if offered.is_ok() {
            self.note_export();
        }
        either(offered)
    }

    fn note_export(&mut self) {
        let count = u32::try_from(self.state.reviews.len()).unwrap_or(u32::MAX);
        self.set_notes(Notes { exported: Some((now(), count)), ..self.state.notes.clone() });
    }

    fn set_notes(&mut self, notes: Notes) {
        let result = self.keeper.put_notes(&notes, now());
        self.state.notes = notes;
        self.state.kept(result);
    }

    fn offer(&mut self, text: &str) -> String {
        if let Some(fragment) = from_file(text) {
            address::go(fragment);
            return String::new();
        }
        match Exported::read(text) {
            Err(fault) => fault.to_string(),
            Ok(file) => {
                let preview = file.preview(&self.state.reviews, self.state.notes.settings, &self.state.bank);
                self.data.offered = Some((file, preview));
                "Nothing is imported yet. This is what the file brings:".to_owned()
            }
        }
    }

    fn import(&mut self, revive: bool) -> String {
        let Some((file, preview)) = self.data.offered.take() else { return String::new() };
        let settings = self.state.notes.settings;
        let brought = file.brings(&self.state.reviews);
        let mut log = file.log.clone();
        let revived = if revive { revived(&self.state.reviews, &file.log) } else { Log::default() };
        log.join(&revived);
        let result = self.keeper.join(&log, now());
        self.state.kept(result);
        self.state.join(&log);
        if preview.settings {
            self.set_notes(Notes { settings: file.notes.settings, ..self.state.notes.clone() });
        }
        self.data.undo = Some(Undo::Import { brought, revived, settings });
        format!("Imported: {}.", words::answers(preview.new))
    }

    fn reset(&mut self) -> String {
        let state = &self.state;
        let items = state.bank.items().iter().filter(|item| Some(&item.topic) == self.data.scope.as_ref());
        // A clock that was ahead by hours is forgiven; a date far ahead would hide all that comes until then.
        let tomorrow = now().plus_minutes(24 * 60);
        let latest = state.reviews.stored().map(|review| review.at).filter(|at| *at <= tomorrow).max();
        let latest = latest.unwrap_or_default().max(now());
        let reset = Reset::of(latest, items.map(|item| item.id.clone()));
        let before = state.reviews.len();
        let mut log = Log::default();
        log.reset(reset.clone());
        let result = self.keeper.join(&log, now());
        self.state.kept(result);
        self.state.join(&log);
        self.data.undo = Some(Undo::Reset(reset));
        format!("Forgotten: {}.", words::answers(before - self.state.reviews.len()))
    }

    fn take_back(&mut self) -> String {
        let mut back = Log::default();
        match self.data.undo.take() {
            None => return String::new(),
            Some(Undo::Reset(reset)) => {
                // Another tab may have taken the reviews out: this one puts back all that it has.
                back.join(&self.state.reviews);
                back.reset(Reset { undone: true, ..reset });
            }
            Some(Undo::Import { brought, revived, settings }) => {
                for reset in brought.resets().iter().filter(|reset| !reset.undone) {
                    back.reset(Reset { undone: true, ..reset.clone() });
                }
                // What the import undid is done again, a moment later: undone is undone for good.
                for reset in revived.resets() {
                    let until = crate::quiz::Millis(reset.until.0 + 1);
                    back.reset(Reset { until, undone: false, ..reset.clone() });
                }
                self.state.take_out(&brought);
                let result = self.keeper.take_back(&brought, now());
                self.state.kept(result);
                if settings != self.state.notes.settings {
                    self.set_notes(Notes { settings, ..self.state.notes.clone() });
                }
            }
        }
        let result = self.keeper.join(&back, now());
        self.state.kept(result);
        self.state.join(&back);
        "It is as it was before.".to_owned()
    }

    fn check(&mut self, repair: bool) -> String {
        let bank = self.state.bank.clone();
        let checked = if repair { self.keeper.repair(&bank, now()) } else { self.keeper.check(&bank, now()) };
        match checked {
            Err(fault) => format!("Your data could not be checked: {}.", words::why(fault)),
            Ok(checkup) => {
                self.data.checked = Some(checkup);
                if repair { "Repaired.".to_owned() } else { String::new() }
            }
        }
    }

    /// Everything from here on is another reader's.
    /// Who reads now is not changed while answers of theirs are in this tab's memory only: a sentence says so.
    fn read_as(&mut self, link: &Scope<Self>, profile: ProfileId) -> Result<(), String> {
        if self.keeper.has_unsaved() && self.keeper.save(now()).is_err() {
            return Err("The last answers are not saved yet: export them, then change the reader.".to_owned());
        }
        reader::remember(profile);
        self.begin_as(link, profile);
        self.data = Data::default();
        self.read_readers();
        Ok(())
    }
}

/// What is said of a download that was offered, or why there was none.
fn download(name: &str, kind: &str, text: &str) -> Result<String, String> {
    if files::download(name, kind, text) {
        Ok(format!("{name} was offered to your browser. If it did not come, show the text and copy it."))
    } else {
        Err("This page may not download files. Show the text and copy it.".to_owned())
    }
}

fn either(said: Result<String, String>) -> String {
    said.unwrap_or_else(|refused| refused)
}

fn ask(link: &Scope<Root>) -> String {
    let link = link.clone();
    let asked = keep::ask(move |kept| {
        link.send_message(Told::Said(if kept {
            "This browser promised not to delete it by itself."
        } else {
            "This browser made no promise. An exported file is safe."
        }));
    });
    if asked {
        "Asked. Your browser may ask you in turn.".to_owned()
    } else {
        "This browser cannot be asked. An exported file is safe.".to_owned()
    }
}

impl Data {
    /// What a door answered later.
    pub(super) fn say(&mut self, said: &str) {
        said.clone_into(&mut self.said);
    }
}
