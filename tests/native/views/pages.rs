//! Every page, rendered natively and compared with the last one that somebody looked at. That it renders at
//! all shows that views touch no browser. After a change that is meant: `UPDATE_EXPECT=1 cargo test --test views`,
//! then read the difference.

use crate::common::shown::rendered;
use crate::common::{item, mini, script};
use dryrun::address::{QuizLink, Route};
use dryrun::bank::Bank;
use dryrun::memory::{History, Log, Occasion, Review};
use dryrun::quiz::{Rating, Session, SetQuery};
use dryrun::reader::Settings;
use dryrun::store::ShelfFault;
use dryrun::views::{self, Chrome, HomeProps, Place, QuestionProps, ReaderChoice, Undoable};
use dryrun::words::{Keeping, Language, Words};
use expect_test::expect_file;
use yew::prelude::*;

const WORDS: Words = Words::of(Language::En);

/// Compares a page, an element a line, with `tests/snapshots/<name>.html`.
fn check(name: &str, html: Html) {
    let page = rendered(html);
    assert!(
        !page.contains("style="),
        "{name}: a content security policy forbids style attributes; use a class"
    );
    expect_file![format!("{}/tests/snapshots/{name}.html", env!("CARGO_MANIFEST_DIR"))]
        .assert_eq(&format!("{page}\n"));
}

/// A session of these items after this script.
fn played(bank: &Bank, items: &str, steps: &str) -> Session {
    steps.split_whitespace().fold(script::begin(bank, items), |session, step| {
        session.after(&script::event(&session, step), script::START.plus_minutes(1)).unwrap_or(session)
    })
}

fn asked(bank: &Bank, session: &Session) -> Html {
    let complaint = session.not_yet().filter(|_| session.questions().len() == 1);
    views::question(&QuestionProps {
        words: WORDS,
        bank,
        session,
        not_yet: complaint.as_ref(),
        certainty: true,
        shortcuts: true,
        now: script::START,
        on_event: &Callback::noop(),
    })
}

#[test]
fn a_question_of_each_kind_before_and_after_its_verdict() {
    let bank = mini();
    for (kind, right, wrong) in [
        ("single", "pick=1 check", "hint pick=0 check"),
        ("multiple", "pick=0 pick=1 unsure", "pick=0 pick=2 check"),
        ("order", "order=0,1,2,3 check", "order=1,2,3,0 check"),
        ("match", "join=0,1,2 check", "join=0,3,1 check"),
        ("numeric", "type=43,2_min check", "type=72_h check"),
        ("text", "type=import check", "type=terraform_imprt check"),
        ("line", "pick=7 check", "pick=9 guess"),
        ("prompt", "reveal pick=0 pick=1 pick=2 pick=3 check", "say=hello reveal pick=0"),
    ] {
        check(&format!("{kind}-asked"), asked(&bank, &played(&bank, kind, "")));
        check(&format!("{kind}-right"), asked(&bank, &played(&bank, kind, right)));
        check(&format!("{kind}-wrong"), asked(&bank, &played(&bank, kind, wrong)));
    }
}

#[test]
fn an_exam() {
    let bank = mini();
    check("exam-sitting", asked(&bank, &played(&bank, "exam/10 single,line,text", "pick=1 flag next")));
    check(
        "exam-handing-in",
        asked(&bank, &played(&bank, "exam/10 single,line,text", "pick=1 next flag hand-in")),
    );
}

#[test]
fn results() {
    let bank = mini();
    check(
        "result",
        views::result(
            WORDS,
            &played(&bank, "single,line", "pick=0 check next pick=7 check next pick=1 check next"),
            [],
        ),
    );
    check("result-all-kept", views::result(WORDS, &played(&bank, "single", "pick=1 check next"), []));
    check(
        "result-time-up",
        views::result(WORDS, &played(&bank, "exam/10 single,text", "pick=1 time-up"), []),
    );
}

#[test]
fn pages_of_the_bank() {
    let bank = mini();
    let topic = SetQuery { topics: vec![bank.topics()[0].id.clone()], ..SetQuery::default() };
    check("browse", views::browse(WORDS, &bank, &SetQuery::default(), &Callback::noop()));
    check("browse-topic", views::browse(WORDS, &bank, &topic, &Callback::noop()));
    for kind in ["single", "multiple", "order", "match", "numeric", "text", "line", "prompt"] {
        check(&format!("{kind}-item"), views::item(WORDS, &bank, &item(&bank, kind)));
    }
    let items: Vec<_> = ["single", "match", "line"].map(|kind| item(&bank, kind)).into();
    check("worksheet", views::worksheet(WORDS, &items, &Callback::noop()));
}

#[test]
fn the_other_pages() {
    let bank = mini();
    let session = played(&bank, "single,line", "pick=1 check next");
    let history = History::default();
    check("progress-none", views::progress(WORDS, &bank, &history, 0));
    let mut log = Log::default();
    for (item, rating, day) in
        [("single", Rating::Again, 0), ("line", Rating::Hard, 1), ("single", Rating::Good, 2)]
    {
        let at = script::START.plus_minutes(day * 24 * 60);
        let item = self::item(&bank, item).id.clone();
        let occasion = Occasion::Practice;
        log.insert(Review { at, item, rating, certainty: None, took: 0, occasion });
    }
    check("progress", views::progress(WORDS, &bank, &History::of(&log), 120));
    check("home", views::home(&HomeProps { words: WORDS, bank: &bank, history: &history, unfinished: None }));
    let unfinished = Some((&session, "#/quiz?topic=mini"));
    check(
        "home-unfinished",
        views::home(&HomeProps { words: WORDS, bank: &bank, history: &history, unfinished }),
    );
    check(
        "practise",
        views::practise(WORDS, &bank, &QuizLink::default(), &Callback::noop(), &Callback::noop()),
    );
    check("settings", views::settings(WORDS, Settings::default(), &Callback::noop()));
    check("help", views::help(WORDS, true));
    check("unfinished", views::unfinished(WORDS, &session, "#/quiz?topic=mini", &Callback::noop()));
    let fault = Route::parse("#/quiz?topic=minni", &bank).expect_err("there is no such topic");
    check("stray", views::not_found(WORDS, &fault.to_string()));
}

#[test]
fn the_readers_data() {
    let bank = mini();
    let kept = ["Your progress is in this browser\u{2019}s storage.".to_owned()];
    let plain = views::DataProps {
        words: WORDS,
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
        name: "",
    };
    check("data", views::data(&plain, &Callback::noop()));
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
    check("data-busy", views::data(&busy, &Callback::noop()));
    let readers = |names| {
        let choice = ReaderChoice { names, current: 1 };
        views::reader_choice(WORDS, &choice, &Callback::noop())
    };
    check("readers", readers(&["Ada", ""]));
    check("readers-one", readers(&["Ada"]));
}

#[test]
fn where_progress_lives_is_said() {
    let chrome = |keeping, saved, unexported| {
        let chrome = Chrome {
            words: WORDS,
            place: Place::Today,
            keeping,
            found: None,
            announcement: "Right.",
            readers: Html::default(),
            saved,
            unexported,
        };
        views::chrome(&chrome, html! { <p>{ "The page" }</p> })
    };
    check("chrome-kept", chrome(&Keeping::Kept, None, None));
    let denied = Keeping::InMemory(ShelfFault::Denied);
    check("chrome-in-memory", chrome(&denied, Some("Fri Nov 20 2026 05:27"), Some(50)));
}
