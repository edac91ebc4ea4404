//! The deferred module arrives after the start: what can be done without it, what waits, and what goes on when it is
//! there.

use dryrun::app::{Answer, DEFERRED, Deferred, Host, Message};
use dryrun::store::Loaded;

use crate::common::app::{Reader, host};
use crate::common::mini;

const ONE: &str = "#/quiz?items=mini-single&seed=1";

/// Opens the app without the module. `module` brings it, `lost` says that it will not come, `loaded` says that storage
/// was read again and holds nothing.
struct Early(Reader);

impl Early {
    fn at(fragment: &str) -> Self {
        let host = Host { deferred: Deferred::Awaited, ..host() };
        Self(Reader::with(mini(), host, Loaded::default(), fragment))
    }

    fn does(mut self, words: &str) -> Self {
        let part = |bytes| Message::PartArrived { name: DEFERRED.to_owned(), bytes };
        for word in words.split_whitespace() {
            match word {
                "module" => self.0.take(part(Some(Vec::new()))),
                "lost" => self.0.take(part(None)),
                "loaded" => self.0.take(Message::Door(Answer::Loaded(Loaded::default()))),
                _ => self.0 = self.0.does(word),
            }
        }
        self
    }
}

/// The page after this script.
#[track_caller]
fn check(open: &str, words: &str, page: &str) {
    assert_eq!(Early::at(open).does(words).0.page(), page, "{open}: {words}");
}

/// What the last step of this script wants done.
#[track_caller]
fn check_wants(open: &str, words: &str, wants: &str) {
    let all = Early::at(open).does(words).0.wants();
    assert!(all.split(", ").any(|want| want == wants), "{open}: {words}: {all}");
}

#[test]
fn a_question_needs_nothing_of_it() {
    check("#/", "", "#/");
    check(ONE, "pick=1 check", "judged 1 of 1: Right 1/1, keep: mini-single");
    check(ONE, "lost pick=1 check", "judged 1 of 1: Right 1/1, keep: mini-single");
}

#[test]
fn every_other_page_waits_for_it_and_asks_for_it() {
    for address in [
        "#/practise",
        "#/browse",
        "#/item/mini-single",
        "#/worksheet",
        "#/advent",
        "#/plan",
        "#/progress",
        "#/drills",
        "#/loop?track=lead&level=senior&rounds=systems&seed=7",
        "#/guide",
        "#/settings",
        "#/data",
        "#/help",
    ] {
        check(address, "", "awaited");
        check_wants(address, "", "FetchDeferred");
        check_wants(address, "module", "Load");
        let page = Early::at(address).does("module loaded").0.page();
        assert!(page.starts_with(address), "{address} leads to {page}");
        check(address, "lost loaded", "lost");
        // It may come after all, when the page is opened again.
        check(address, "lost loaded module loaded", &page);
    }
}

#[test]
fn a_result_waits_for_it() {
    // What is not saved is not lost by waiting.
    let done = "store=full pick=1 check next";
    check(ONE, done, "awaited");
    check_wants(ONE, done, "FetchDeferred");
    check(ONE, &format!("{done} module loaded"), "result: done Finished: 1 keep, 0 revisit, 0 learn, 0 left");
}
