//! Every page, rendered natively and compared with the last one that somebody looked at. That it renders at
//! all shows that views touch no browser. Questions have a file of their own.

use std::rc::Rc;

use super::snapshot::{check, check_part, check_text, part, played, without, words};
use crate::common::shown::rendered;
use crate::common::{item, mini, script};
use dryrun::address::{QuizLink, Route};
use dryrun::bank::{Kind, Track};
use dryrun::formats::Play;
use dryrun::incident::Run;
use dryrun::memory::{History, Log, Occasion, Review};
use dryrun::quiz::{Day, Millis, Rating, SetQuery, suggested};
use dryrun::reader::{Goal, Settings};
use dryrun::store::StorageFault;
use dryrun::views::{self, Chrome, DataCallbacks, HomeProps, Place, ReaderChoice, Stage, Undoable, Waiting};
use dryrun::words::{Keeping, NotFound};
use yew::prelude::*;

/// Later than every answer.
const NEXT_WEEK: Millis = script::START.plus_minutes(7 * 24 * 60);

#[test]
fn results() {
    let bank = mini();
    let result = |items: &str, script: &str| {
        views::result(words(), &bank, &played(&bank, items, script), None, Stage::Alone, [])
    };
    // The forms and verdicts in it have snapshots of their own.
    let page = rendered(result("single,line", "pick=0 check next pick=7 check next pick=1 check next"));
    let (page, forms) = without(&page, "<fieldset", "</fieldset>");
    let (page, verdicts) = without(&page, "<section", "</section>");
    assert_eq!((forms, verdicts), (2, 2), "each question has its answer and its verdict");
    check_text("result", &page);
    let head = |name: &str, page| check_part(name, page, "<article", "<ol class=\"entries\">");
    head("result-all-kept", result("single", "pick=1 check next"));
    head("result-time-up", result("exam/10 single,text", "pick=1 time-up"));
}

#[test]
fn pages_of_the_bank() {
    let bank = mini();
    let topic = SetQuery { topics: vec![bank.topics()[0].id.clone()], ..SetQuery::default() };
    check("browse", views::browse(words(), &bank, &SetQuery::default(), &Callback::noop()));
    check("browse-topic", views::browse(words(), &bank, &topic, &Callback::noop()));
    let items: Vec<_> = ["single", "match", "line"].map(|kind| item(&bank, kind)).into();
    check("worksheet", views::worksheet(words(), &items, &Callback::noop()));
}

#[test]
fn an_item_of_each_kind_with_its_key() {
    let bank = mini();
    check("item", views::item(words(), &bank, &item(&bank, "single")));
    for kind in Kind::ALL.iter().map(|kind| kind.as_str()) {
        let item = item(&bank, kind);
        let page = views::item(words(), &bank, &item);
        let around = rendered(page.clone());
        for piece in ["Practise this one", "Asked for: ", "More of this topic", "<summary>Show the answer"] {
            assert!(around.contains(piece), "{kind} lacks {piece}");
        }
        // A page to read is no question that is being answered.
        assert!(!around.contains("data-busy") && !around.contains("data-answerable"), "{around}");
        assert_eq!(part(&around, "<h1", "<div").matches("<h1").count(), 1, "{kind}");
        check_part(&format!("key-{kind}"), page, "<h1", "<div class=\"actions\">");
    }
}

#[test]
fn the_other_pages() {
    let bank = mini();
    let session = played(&bank, "single,line", "pick=1 check next");
    let history = History::default();
    check("progress-none", views::progress(words(), &bank, &history, &|at| Day::of(at, 0)));
    let mut log = Log::default();
    for (item, rating, day) in
        [("single", Rating::Again, 0), ("line", Rating::Hard, 1), ("single", Rating::Good, 2)]
    {
        let at = script::START.plus_minutes(day * 24 * 60);
        let item = self::item(&bank, item).id.clone();
        let occasion = Occasion::Practice;
        log.insert(Review { at, item, rating, certainty: None, took: 0, occasion });
    }
    check("progress", views::progress(words(), &bank, &History::of(&log, NEXT_WEEK), &|at| Day::of(at, 120)));
    let home = |waiting: &[Waiting<'_>]| {
        let (words, bank, history, on_drop) = (words(), &bank, &history, &Callback::noop());
        let (today, five, week) = (Day::of(script::START, 0), &[None; 2], &[]);
        views::home(&HomeProps {
            words,
            bank,
            history,
            goal: None,
            today,
            five,
            week,
            queue: None,
            waiting,
            on_drop,
        })
    };
    check("home", home(&[]));
    let waits =
        |address, play: &Play| Waiting { address, label: words().waiting(&bank, play, script::START) };
    let drill = Rc::new(Run::new(Rc::clone(&bank.drills()[0])).expect("a drill"));
    check(
        "home-waiting",
        home(&[
            waits("#/quiz?topic=mini", &Play::Session(Rc::new(session))),
            waits("#/drill/mini-drill", &Play::Drill(drill)),
        ]),
    );
    check(
        "practise",
        views::practise(&views::PractiseProps {
            words: words(),
            bank: &bank,
            suggested: &suggested(&bank, Some(Track::Lead)),
            link: &QuizLink::default(),
            is_open: true,
            on_toggle: &Callback::noop(),
            on_change: &Callback::noop(),
            on_start: &Callback::noop(),
            share: Html::default(),
        }),
    );
    check("settings", views::settings(words(), Settings::default(), &Callback::noop()));
    check("help", views::help(words(), true));
    let fault = Route::parse("#/quiz?topic=minni", &bank).expect_err("there is no such topic");
    check("not-found", views::not_found(words(), &NotFound::Address(fault), Some("#/quiz?topic=mini")));
}

#[test]
fn the_readers_data() {
    let bank = mini();
    let on =
        DataCallbacks { on_data: Callback::noop(), on_reader: Callback::noop(), on_file: Callback::noop() };
    let data = |props: &views::DataProps<'_>| views::data(props, &on);
    let kept = ["Your progress is in this browser\u{2019}s storage.".to_owned()];
    let plain = views::DataProps {
        words: words(),
        bank: &bank,
        said: "",
        undo: None,
        kept: &kept,
        exported: "12 answers. Never exported yet.",
        text: None,
        offered: None,
        revivable: false,
        checked: None,
        repairable: false,
        aside: false,
        scope: None,
        profile: "00000000",
        name: "",
    };
    check("data", data(&plain));
    let lines = ["Not here yet: 3 answers. Here already: 1 answer.".to_owned()];
    let busy = views::DataProps {
        said: "Forgotten: 12 answers.",
        undo: Some(Undoable::Reset),
        text: Some("Dryrun progress, version 1\n<b>&amp;"),
        offered: Some(&lines),
        revivable: true,
        checked: Some(&lines),
        repairable: true,
        aside: true,
        scope: Some(&bank.topics()[0].id),
        name: "Ada",
        ..plain
    };
    check("data-busy", data(&busy));
    let readers = |names| {
        let choice = ReaderChoice { names, current: 1 };
        views::reader_choice(words(), &choice, &Callback::noop())
    };
    check("readers", readers(&["Ada", ""]));
    check("readers-one", readers(&["Ada"]));
}

#[test]
fn where_progress_lives_is_said() {
    let chrome = |keeping, saved, unexported| {
        let chrome = Chrome {
            is_restored: false,
            words: words(),
            place: Place::Today,
            goal: Goal::default(),
            today: Day::of(script::START, 0),
            keeping,
            found: None,
            announcement: "Right.",
            readers: Html::default(),
            saved,
            unexported,
        };
        views::chrome(&chrome, html! { <p>{ "The page" }</p> })
    };
    check("chrome-kept", chrome(Keeping::Stored, None, None));
    let denied = Keeping::InMemory(StorageFault::Denied);
    check("chrome-in-memory", chrome(denied, Some("Fri Nov 20 2026 05:27"), Some(50)));
}
