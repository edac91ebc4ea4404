//! How long a session is, what comes before it, and what is kept of it.

use crate::common::app::{Reader, host};
use crate::common::mini;
use crate::common::script;
use dryrun::app::{Message, Page};
use dryrun::formats::Exported;
use dryrun::quiz::Event;
use dryrun::store::Loaded;
use dryrun::views::DataEvent;
use dryrun::words::Words;

const TWO: &str = "#/quiz?items=mini-single,mini-line&seed=7";
const EXAM: &str = "#/quiz?items=mini-single,mini-line&mode=exam&minutes=10&seed=7";

/// The sessions that are kept: their set, right of asked, and milliseconds.
fn kept(reader: &Reader) -> Vec<String> {
    let sessions = reader.model.progress.sessions();
    let told = |session: &dryrun::memory::PastSession| {
        let dryrun::memory::PastSession { set, right, asked, solid, shaky, missed, took, .. } = session;
        format!("{set}: {right} of {asked}, {solid} {shaky} {missed}, {took} ms")
    };
    sessions.iter().map(told).collect()
}

#[test]
fn an_exam_waits_for_its_start() {
    let opened = Reader::with(mini(), host(), Loaded::default(), EXAM);
    let intro = "introduction: Exam: 2 questions. 10 minutes. The clock starts when you press Start, and goes on while \
                 the page is closed. No verdicts until the end.";
    assert_eq!(opened.page(), intro);
    // However long that takes, all of its time is left.
    let opened = opened.does("wait=30 fire=second");
    assert_eq!(opened.page(), intro);
    let begun = opened.does("accept");
    assert_eq!(begun.page(), "sitting 1 of 2: mini-single mini-line");
    assert!(begun.wants().contains(&format!("SavePlay({EXAM})")), "{}", begun.wants());
    let left = |reader: &Reader| match &reader.model.page {
        Page::Session(session) => session.countdown.as_ref().expect("a limit").left() / 1000,
        _ => panic!("an exam, not {}", reader.page()),
    };
    assert_eq!(left(&begun), 600);
    // From then on the clock runs, also if nothing was answered and the address is opened again.
    let again = begun.does(&format!("open=#/ wait=4 open={EXAM}"));
    assert_eq!(again.page(), "sitting 1 of 2: mini-single mini-line");
    assert!(left(&again) <= 360, "{}", left(&again));
}

#[test]
fn the_first_page_says_how_much_time_an_exam_has() {
    let label = |reader: &Reader| {
        let model = &reader.model;
        let waiting = model.progress.unfinished().next().expect("it waits");
        Words::default().waiting(&model.bank, &waiting.play, model.now)
    };
    let home = Reader::at(EXAM).does("pick=1 next wait=3 open=#/");
    assert_eq!(label(&home), "Continue the exam: question 2 of 2, 7:00 left");
    assert!(home.wants().contains("Start(Second)"), "{}", home.wants());
    let later = home.does("wait=2 fire=second");
    assert_eq!(label(&later), "Continue the exam: question 2 of 2, 5:00 left");
    assert_eq!(later.wants(), "Start(Second)", "it looks again in a second");
    let over = later.does("wait=5 fire=second");
    assert_eq!(label(&over), "Your exam is over: see the result");
    assert_eq!(over.wants(), "", "no clock runs any more");
    let result = over.does(&format!("open={EXAM}"));
    assert_eq!(result.page(), "result: done TimeUp: 1 keep, 0 revisit, 0 learn, 1 left");
    // A practice has no clock.
    let practice = Reader::at(TWO).does("pick=1 check next open=#/");
    assert_eq!(label(&practice), "Continue: question 2 of 2, Mini");
    assert!(!practice.wants().contains("Second"), "{}", practice.wants());
    let fixing = Reader::at(TWO).does("pick=0 check next pick=0 check next");
    assert_eq!(label(&fixing.does("open=#/")), "Continue: 2 to fix, Mini");
    let fixing = Reader::at(TWO).does("pick=0 check next pick=0 check next fix pick=1 check next open=#/");
    assert_eq!(label(&fixing), "Continue: 1 to fix, Mini");
}

#[test]
fn a_weak_session_asks_once_and_each_question_comes_back_once() {
    let weak = Reader::at(TWO).does("pick=0 check next pick=0 check next");
    assert_eq!(weak.page(), "set done, to fix: mini-single mini-line: mini-single mini-line");
    assert!(kept(&weak).is_empty(), "it goes on");
    let done = weak.does("end");
    assert_eq!(done.page(), "result: done Finished: 0 keep, 0 revisit, 2 learn, 0 left");
    let weak = Reader::at(TWO).does("pick=0 check next pick=0 check next");
    let fixing = weak.does("fix");
    assert_eq!(fixing.page(), "asking 3 of 4: mini-single mini-line mini-single mini-line");
    assert!(fixing.wants().contains("ScrollToTop, Focus(Heading)"), "{}", fixing.wants());
    let fixed = fixing.does("pick=1 check next pick=7 check next");
    assert_eq!(fixed.page(), "result: done Finished: 0 keep, 2 revisit, 0 learn, 0 left");
    // A second press that came with the first does not skip the question whether to fix.
    let mut bounced = Reader::at(TWO).does("pick=0 check next pick=0 check next within=50");
    bounced.take(Message::Session(Event::Stopped));
    assert!(bounced.page().starts_with("set done"), "{}", bounced.page());
}

#[test]
fn a_line_is_kept_of_each_session_and_compared_with_the_last_of_its_kind() {
    let first = Reader::at(TWO).does("pick=1 check next pick=0 check next end");
    // Each step takes a second: one to choose, one to check.
    assert_eq!(kept(&first), ["#/quiz?items=mini-single,mini-line: 1 of 2, 1 0 1, 4000 ms"]);
    let before = |reader: &Reader| match &reader.model.page {
        Page::Result(result) => result.before.as_ref().map(|before| before.right),
        _ => panic!("a result, not {}", reader.page()),
    };
    assert_eq!(before(&first), None);
    // Another seed is the same kind of set; and the comparison is there when the result is opened again.
    let other = TWO.replace("seed=7", "seed=8");
    let second = first.does(&format!("wait=1 open={other} pick=1 guess next pick=7 check next"));
    assert_eq!((kept(&second).len(), before(&second)), (2, Some(1)));
    assert_eq!(kept(&second)[1], "#/quiz?items=mini-single,mini-line: 2 of 2, 1 1 0, 4000 ms");
    let second = second.does("open=#/ open=#/result");
    assert_eq!((kept(&second).len(), before(&second)), (2, Some(1)), "no line is added");
    // Today's five is one kind of set, whatever the day; an exam is another.
    let daily = second.does("open=#/daily/2023-11-14 end");
    assert_eq!(kept(&daily).len(), 2, "a session without an answer leaves no line");
    // Some of these begin with a question that is not answered by a choice.
    let daily = (14..20).fold(daily, |reader, day| {
        reader.does(&format!("wait=1 open=#/daily/2023-11-{day} pick=0 check end"))
    });
    let all = kept(&daily);
    assert!(all.iter().filter(|line| line.starts_with("#/daily:")).count() > 1, "{all:?}");
    let exam = daily.does(&format!("open={EXAM} accept pick=1 hand-in yes"));
    assert_eq!(before(&exam), None);
}

#[test]
fn the_sessions_go_with_export_import_undo_and_reset() {
    let data = |mut reader: Reader, event: DataEvent| {
        reader.take(Message::Data(event));
        reader
    };
    let reader = Reader::at(TWO).does("pick=1 check next pick=7 check next open=#/data wait=5");
    let (log, past) = ((**reader.model.progress.log()).clone(), reader.model.progress.sessions());
    let file = Exported { at: script::START, log, past, ..Exported::default() };
    let text = file.write(mini().id(), "");
    let forgotten = data(reader, DataEvent::ResetClicked);
    assert!(kept(&forgotten).is_empty());
    let back = data(forgotten, DataEvent::UndoClicked);
    assert_eq!(kept(&back).len(), 1);
    assert!(back.wants().contains("SavePast(1)"), "{}", back.wants());
    // Somebody else's browser.
    let fresh = data(Reader::at("#/data"), DataEvent::Pasted(text));
    let imported = data(fresh, DataEvent::ImportAccepted { revive: false });
    assert_eq!(kept(&imported), kept(&back));
    let undone = data(imported, DataEvent::UndoClicked);
    assert!(kept(&undone).is_empty());
    assert!(undone.wants().contains("TakeOutPast(1)"), "{}", undone.wants());
}
