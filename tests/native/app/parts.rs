//! A bank that arrives in parts: what can be done with its header, what waits, and what goes on when a part is there.

use dryrun::app::{Answer, Message};
use dryrun::store::Loaded;

use crate::common::app::{Reader, host};
use crate::common::mini;

const ONE: &str = "#/quiz?items=mini-single,mini-line&seed=1";

/// Opens the app with the header alone. `part=NAME` brings a part, `lost=NAME` says that it will not come, `loaded`
/// says that storage was read again and holds nothing.
struct Early(Reader);

impl Early {
    fn at(fragment: &str) -> Self {
        Self(Reader::with(mini().header(), host(), Loaded::default(), fragment))
    }

    fn does(mut self, words: &str) -> Self {
        for word in words.split_whitespace() {
            match word.split_once('=') {
                Some(("part", name)) => {
                    self.0.take(Message::PartArrived { name: name.to_owned(), bytes: part(name) })
                }
                Some(("lost", name)) => {
                    self.0.take(Message::PartArrived { name: name.to_owned(), bytes: None })
                }
                _ if word == "loaded" => self.0.take(Message::Door(Answer::Loaded(Loaded::default()))),
                _ => self.0 = self.0.does(word),
            }
        }
        self
    }
}

fn part(name: &str) -> Option<Vec<u8>> {
    let parts = mini().parts().expect("it packs");
    let found = parts.into_iter().find(|(part, _)| part.to_string() == name);
    Some(found.unwrap_or_else(|| panic!("the mini-bank has no part {name}")).1)
}

/// The page after this script.
#[track_caller]
fn check(open: &str, words: &str, page: &str) {
    let early = Early::at(open).does(words);
    assert_eq!(early.0.page(), page, "{open}: {words}");
}

/// What the last step of this script wants done.
#[track_caller]
fn check_wants(open: &str, words: &str, wants: &str) {
    let early = Early::at(open).does(words);
    assert_eq!(early.0.wants(), wants, "{open}: {words}");
}

#[test]
fn header_and_parts_are_the_bank() {
    let mut bank = mini().header();
    assert_ne!(bank, mini());
    for (name, bytes) in mini().parts().expect("it packs") {
        bank.add(&name.to_string(), &bytes).expect("it fits");
    }
    assert_eq!(bank, mini());
}

#[test]
fn a_damaged_part_changes_nothing() {
    for (name, bytes) in mini().parts().expect("it packs") {
        let mut bank = mini().header();
        let cut = bytes.get(..bytes.len() / 2).expect("half of it");
        assert!(bank.add(&name.to_string(), cut).is_err(), "{name}");
        assert_eq!(bank, mini().header(), "{name}");
    }
}

#[test]
fn what_arrives_during_an_introduction_is_in_the_session() {
    let exam = format!("{ONE}&mode=exam");
    check(&exam, "part=mini accept pick=1", "sitting 1 of 2: mini-single mini-line");
    let early = Early::at(&exam);
    assert!(
        early.0.wants().contains("FetchPart(Questions"),
        "it asks for its first question: {}",
        early.0.wants()
    );
    let begun = early.does("part=mini accept");
    assert!(!begun.0.wants().contains("FetchPart"), "{}", begun.0.wants());
}

#[test]
fn a_set_begins_before_its_questions_are_there() {
    check(ONE, "", "asking 1 of 2: mini-single mini-line");
    // Nothing can be answered yet, and nothing is lost by trying.
    check(ONE, "check", "asking 1 of 2: mini-single mini-line");
    check(ONE, "part=mini pick=1 check", "judged 1 of 2: Right 1/1, keep: mini-single mini-line");
    let early = Early::at(ONE);
    assert!(
        early.0.wants().contains("FetchPart(Questions"),
        "it asks for its first question: {}",
        early.0.wants()
    );
}

#[test]
fn pages_of_the_whole_bank_wait_for_it() {
    for address in
        ["#/browse", "#/item/mini-single", "#/worksheet", "#/progress", "#/drill/mini-drill", "#/guide/plan"]
    {
        check(address, "", "awaited");
        let early = Early::at(address).does("part=mini part=prompts-mini part=drills part=guide loaded");
        assert!(
            early.0.page().starts_with(address) || early.0.page().starts_with("drill:"),
            "{}",
            early.0.page()
        );
    }
    for address in ["#/", "#/practise", "#/drills", "#/guide", "#/settings", "#/data", "#/help"] {
        let early = Early::at(address);
        assert!(early.0.page().starts_with(address), "{address} leads to {}", early.0.page());
    }
}

#[test]
fn a_page_that_waits_stays_as_it_is_until_it_can_be_shown() {
    check_wants("#/browse", "part=mini", "Load");
    check_wants("#/browse", "part=mini loaded", "");
    let early = Early::at("#/browse").does("part=mini part=prompts-mini loaded");
    assert_eq!(early.0.wants(), "Title(Browse), ScrollToTop, Focus(Heading)");
}

#[test]
fn what_will_not_come_is_told_and_may_come_after_all() {
    check("#/item/mini-single", "lost=mini loaded", "lost");
    check("#/item/mini-single", "lost=prompts-mini loaded", "awaited");
    check("#/item/mini-single", "lost=mini loaded part=mini loaded", "#/item/mini-single");
}

#[test]
fn what_waits_in_storage_is_read_again_once_nothing_more_will_come() {
    let waits = || {
        let loaded = Loaded { awaited: vec![ONE.to_owned()], ..Loaded::default() };
        Early(Reader::with(mini().header(), host(), loaded, "#/"))
    };
    for (words, wants) in [
        ("part=mini part=prompts-mini", ""),
        ("part=mini part=prompts-mini part=drills", "Load"),
        ("part=mini lost=prompts-mini part=drills", "Load"),
    ] {
        assert_eq!(waits().does(words).0.wants(), wants, "{words}");
    }
    // At its own address it is awaited, not begun again.
    let loaded = Loaded { awaited: vec![ONE.to_owned()], ..Loaded::default() };
    let early = Early(Reader::with(mini().header(), host(), loaded, ONE));
    assert_eq!(early.0.page(), "awaited");
}
