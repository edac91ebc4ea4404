//! The mock interview: from its first page over halves that are sessions and drills to the scorecard.

use crate::common::app::{Reader, host};
use dryrun::app::{Message, Page};
use dryrun::bank::{Bank, Block, Form, Item, embedded, plain};
use dryrun::quiz::{Event as SessionEvent, Response, Spoken};
use dryrun::rehearsal::{Answer, Asked, Hire, Length, Loop, Phase, Round, Shown, Signal};
use dryrun::store::Loaded;

const SYSTEMS: &str = "#/loop?track=lead&level=senior&rounds=systems&seed=7";
const HALF: &str = "#/loop/1?track=lead&level=senior&rounds=systems&seed=7";
const INCIDENT: &str = "#/loop?track=lead&level=senior&rounds=incident&seed=7";

fn bank() -> Bank {
    embedded().expect("the build packed it")
}

/// The whole bank at an address.
fn whole(address: &str) -> Reader {
    Reader::with(bank(), host(), Loaded::default(), address)
}

/// The interview on the page.
fn on_page(reader: &Reader) -> &Loop {
    let Page::Loop(page) = &reader.model.page else { panic!("an interview, and not {}", reader.page()) };
    &page.rehearsal
}

/// Skips all questions of the half on the page.
fn skipped(mut reader: Reader) -> Reader {
    while matches!(reader.model.page, Page::Session(_)) {
        reader = reader.does("skip");
    }
    reader
}

/// Plays a drill to some end, always by the first choice.
fn played(mut reader: Reader) -> Reader {
    while matches!(&reader.model.page, Page::Drill(drill) if !drill.run.is_over()) {
        reader = reader.does("choose=0");
    }
    reader
}

#[test]
fn a_half_is_a_session_of_its_own_and_comes_back_to_the_interview() {
    let reader = Reader::at(SYSTEMS);
    assert_eq!(reader.page(), SYSTEMS);
    assert_eq!(reader.waiting(), [""; 0]);
    let reader = reader.does("loop=begin");
    assert_eq!(reader.wants(), format!("SavePlay({SYSTEMS}), Go({HALF})"));
    let reader = reader.does("go");
    assert!(reader.page().starts_with("asking 1 of"), "{}", reader.page());
    assert_eq!(reader.model.page.address().as_deref(), Some(HALF));
    let Page::Session(session) = &reader.model.page else { panic!("a session") };
    assert_eq!(session.about.title.as_str(), "Technical round on systems");
    assert_eq!(session.countdown.as_ref().map(|left| left.left()), Some(45 * 60_000));
    let reader = skipped(reader);
    assert_eq!(on_page(&reader).phase(), Phase::Turning { round: 0 });
    let wants = reader.wants();
    assert!(wants.contains(&format!("End({HALF}), SavePlay({SYSTEMS}), Replace({SYSTEMS})")), "{wants}");
    assert!(wants.ends_with("ScrollToTop, Focus(Heading)"), "{wants}");
}

#[test]
fn it_goes_on_where_it_was_left() {
    let begun = "loop=begin go skip";
    let reader = whole(SYSTEMS).does(begun).does("open=#/");
    assert_eq!(reader.waiting(), [SYSTEMS], "one line, not two");
    let reader = reader.does(&format!("open={SYSTEMS}"));
    assert_eq!(on_page(&reader).phase(), Phase::Playing { round: 0 });
    let reader = reader.does(&format!("open={HALF}"));
    assert!(reader.page().starts_with("asking 2 of"), "{}", reader.page());
    // A half that is not played leads to the interview.
    let other = HALF.replace("/1", "/4");
    let reader = reader.does(&format!("open={other}"));
    assert_eq!(reader.page(), SYSTEMS);
    let reader = reader.does("loop=skip");
    assert_eq!(on_page(&reader).phase(), Phase::Done);
    assert_eq!(reader.waiting(), [""; 0]);
}

#[test]
fn an_interview_that_is_dropped_takes_its_half_with_it() {
    let reader = whole(SYSTEMS).does("loop=begin go skip open=#/").does(&format!("drop={SYSTEMS}"));
    assert_eq!(reader.wants(), format!("End({HALF}), End({SYSTEMS})"));
    assert_eq!(reader.model.progress.plays, []);
}

#[test]
fn the_clock_of_a_round_goes_on_in_its_second_half_and_ends_nothing() {
    let late = whole(SYSTEMS).does("loop=begin go wait=50 fire=second");
    let Page::Session(session) = &late.model.page else { panic!("a session") };
    assert_eq!(session.countdown.as_ref().map(|left| left.left()), Some(0));
    let late = late.does("skip");
    assert!(late.page().starts_with("asking 2 of"), "{}", late.page());
}

#[test]
fn a_drill_is_a_half_too() {
    let reader = Reader::at(INCIDENT).does("loop=begin");
    assert!(reader.wants().ends_with("Go(#/drill/mini-drill)"), "{}", reader.wants());
    let reader = played(reader.does("go"));
    assert!(reader.page().starts_with("drill: Over"), "{}", reader.page());
    let reader = reader.does(&format!("open={INCIDENT}"));
    assert_eq!(on_page(&reader).phase(), Phase::Turning { round: 0 });
    assert_eq!(on_page(&reader).legs().len(), 1);
}

#[test]
fn a_drill_that_was_played_before_begins_again() {
    let before = played(Reader::at("#/drill/mini-drill"));
    let reader = before.does(&format!("open={INCIDENT} loop=begin"));
    assert!(reader.wants().contains("End(#/drill/mini-drill)"), "{}", reader.wants());
    let reader = reader.does("go");
    assert_eq!(reader.page(), "drill: Deciding { scene: 0 }");
    let reader = reader.does(&format!("open={INCIDENT}"));
    assert_eq!(on_page(&reader).phase(), Phase::Playing { round: 0 });
}

/// Plays a whole interview, and skips everything.
fn to_the_end(mut reader: Reader) -> Reader {
    for _ in 0..40 {
        if let Page::Loop(page) = &reader.model.page {
            if page.rehearsal.is_done() {
                return reader;
            }
            let address = page.route().to_string();
            reader = skipped(reader.does("loop=begin go"));
            if matches!(reader.model.page, Page::Drill(_)) {
                reader = played(reader).does(&format!("open={address}"));
            }
        }
    }
    panic!("it has no end")
}

#[test]
fn every_job_has_a_whole_interview_without_a_question_twice() {
    for job in ["engineer", "swe", "lead", "head"] {
        let reader = to_the_end(whole(&format!("#/loop?track={job}&rounds=all&seed=3")));
        let rehearsal = on_page(&reader);
        let expect = if bank().items().iter().any(|item| item.topic.as_str() == "offer") { 9 } else { 8 };
        assert_eq!(rehearsal.rounds().len(), expect, "{job}");
        let mut asked: Vec<&str> = Vec::new();
        for (place, round) in rehearsal.rounds().iter().enumerate() {
            let halves = if *round == Round::Offer { 1 } else { 2 };
            assert_eq!(rehearsal.legs_of(place).count(), halves, "{job}: {round:?}");
            for leg in rehearsal.legs_of(place) {
                match &leg.asked {
                    Asked::Items(items) => asked.extend(items.iter().map(|id| id.as_str())),
                    Asked::Drill(drill) => asked.push(drill.as_str()),
                }
            }
        }
        let count = asked.len();
        asked.sort_unstable();
        asked.dedup();
        assert_eq!(asked.len(), count, "{job}: something is asked twice");
        let Page::Loop(page) = &reader.model.page else { panic!("an interview") };
        let card = page.card.as_deref().expect("it is over");
        assert_eq!((card.hire(), card.asked), (Hire::No, count), "{job}: nothing was answered");
        assert_eq!(card.next.len(), 3, "{job}");
    }
}

#[test]
fn a_link_means_the_same_interview_for_everybody() {
    let asked = |seed: u32| {
        let address = format!("#/loop?track=swe&level=senior&rounds=short&seed={seed}");
        let reader = to_the_end(whole(&address));
        on_page(&reader).legs().iter().map(|leg| leg.asked.clone()).collect::<Vec<_>>()
    };
    assert_eq!(asked(5), asked(5));
    assert_ne!(asked(5), asked(6));
}

#[test]
fn the_next_interview_is_compared_with_this_one() {
    let reader = to_the_end(whole("#/loop?track=lead&rounds=systems&seed=1"));
    let reader = reader.does("loop=again go");
    assert!(on_page(&reader).before().is_some_and(|scores| scores.of(Signal::Platform).of > 0));
    assert_eq!(on_page(&reader).seed(), crate::common::app::RANDOM);
}

/// The strong answer to a question, as somebody would type it.
fn strong(item: &Item) -> String {
    let Form::Prompt(prompt) = &item.form else { panic!("an open question") };
    let told = prompt.strong.iter().map(|block| match block {
        Block::Paragraph(phrase) => plain(phrase),
        _ => String::new(),
    });
    told.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn the_scorecard_quotes_the_readers_own_words() {
    let mut reader = whole("#/loop?track=lead&rounds=behavioural&seed=2").does("loop=begin go");
    let mut answers = 0;
    while let Page::Session(session) = &reader.model.page {
        let (_, question) = session.session.current().expect("a question");
        let strong = strong(&question.item);
        if answers == 0 {
            let answer = Response::Prompt(Spoken::default().written(strong));
            reader.take(Message::Session(SessionEvent::Responded(answer)));
            reader = reader.does("reveal pick=0 pick=1 pick=2 pick=3 check next");
        } else {
            reader = reader.does("say=maybe_we_basically_talked_to_the_team,_maybe reveal pick=0 check next");
        }
        answers += 1;
    }
    let reader = reader.does("loop=stop");
    let Page::Loop(page) = &reader.model.page else { panic!("an interview") };
    let card = page.card.as_deref().expect("it is over");
    let Asked::Items(items) = &on_page(&reader).legs()[0].asked else { panic!("questions") };
    let said = strong(bank().item(items[0].as_str()).expect("it was asked"));
    let quoted = |shown: &Shown| matches!(shown, Shown::Said { words, .. } if said.contains(words.trim_end_matches('\u{2026}')));
    assert!(card.supports.iter().any(|evidence| quoted(&evidence.shown)), "{:?}", card.supports);
    assert!(card.lacks.iter().any(|evidence| matches!(evidence.shown, Shown::Missed { point: 1 })));
    let ticked = |shown: &Shown| matches!(shown, Shown::Ticked { .. });
    assert!(!card.supports.iter().any(|evidence| ticked(&evidence.shown)), "one tick supports nothing");
    assert!(card.scores.of(Signal::Speech).of > 0);
    assert!(card.lacks.iter().any(|evidence| evidence.signal == Signal::Speech), "{:?}", card.lacks);
}

#[test]
fn every_length_has_rounds() {
    let bank = bank();
    for length in Length::ALL {
        let address = format!("#/loop?track=engineer&level=engineer&rounds={}&seed=1", length.as_str());
        let rounds = dryrun::rehearsal::rounds_of(&bank, length).len();
        let reader = whole(&address);
        if rounds == 0 {
            assert!(reader.page().starts_with("not found"), "{address}");
        } else {
            assert_eq!(reader.page(), address);
        }
    }
}

#[test]
fn what_the_reader_said_to_the_interviewer_is_part_of_the_answer() {
    let reader = Reader::at("#/quiz?items=mini-prompt&seed=7")
        .does("say=well over reply=0,budget reveal pick=0 check");
    let Page::Session(session) = &reader.model.page else { panic!("a session, not {}", reader.page()) };
    let (_, question) = session.session.current().expect("the question stays until the reader goes on");
    assert_eq!(Answer::of(question).text, "well\n\nbudget");
}
