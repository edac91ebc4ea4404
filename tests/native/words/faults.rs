//! What is said of faults: what happened, what was kept, and what to do.

use crate::common::mini;
use dryrun::address::{Route, RouteFault};
use dryrun::bank::ItemId;
use dryrun::formats::ImportFault;
use dryrun::formats::Part;
use dryrun::formats::link::LinkFault;
use dryrun::store::StorageFault;
use dryrun::words::{Keeping, NoSet, NotFound, Words};

#[track_caller]
fn check(said: impl Into<String>, expectation: &str) {
    assert_eq!(said.into(), expectation);
}

#[test]
fn addresses_that_lead_nowhere_name_what_is_nearest() {
    let bank = mini();
    let fault =
        |address: &str| Words::default().route_fault(&Route::parse(address, &bank).expect_err(address));
    check(fault("#/gide"), "There is no page “gide”. The nearest is “guide”.");
    check(fault("#/item/mini-singel"), "There is no question “mini-singel”. The nearest is “mini-single”.");
    check(fault("#/drill/mini"), "There is no drill “mini”. The nearest is “mini-drill”.");
    check(fault("#/guide/plans"), "There is no guide page “plans”. The nearest is “plan”.");
    check(
        fault("#/quiz?topc=mini"),
        "The address has a part “topc” that means nothing here. The nearest is “topic”.",
    );
    check(fault("#/quiz?level=senor"), "In the address, “level” cannot be “senor”. The nearest is “senior”.");
    // A name in an address is only text.
    let given = "<b>\u{1}".to_owned();
    check(
        Words::default().route_fault(&RouteFault::Page { given, nearest: "quiz".to_owned() }),
        "There is no page “<b>\u{1}”. The nearest is “quiz”.",
    );
}

#[test]
fn sets_that_cannot_be() {
    let words = Words::default();
    let id = ItemId::parse("k8s-old").expect("an id");
    check(
        words.not_found(&NotFound::Set(NoSet::Unknown(id))),
        "There is no question “k8s-old”: it was retired.",
    );
    check(
        words.not_found(&NotFound::Set(NoSet::NothingFits)),
        "No question fits all that this set asks for. Leave one of the choices open.",
    );
}

#[test]
fn links_that_cannot_be_opened() {
    const AGAIN: &str =
        "Nothing was opened in its place. Ask for the link again, and have it sent as text, whole.";
    let words = Words::default();
    check(
        words.link_fault(LinkFault::Incomplete { has: 12, of: 1_200 }),
        &format!("This link is incomplete: 12 of its 1,200 letters arrived. {AGAIN}"),
    );
    check(
        words.link_fault(LinkFault::Damaged),
        &format!(
            "This link was changed on its way, so nobody can tell which questions it asked for. {AGAIN}"
        ),
    );
    check(
        words.link_fault(LinkFault::TooLong),
        &format!("This link is longer than any that Dryrun writes. {AGAIN}"),
    );
    check(
        words.link_fault(LinkFault::Newer),
        "A newer version of Dryrun wrote this link. Load the page again to update, then open it once more.",
    );
}

#[test]
fn files_that_are_refused() {
    let words = Words::default();
    for (fault, what) in [
        (ImportFault::TooLarge, "This file is larger than any progress that Dryrun writes (8 MB)."),
        (
            ImportFault::Foreign,
            "This is not a file of Dryrun's progress: it does not begin with “Dryrun progress”.",
        ),
        (
            ImportFault::Newer,
            "A newer version of Dryrun wrote this file. Load this page again to update, then import it.",
        ),
        (
            ImportFault::Cut,
            "The end of this file is missing: it was not copied or downloaded whole. Export it again.",
        ),
        (
            ImportFault::Changed,
            "This file is not as it was written: its checksum does not fit. Export it again.",
        ),
        (ImportFault::Line(7), "Dryrun never writes a line like line 7 of this file."),
    ] {
        check(words.import_fault(&fault), &format!("{what} Nothing was taken from it."));
    }
}

#[test]
fn storage_that_does_not_keep() {
    let words = Words::default();
    for (fault, why) in [
        (StorageFault::Denied, "This browser denies storage to this page."),
        (StorageFault::Absent, "This browser has no storage for this page."),
        (StorageFault::Full, "This browser's storage for this page is full."),
        (StorageFault::Dropped, "This browser drops what is saved here."),
        (
            StorageFault::Newer(Part::Log),
            "A newer version of Dryrun saved progress here, and this one only reads: load the page again to update.",
        ),
    ] {
        check(words.storage_fault(fault), why);
        let rest = "Everything works, and your answers last until this page is closed.";
        check(words.keeping(Keeping::InMemory(fault)), &format!("Progress is not kept. {why} {rest}"));
        check(words.data_not_checked(why), &format!("Your data could not be checked. {why}"));
        check(words.data_not_downloaded(why), &format!("Nothing was downloaded. {why}"));
    }
    check(words.keeping(Keeping::Stored), "Progress is kept in this browser, and nowhere else.");
    assert_eq!(words.storage_found(0, 0), None);
    assert_eq!(words.storage_found(2, 0), Some(words.found_unreadable()));
    assert_eq!(words.storage_found(2, 1), Some(words.found_newer()));
}
