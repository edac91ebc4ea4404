//! What a reader does with their data: export, import, reset, undo. The rules are pure; the effects say what storage is
//! asked to do.

use crate::common::app::Reader;
use crate::common::{mini, script};
use dryrun::app::{Answer, Content, Downloaded, Effect, Effects, Message, Page};
use dryrun::bank::{ItemId, Track};
use dryrun::formats::{Exported, ImportFault, Notes};
use dryrun::memory::{Log, Occasion, Pauses, Review};
use dryrun::quiz::{Marks, Rating};
use dryrun::reader::{Goal, Name, Settings, Theme};
use dryrun::store::{Checkup, StorageFault};
use dryrun::stories::Story;
use dryrun::views::DataEvent;
use dryrun::words::{Notice, Words};

fn review(id: &str, minute: u16) -> Review {
    Review {
        at: script::START.plus_minutes(minute),
        item: ItemId::parse(id).expect("an id"),
        rating: Rating::Good,
        certainty: None,
        took: 5,
        occasion: Occasion::Practice,
    }
}

/// A file with two answers and dark colours.
fn file() -> String {
    let log: Log = [review("mini-single", 1), review("mini-line", 2)].into_iter().collect();
    let settings = Settings { theme: Theme::Dark, ..Settings::default() };
    let notes = Notes { name: Name::clean("Ada"), settings, ..Notes::default() };
    Exported { at: script::START, log, notes, ..Exported::default() }
        .write(mini().id(), Words::default().export_about())
}

/// A reader on the page of their data, with an answer given before.
fn reader() -> Reader {
    Reader::at("#/quiz?items=mini-text&seed=1").does("type=import check open=#/data wait=5")
}

impl Reader {
    fn data(mut self, event: DataEvent) -> Self {
        self.take(Message::Data(event));
        self
    }

    fn door(mut self, answer: Answer) -> Self {
        self.take(Message::Door(answer));
        self
    }

    fn notice(&self) -> Option<&Notice> {
        let Page::Data(data) = &self.model.page else { panic!("the page is {}", self.page()) };
        data.notice.as_ref()
    }

    fn shown_file(&self) -> String {
        let Page::Data(data) = &self.model.page else { panic!("the page is {}", self.page()) };
        data.shown.as_ref().expect("the text is shown").write(mini().id(), "")
    }

    fn answers(&self) -> usize {
        self.model.progress.log().len()
    }
}

#[test]
fn an_import_is_shown_before_it_changes_anything_and_can_be_taken_back() {
    let offered = reader().data(DataEvent::Pasted(file()));
    assert_eq!((offered.notice(), offered.answers()), (Some(&Notice::ImportOffered), 1));
    assert_eq!(offered.wants(), "");
    let imported = offered.data(DataEvent::ImportAccepted { revive: false });
    assert_eq!((imported.notice(), imported.answers()), (Some(&Notice::Imported { new: 2, stories: 0 }), 3));
    assert_eq!(imported.wants(), "Join(2 reviews, 0 resets), SaveNotes, Appearance");
    assert_eq!(imported.model.progress.notes().settings.theme, Theme::Dark, "nothing was set here");
    let back = imported.data(DataEvent::UndoClicked);
    assert_eq!((back.notice(), back.answers()), (Some(&Notice::TakenBack), 1));
    assert_eq!(back.wants(), "TakeOut(2 reviews), SaveNotes, Appearance, Join(0 reviews, 0 resets)");
    assert_eq!(back.model.progress.notes().settings.theme, Theme::System);
    let again = back.data(DataEvent::UndoClicked);
    assert_eq!((again.notice(), again.wants().as_str()), (None, ""), "once is enough");
}

#[test]
fn an_import_brings_pauses_and_what_the_reader_prepares_for_if_they_said_nothing_here() {
    let goal = |job| Some(Goal { job: Track::parse(job), ..Goal::default() });
    let pauses: Pauses = [(script::START, true)].into_iter().collect();
    for (said, expect) in [(None, "lead"), (Some(Goal::default()), "lead"), (goal("head"), "head")] {
        let mut reader = reader();
        let mut effects = Effects::default();
        let notes = Notes { goal: said, ..reader.model.progress.notes().clone() };
        reader.model.progress.set_notes(notes, script::START, &mut effects);
        let notes = Notes { goal: goal("lead"), pauses: pauses.clone(), ..Notes::default() };
        let file = Exported { at: script::START, notes, ..Exported::default() };
        let offered = reader.data(DataEvent::Pasted(file.write(mini().id(), "")));
        let imported = offered.data(DataEvent::ImportAccepted { revive: false });
        let notes = imported.model.progress.notes();
        assert_eq!((notes.goal, &notes.pauses), (goal(expect), &pauses), "{said:?}");
        let back = imported.data(DataEvent::UndoClicked);
        let notes = back.model.progress.notes();
        assert_eq!((notes.goal, notes.pauses.is_empty()), (said, true), "{said:?}");
    }
}

#[test]
fn an_import_that_is_declined_or_refused_changes_nothing() {
    let declined = reader().data(DataEvent::Pasted(file())).data(DataEvent::ImportDeclined);
    assert_eq!((declined.notice(), declined.answers()), (Some(&Notice::NothingImported), 1));
    let accepted = declined.data(DataEvent::ImportAccepted { revive: false });
    assert_eq!((accepted.answers(), accepted.wants().as_str()), (1, ""), "nothing is offered any more");
    let foreign = reader().data(DataEvent::Pasted("hello".to_owned()));
    assert_eq!(foreign.notice(), Some(&Notice::ImportRefused(ImportFault::Foreign)));
    let large = reader().data(DataEvent::FileChosen { bytes: 9e6 });
    assert_eq!(
        (large.notice(), large.wants().as_str()),
        (Some(&Notice::ImportRefused(ImportFault::TooLarge)), "")
    );
    let file_read = reader().data(DataEvent::FileChosen { bytes: 100.0 });
    assert_eq!((file_read.notice(), file_read.wants().as_str()), (Some(&Notice::ReadingFile), "ReadFile"));
    let unreadable = file_read.door(Answer::FileRead(None));
    assert_eq!(unreadable.notice(), Some(&Notice::ImportRefused(ImportFault::Foreign)));
}

#[test]
fn a_reset_forgets_and_can_be_taken_back() {
    let reset = reader().data(DataEvent::ResetClicked);
    assert_eq!((reset.notice(), reset.answers()), (Some(&Notice::Forgotten { answers: 1, stories: 0 }), 0));
    assert_eq!(reset.wants(), "Join(0 reviews, 1 resets)");
    let back = reset.data(DataEvent::UndoClicked);
    assert_eq!((back.notice(), back.answers()), (Some(&Notice::TakenBack), 1));
    assert_eq!(back.wants(), "Join(1 reviews, 1 resets)", "all that this tab has is saved again");
}

/// A reader with one story of their own, on the page of their data.
fn teller() -> Reader {
    Reader::at("#/quiz?items=mini-prompt&seed=7").does("say=mine reveal pick=1 check open=#/data wait=5")
}

/// A file with a story and nothing else.
fn story_file() -> String {
    let story = Story {
        item: ItemId::parse("mini-prompt").expect("an id"),
        at: script::START.plus_minutes(1),
        text: "theirs".to_owned(),
        covered: Marks::default(),
        guessed: Marks::default(),
        points: 0,
        millis: 0,
    };
    Exported { at: script::START, stories: [story].into_iter().collect(), ..Exported::default() }
        .write(mini().id(), "")
}

fn told(reader: &Reader) -> String {
    reader.model.progress.stories().iter().map(|story| story.text.clone()).collect::<Vec<_>>().join(", ")
}

#[test]
fn stories_go_out_with_the_file_come_back_and_join() {
    let asked = teller().data(DataEvent::ExportClicked);
    let Some(Effect::Download(download)) = asked.effects.as_slice().first() else { panic!("a download") };
    let Content::Progress(exported) = &download.content else { panic!("progress") };
    assert_eq!(exported.stories.iter().map(|story| story.text.as_str()).collect::<Vec<_>>(), ["mine"]);
    let offered = teller().data(DataEvent::Pasted(story_file()));
    let Page::Data(data) = &offered.model.page else { panic!("the page of the data") };
    let (file, preview) = data.offered.clone().expect("a preview");
    assert!(
        Words::default()
            .preview_lines(&file, preview, "")
            .iter()
            .any(|line| { line == "Versions of your stories that are not here yet: 1." })
    );
    let imported = offered.data(DataEvent::ImportAccepted { revive: false });
    assert_eq!(imported.notice(), Some(&Notice::Imported { new: 0, stories: 1 }));
    assert!(imported.wants().contains("SaveStories(1)"), "{}", imported.wants());
    assert_eq!(told(&imported), "mine, theirs");
    let back = imported.data(DataEvent::UndoClicked);
    assert_eq!(told(&back), "mine");
    assert!(back.wants().contains("TakeOutStories(1)"), "{}", back.wants());
    let again = back.data(DataEvent::Pasted(story_file())).data(DataEvent::ImportAccepted { revive: false });
    assert_eq!(told(&again), "mine, theirs", "what was taken back can be imported once more");
}

#[test]
fn a_reset_of_everything_takes_the_stories_and_one_of_a_topic_leaves_them() {
    let topic = mini().item("mini-prompt").expect("the prompt").topic.clone();
    let of_topic = teller().data(DataEvent::ScopeChosen(Some(topic))).data(DataEvent::ResetClicked);
    assert_eq!((told(&of_topic).as_str(), of_topic.answers()), ("mine", 0));
    let reset = teller().data(DataEvent::ResetClicked);
    assert_eq!(reset.notice(), Some(&Notice::Forgotten { answers: 1, stories: 1 }));
    assert_eq!(told(&reset), "");
    let back = reset.data(DataEvent::UndoClicked);
    assert_eq!(told(&back), "mine");
    assert!(back.wants().contains("SaveStories(1)"), "another tab may have taken it out: {}", back.wants());
    // A file from before brings them back only if the reader says so.
    let file = {
        let asked = teller().data(DataEvent::TextClicked);
        asked.shown_file()
    };
    let reset = teller().data(DataEvent::ResetClicked).data(DataEvent::Pasted(file.clone()));
    let hidden = reset.data(DataEvent::ImportAccepted { revive: false });
    assert_eq!(told(&hidden), "");
    let revived = hidden.data(DataEvent::Pasted(file)).data(DataEvent::ImportAccepted { revive: true });
    assert_eq!(told(&revived), "mine");
}

#[test]
fn an_import_can_bring_back_what_was_reset() {
    let reset = reader().data(DataEvent::Pasted(file())).data(DataEvent::ImportAccepted { revive: false });
    let reset = reset.data(DataEvent::ResetClicked);
    assert_eq!(reset.answers(), 0);
    let hidden = reset.data(DataEvent::Pasted(file())).data(DataEvent::ImportAccepted { revive: false });
    assert_eq!(hidden.answers(), 0, "they stay forgotten unless the reader wants them back");
    let revived = hidden.data(DataEvent::Pasted(file())).data(DataEvent::ImportAccepted { revive: true });
    assert_eq!(revived.answers(), 3);
    let back = revived.data(DataEvent::UndoClicked);
    assert_eq!(back.answers(), 0, "what the import undid is done again");
}

#[test]
fn an_export_is_noted_when_the_browser_was_offered_it() {
    let asked = reader().data(DataEvent::ExportClicked);
    assert_eq!(asked.wants(), "Download(dryrun-progress-2023-11-14.txt)");
    let Some(Effect::Download(download)) = asked.effects.as_slice().first() else { panic!("a download") };
    let Content::Progress(exported) = &download.content else { panic!("progress") };
    assert_eq!(exported.log.len(), 1);
    let name = download.name.clone();
    let offered = asked.door(Answer::Downloaded { name: name.clone(), outcome: Downloaded::Offered });
    assert_eq!((offered.notice(), offered.wants().as_str()), (Some(&Notice::Offered { name }), "SaveNotes"));
    assert_eq!(offered.model.progress.notes().exported.map(|(_, count)| count), Some(1));
    let refused = reader().data(DataEvent::ExportClicked);
    let refused = refused.door(Answer::Downloaded { name: String::new(), outcome: Downloaded::Refused });
    assert_eq!((refused.notice(), refused.wants().as_str()), (Some(&Notice::DownloadRefused), ""));
    let table = reader().data(DataEvent::TableClicked);
    assert_eq!(table.wants(), "Download(dryrun-2023-11-14.csv)");
    let shown = reader().data(DataEvent::TextClicked);
    assert_eq!((shown.notice(), shown.wants().as_str()), (Some(&Notice::TextShown), "SaveNotes"));
}

#[test]
fn a_check_says_what_it_found_and_repair_what_it_did() {
    let asked = reader().data(DataEvent::CheckClicked);
    assert_eq!(asked.wants(), "Check { repair: false }");
    let found = Checkup { reviews: 4, ..Checkup::default() };
    let checked = asked.door(Answer::Checked { found: Ok(found.clone()), repaired: false });
    let Page::Data(data) = &checked.model.page else { panic!("the page of the data") };
    assert_eq!((data.checkup.as_ref(), data.notice.as_ref()), (Some(&found), None));
    assert_eq!(checked.data(DataEvent::RepairClicked).wants(), "Check { repair: true }");
    let repaired = reader().door(Answer::Checked { found: Ok(found), repaired: true });
    assert_eq!(repaired.notice(), Some(&Notice::Repaired));
    let failed = reader().door(Answer::Checked { found: Err(StorageFault::Denied), repaired: true });
    assert_eq!(failed.notice(), Some(&Notice::CheckFailed(StorageFault::Denied)));
}

#[test]
fn a_link_in_a_file_is_opened() {
    let file = "Dryrun link, version 1\nTo open it: in Dryrun, under Your data, Import.\n#/item/mini-line\n";
    assert_eq!(reader().data(DataEvent::Pasted(file.to_owned())).wants(), "Go(#/item/mini-line)");
}
