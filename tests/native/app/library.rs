//! The library: what a search finds, the set that is collected from it, and how long a letter takes.

use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::common::app::{Reader, host};
use crate::common::{mini, shown};
use dryrun::app::{AfterRender, Callbacks, Effect, Message, Page, Place, view};
use dryrun::bank::{Bank, Item, ItemId, embedded};
use dryrun::store::Loaded;
use dryrun::views::{LibraryEvent, ShareEvent};
use dryrun::words::{ShareText, Words};
use yew::Callback;

fn does(reader: &mut Reader, event: LibraryEvent) {
    reader.take(Message::Library(event));
}

fn typed(reader: &mut Reader, text: &str) {
    does(reader, LibraryEvent::Typed(text.to_owned()));
}

fn item(id: &str) -> ItemId {
    ItemId::parse(id).expect("an id")
}

fn page(reader: &Reader) -> String {
    let callbacks = Callbacks { on_message: Callback::noop(), on_file: Callback::noop() };
    shown::rendered(view(&reader.model, &callbacks))
}

/// The address that the collected set is shared with.
fn shared(reader: &Reader) -> String {
    let Page::Library(library) = &reader.model.page else { panic!("the library, not {}", reader.page()) };
    let offer = library.share.offers.first().expect("an offer");
    let ShareText::Address(address) = &offer.text else { panic!("a link") };
    address.strip_prefix("https://quiz.example/").expect("the site").to_owned()
}

#[test]
fn each_letter_is_found_at_once_and_is_in_the_address() {
    let mut reader = Reader::at("#/library");
    assert!(!page(&reader).contains("mini-order"), "groups are closed at first");
    for (text, address, found) in [
        ("node", "#/library?q=node", "1 found."),
        ("a node", "#/library?q=a%20node", "1 found."),
        ("c&d=#", "#/library?q=c%26d%3D%23", "Nothing found."),
        ("", "#/library", "8 questions in 1 topic."),
    ] {
        typed(&mut reader, text);
        assert_eq!(reader.effects.as_slice(), [Effect::Replace(address.to_owned())]);
        assert!(page(&reader).contains(found), "{text}: {}", page(&reader));
        let Page::Library(opened) = &Reader::at(address).model.page else { panic!("{address}") };
        assert_eq!(opened.typed, text, "the address opens the same search");
    }
    typed(&mut reader, "Lead");
    assert!(page(&reader).contains("#/job/lead") && page(&reader).contains("1 found."), "a job is found too");
    assert!(!page(&reader).contains("#/job/head"));
    typed(&mut reader, "node");
    assert!(page(&reader).contains("#/item/mini-order"), "few rows are shown at once");
    does(&mut reader, LibraryEvent::GroupToggled(0));
    assert!(!page(&reader).contains("#/item/mini-order"));
}

#[test]
fn a_row_says_how_well_the_reader_knows_it() {
    let mut reader = Reader::at("#/quiz?items=mini-single,mini-order&seed=7")
        .does("pick=0 check next order=1,2,3,0 check");
    reader = reader.does("open=#/library");
    does(&mut reader, LibraryEvent::GroupToggled(0));
    let page = page(&reader);
    let row = |id: &str| {
        let (_, rest) = page.split_once(&format!("#/item/{id}\"")).expect(id);
        rest.split_once("</li>").expect("a row").0.to_owned()
    };
    for (id, standing) in [("mini-single", "learn"), ("mini-order", "revisit")] {
        assert!(row(id).contains(&format!("class=\"{standing}\"")), "{}", row(id));
    }
    assert!(row("mini-line").contains("new"));
}

#[test]
fn a_set_is_collected_survives_other_pages_and_opens_pinned() {
    let mut reader = Reader::at("#/library");
    assert!(!page(&reader).contains("in your set"));
    for id in ["mini-line", "mini-single", "mini-order"] {
        does(&mut reader, LibraryEvent::ItemToggled(item(id)));
    }
    reader = reader.does("open=#/help open=#/library");
    assert!(page(&reader).contains("3 questions in your set"));
    does(&mut reader, LibraryEvent::ItemToggled(item("mini-single")));
    reader.take(Message::Share(ShareEvent::TitleTyped(" On  call ".to_owned())));
    reader.take(Message::Share(ShareEvent::NameTyped("Kim".to_owned())));
    let opened = Reader::at(&shared(&reader));
    let about = match &opened.model.page {
        Page::Session(session) => &session.about,
        Page::Invitation(invitation) => &invitation.set.about,
        _ => panic!("{}", opened.page()),
    };
    assert_eq!((about.title.as_str(), about.author.as_str()), ("On call", "Kim"));
    let Page::Library(library) = &reader.model.page else { panic!("the library") };
    assert_eq!(library.practise(&host()), Some(shared(&reader)));
    does(&mut reader, LibraryEvent::Cleared);
    assert!(reader.model.collected.is_empty() && !page(&reader).contains("in your set"));
}

#[test]
fn the_texts_of_questions_are_searched_when_the_reader_wants_it() {
    let mut reader = Reader::at("#/library");
    for (text, found) in
        [("oomkilled", "mini-single"), ("failing readiness", "mini-multiple"), ("webb", "mini-line")]
    {
        typed(&mut reader, text);
        let address = format!("#/item/{found}");
        assert!(page(&reader).contains("Nothing found.") && !page(&reader).contains(&address), "{text}");
        does(&mut reader, LibraryEvent::TextsSearched);
        assert!(page(&reader).contains(&address), "{text}: {}", page(&reader));
        assert!(page(&reader).contains("were searched too."), "{text}");
        // What was found has an address of its own.
        let linked = reader.model.page.address().expect("the library has an address");
        assert_eq!(reader.wants(), format!("Replace({linked})"));
        assert!(
            linked.starts_with("#/library?texts=") && page(&Reader::at(&linked)).contains(&address),
            "{linked}"
        );
    }
    typed(&mut reader, "node");
    assert!(page(&reader).contains("Search their texts too"), "each letter searches titles");
}

#[test]
fn the_key_of_the_search_opens_it_with_the_focus_in_the_field() {
    let focus = Effect::AfterRender(AfterRender::Focus(Place::Search));
    let mut reader = Reader::at("#/help");
    reader.take(Message::SearchPressed);
    assert!(reader.effects.as_slice().contains(&focus) && matches!(reader.model.page, Page::Library(_)));
    // A session that was left by it goes on afterwards.
    let quiz = "#/quiz?items=mini-single,mini-line&seed=7";
    let mut left = Reader::at(quiz).does("pick=1");
    left.take(Message::SearchPressed);
    assert!(
        matches!(left.model.page, Page::Library(_)) && left.wants().contains("Go(#/library)"),
        "{}",
        left.wants()
    );
    assert_eq!(left.does("open=#/library").waiting(), [quiz]);
    // The browser reports the address that the effect asked for.
    let reader = reader.does("open=#/library");
    let heading = Effect::AfterRender(AfterRender::Focus(Place::Heading));
    assert!(!reader.effects.as_slice().contains(&heading), "the focus stays in the field");
}

/// The bank, made larger by copies of its questions under other ids.
fn large(count: usize) -> Bank {
    let bank = embedded().expect("the bank unpacks");
    let copies = bank.items().iter().cycle().take(count).enumerate().map(|(place, item)| Item {
        id: ItemId::parse(&format!("copy-{place}")).expect("an id"),
        ..(**item).clone()
    });
    Bank::new(bank.topics().to_vec(), copies.collect())
}

/// At most 16 ms for a letter, measured natively in an optimised build; without optimisation, ten times as long is
/// allowed.
#[test]
fn a_letter_takes_less_than_a_frame_in_a_bank_of_ten_thousand() {
    let mut reader = Reader::with(large(10_000), host(), Loaded::default(), "#/library");
    assert_eq!(reader.model.host.words, Words::default());
    let callbacks = Callbacks { on_message: Callback::noop(), on_file: Callback::noop() };
    let mut slowest = Duration::ZERO;
    for text in ["", "k", "ku", "which", "which pod", "a", "zzz"] {
        let time = |_| {
            let begun = Instant::now();
            typed(&mut reader, text);
            let shown = Rc::new(view(&reader.model, &callbacks));
            let took = begun.elapsed();
            drop(shown);
            took
        };
        slowest = slowest.max((0..5).map(time).min().expect("five"));
    }
    println!("a letter takes {slowest:?}");
    let allowed = if cfg!(debug_assertions) { 160 } else { 16 };
    assert!(slowest < Duration::from_millis(allowed), "{slowest:?}");
    assert_eq!(mini().topics().len(), 1);
}
