//! Several people in one browser.

use crate::common::app::Reader;
use dryrun::app::{Answer, Message, Opened, Page};
use dryrun::bank::ItemId;
use dryrun::reader::Name;
use dryrun::store::{Loaded, ProfileId};
use dryrun::views::{LibraryEvent, ReaderEvent};
use dryrun::words::Notice;

fn two(fragment: &str) -> Reader {
    let mut reader = Reader::at(fragment);
    let readers = vec![(ProfileId::default(), Name::default()), (ProfileId::new(7), Name::clean("Ada"))];
    reader.take(Message::Door(Answer::ReadersListed(readers)));
    reader
}

fn opened(mut reader: Reader, profile: u32) -> Reader {
    let opened = Opened { profile: ProfileId::new(profile), loaded: Loaded::default() };
    reader.take(Message::Door(Answer::Opened(opened)));
    reader
}

fn chosen(mut reader: Reader, place: usize) -> Reader {
    reader.take(Message::Reader(ReaderEvent::Chosen(place)));
    reader
}

#[test]
fn another_reader_gets_their_own_progress_and_not_the_session_on_the_screen() {
    let session = "#/quiz?items=mini-text&seed=1";
    let changing = chosen(two(session).does("type=import"), 1);
    assert_eq!(
        changing.wants(),
        format!("SavePlay({session}), OpenAs(ProfileId(7))"),
        "what was typed is saved first"
    );
    let changed = opened(changing, 7);
    assert_eq!(changed.page(), "#/");
    assert_eq!(changed.wants(), "Appearance, ListReaders, Go(#/), Title(Home), ScrollToTop, Focus(Heading)");
    assert!(changed.waiting().is_empty() && changed.model.progress.log().is_empty());
}

#[test]
fn another_reader_does_not_get_the_set_that_was_collected() {
    let mut collecting = two("#/library");
    let id = ItemId::parse("mini-line").expect("an id");
    collecting.take(Message::Library(LibraryEvent::ItemToggled(id)));
    assert_eq!(collecting.model.collected.len(), 1);
    let changed = opened(chosen(collecting, 1), 7);
    assert!(changed.model.collected.is_empty(), "{:?}", changed.model.collected);
}

#[test]
fn on_the_page_of_the_data_a_new_reader_is_told_so() {
    let mut reader = two("#/data");
    reader.take(Message::Reader(ReaderEvent::Added));
    assert_eq!(reader.wants(), "OpenAs(ProfileId(99))");
    let added = opened(reader, 99);
    let Page::Data(data) = &added.model.page else { panic!("the page of the data") };
    assert_eq!(data.notice, Some(Notice::ReaderAdded));
}

#[test]
fn nobody_is_changed_while_answers_are_in_memory_only() {
    let refused = chosen(two("#/help").does("store=full"), 1);
    assert!(!refused.wants().contains("OpenAs"), "{}", refused.wants());
    let Page::Data(data) = &refused.model.page else { panic!("the page that can say it") };
    assert_eq!(data.notice, Some(Notice::ReaderHasUnsaved));
    // The address follows, and the page keeps what it says.
    let Page::Data(data) = &refused.does("open=#/data").model.page else { panic!("the same page") };
    assert_eq!(data.notice, Some(Notice::ReaderHasUnsaved));
}

#[test]
fn choosing_the_same_reader_changes_nothing() {
    assert_eq!(chosen(two("#/"), 0).wants(), "");
    assert_eq!(chosen(two("#/"), 9).wants(), "");
}

#[test]
fn a_name_is_saved_and_shown() {
    let mut reader = two("#/data");
    reader.take(Message::Reader(ReaderEvent::Named("  Ada\nLovelace ".to_owned())));
    assert_eq!(reader.wants(), "SaveNotes, ListReaders");
    assert_eq!(reader.model.progress.notes().name.as_str(), "Ada Lovelace");
}
