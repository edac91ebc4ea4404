//! The browser shows a page again that it kept, or what was saved was removed: storage is looked at, nothing is lost.

use crate::common::app::Reader;
use dryrun::app::{Answer, Arrived, Message};
use dryrun::formats::Unfinished;
use dryrun::store::Loaded;

const SET: &str = "#/quiz?items=mini-single,mini-line&seed=1";

/// What waits in storage after another page of this tab went on in the set.
fn further(words: &str) -> Vec<Unfinished> {
    let reader = Reader::at(SET).does(&format!("{words} open=#/"));
    reader.model.progress.unfinished().cloned().collect()
}

fn returned(reader: &mut Reader, plays: Vec<Unfinished>) {
    reader.take(Message::Returned(Arrived { fragment: SET.to_owned(), seed: None }));
    assert_eq!(reader.wants(), "Load", "storage is looked at first");
    let log = (**reader.model.progress.log()).clone();
    reader.take(Message::Door(Answer::Loaded(Loaded { log, plays, ..Loaded::default() })));
}

#[test]
fn a_session_goes_on_where_another_page_of_the_tab_left_it() {
    let mut reader = Reader::at(SET).does("pick=1 hide store=ok");
    returned(&mut reader, further("pick=1 check next pick=3"));
    assert_eq!(reader.page(), "asking 2 of 2: mini-single mini-line");
}

#[test]
fn a_session_that_could_not_be_saved_stays_as_it_is() {
    let mut reader = Reader::at(SET).does("pick=1 check next pick=7 store=full");
    returned(&mut reader, further("pick=1"));
    assert_eq!(reader.page(), "asking 2 of 2: mini-single mini-line");
}

#[test]
fn what_was_removed_is_saved_again_with_all_that_waits() {
    let mut reader = Reader::at(SET).does("pick=1 check next pick=7");
    reader.take(Message::Shown);
    assert_eq!(reader.wants(), "Load", "somebody may have removed it");
    reader.take(Message::Door(Answer::Loaded(Loaded { is_cleared: true, ..Loaded::default() })));
    assert_eq!(reader.wants(), format!("Join(1 reviews, 0 resets), SaveNotes, SavePlay({SET})"));
    assert!(reader.model.progress.is_restored, "every page says so");
    assert_eq!(reader.page(), "asking 2 of 2: mini-single mini-line");
    assert!(!reader.does("open=#/").model.progress.is_restored, "until the reader goes on");
}
