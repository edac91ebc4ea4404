//! What is said of answers, sessions, links and pages.

use crate::common::{item, mini, script};
use dryrun::bank::Bank;
use dryrun::formats::link::{Ended, LinkFault, Typed};
use dryrun::quiz::{Day, Elapsed, Event, Marks, NotYet, Pace, Response, Session, Spoken, Standing};
use dryrun::reader::{About, Name, Title};
use dryrun::words::{
    AnswerParts, Language, Missing, NotAdded, OfferKind, PageTitle, ResultSummary, ShareOutcome, ShareText,
    Words,
};

fn words() -> Words {
    Words::default()
}

#[track_caller]
fn check(said: impl Into<String>, expectation: &str) {
    assert_eq!(said.into(), expectation);
}

fn played(items: &str, steps: &str) -> Session {
    let bank = mini();
    steps.split_whitespace().fold(script::begin(&bank, items), |session, step| {
        let next = session.after(&script::event(&session, step), script::START, Elapsed::default());
        next.map_or(session, |step| step.session)
    })
}

#[test]
fn a_standing_has_one_sign_one_word_and_one_class() {
    for (standing, sign, word, class) in [
        (Some(Standing::Keep), "+", "solid", "keep"),
        (Some(Standing::Revisit), "~", "shaky", "revisit"),
        (Some(Standing::Learn), "-", "missed", "learn"),
        (None, "\u{b7}", "skipped", ""),
    ] {
        let mark = words().mark(standing);
        assert_eq!((mark.sign, mark.word, mark.class), (sign, word, class));
    }
    assert_eq!(words().part_mark(true), words().mark(Some(Standing::Keep)));
    assert_eq!(words().part_mark(false), words().mark(Some(Standing::Learn)));
}

#[test]
fn what_a_screen_reader_is_told_of_a_verdict() {
    for (kind, steps, said) in [
        ("single", "pick=1 check", "Right."),
        ("single", "pick=0 check", "Missed. Answer: SIGKILL, most often from the out-of-memory killer"),
        ("multiple", "pick=0 pick=2 check", "Missed. You found 1 of 2, with 1 wrong tick."),
        ("order", "order=1,2,3,0 check", "Partly. 3 of 4 steps are in the right relative order."),
        ("match", "join=0,3,1 check", "Partly. 1 of 3 pairs."),
        ("numeric", "type=72_h check", "Missed. Answer: 43.2 min"),
        ("text", "type=nothing check", "Missed. Answer: terraform import"),
        ("line", "pick=9 check", "Missed. Answer: line 8"),
        ("prompt", "reveal pick=0 check", "1 of 5 points: again tomorrow"),
        ("single", "", ""),
    ] {
        let session = played(kind, steps);
        let (_, question) = session.current().expect("a question");
        check(words().announcement(question), said);
    }
}

#[test]
fn an_announcement_is_short() {
    let mut bank = mini();
    let mut long = (*item(&bank, "text")).clone();
    let dryrun::bank::Form::Text(entry) = &mut long.form else { panic!("a text") };
    entry.accepted = vec!["a".repeat(400)];
    bank = Bank::new(bank.topics().to_vec(), vec![long]);
    let session = script::begin(&bank, "text");
    let session = session
        .after(&script::event(&session, "type=no"), script::START, Elapsed::default())
        .expect("typed")
        .session;
    let session = session
        .after(&script::event(&session, "check"), script::START, Elapsed::default())
        .expect("checked")
        .session;
    let (_, question) = session.current().expect("a question");
    let said = words().announcement(question);
    assert_eq!(said.chars().count(), 150);
    assert!(said.ends_with("aaa\u{2026}"), "{said}");
}

#[test]
fn what_is_missing_before_a_verdict() {
    let bank = mini();
    for (kind, not_yet, said) in [
        ("order", NotYet::Empty, "Move at least one step: the starting order is never right."),
        ("numeric", NotYet::Empty, "Type an answer first."),
        ("line", NotYet::Empty, "Choose an answer first."),
        ("match", NotYet::Unjoined { left: 1 }, "One pair is still open."),
        ("match", NotYet::Unjoined { left: 2 }, "2 pairs are still open."),
        ("numeric", NotYet::NotANumber, "That is not a number. Example: 12.5 min"),
        ("text", NotYet::NotANumber, "That is not a number. Example: 1234.5"),
        (
            "numeric",
            NotYet::OtherUnit { typed: "GB".to_owned() },
            "“GB” is another unit. Give the answer in min.",
        ),
        (
            "text",
            NotYet::OtherUnit { typed: "GB".to_owned() },
            "The answer has no unit, and “GB” is one. Leave it out.",
        ),
        ("single", NotYet::Foreign, "This answer belongs to another question. Choose again."),
    ] {
        check(words().not_yet(&not_yet, &item(&bank, kind)), said);
    }
}

#[test]
fn a_step_that_moved_says_where_it_is() {
    let session = played("order", "");
    let moved = session
        .after(&Event::Moved { step: 1, to: 0 }, script::START, Elapsed::default())
        .expect("it moves")
        .session;
    let (_, question) = moved.current().expect("a question");
    check(words().step_moved(question, 1, 0), "Drain it: position 1 of 4");
    let single = played("single", "");
    check(words().step_moved(single.current().expect("a question").1, 1, 0), "");
}

#[test]
fn answers_in_words() {
    let bank = mini();
    let said =
        |kind: &str, response: Response| words().answer(&item(&bank, kind), &AnswerParts::Placed(response));
    let marks = Marks::default().toggled(0).toggled(1);
    check(said("single", Response::Single(Some(1))), "SIGKILL, most often from the out-of-memory killer");
    check(said("single", Response::Single(None)), "no answer");
    assert_eq!(said("multiple", Response::Multiple(marks)).matches("; ").count(), 1);
    check(said("order", Response::Order(Some(vec![1, 0]))), "Drain it → Cordon the node");
    check(said("line", Response::Line(Some(7))), "line 8");
    check(said("line", Response::Line(None)), "no answer");
    check(said("prompt", Response::Prompt(Spoken::default().ticked(3))), "1 key point");
    check(said("prompt", Response::Prompt(Spoken::default())), "no answer");
    let text = item(&bank, "text");
    check(words().answer(&text, &AnswerParts::Typed(Typed::Accepted(0))), "terraform import");
    check(words().answer(&text, &AnswerParts::Typed(Typed::Near(0))), "nearly terraform import");
    check(words().answer(&text, &AnswerParts::Typed(Typed::Other)), "typed something else");
    check(words().answer(&text, &AnswerParts::Nothing), "no answer");
    assert!(said("match", Response::Match(vec![None, Some(0)])).contains(": nothing; "));
}

#[test]
fn a_result_as_text_has_no_answer_in_it() {
    let text = |session: &Session, day, address: &str| {
        words().share_text(&ShareText::Result(ResultSummary::of(session, day, address.to_owned())))
    };
    let session = played("exam single,line,text", "pick=1 next pick=2 hand-in yes");
    check(
        text(&session, Day::parse("2026-11-20"), "https://quiz.example/#/daily/2026-11-20"),
        "Dryrun, the five of 2026-11-20: 1 of 3 right.\n+ - \u{b7}\n\
         https://quiz.example/#/daily/2026-11-20\n",
    );
    let session = played("single", "pick=1 check next");
    check(text(&session, None, "#/set/x"), "Dryrun, a set: 1 of 1 right.\n+\n#/set/x\n");
}

#[test]
fn what_is_said_before_a_link_begins() {
    let whole = Missing { asked: 8, retired: 0, newer: 0 };
    check(words().missing(whole), "");
    let exam = Pace::Exam { minutes: Some(20) };
    for (sender, pace, count, said) in [
        (Some("Ann"), Pace::Practice, 8, "Ann challenges you: 8 questions"),
        (Some("Ann"), exam, 1, "Ann challenges you: 1 question"),
        (Some(""), Pace::Practice, 8, "A challenge: 8 questions"),
        (None, exam, 20, "Exam: 20 questions"),
        (None, Pace::Practice, 20, "A set for you: 20 questions"),
    ] {
        check(words().intro_heading(sender, pace, count), said);
    }
    let clock = "20 minutes. The clock starts when you press Start, and goes on while the page is closed.";
    for (pace, is_challenge, said) in [
        (Pace::Practice, false, ["About 8 minutes.", "Every answer is explained at once."]),
        (exam, false, [clock, "No verdicts until the end."]),
        (
            Pace::Exam { minutes: None },
            true,
            [
                "No time limit.",
                "No verdicts until the end. The answers that came with the link stay hidden until yours are given.",
            ],
        ),
    ] {
        let lines = words().intro_lines(pace, 8, is_challenge, whole);
        assert_eq!(lines[..2], said.map(str::to_owned), "{pace:?}");
        assert_eq!(lines[2], "", "nothing is missing");
    }
    let shorter = Missing { retired: 1, ..whole };
    check(words().missing(shorter), "1 of 8 questions was retired. The rest plays.");
    check(
        words().all_missing(Missing { newer: 8, ..whole }),
        "8 of 8 questions came into the bank later than this copy of Dryrun: load the page again to update it. \
         Nothing is left to play.",
    );
}

#[test]
fn a_set_says_what_it_is_and_a_result_whose_it_is() {
    let about = |title: &str, author: &str| {
        words().set_about(&About { title: Title::clean(title), author: Name::clean(author) })
    };
    check(about("", ""), "");
    check(about("On call", ""), "On call.");
    check(about("", "Kim"), "By Kim.");
    check(about("On call", "Kim"), "On call, by Kim.");
    check(words().shared_score(&Name::clean("Ann"), 5, 8), "Ann: 5 of 8 right");
    check(words().shared_score(&Name::default(), 5, 8), "5 of 8 right");
    let ended = Some(Ended::of(Day::parse("2026-11-20").expect("a day"), 252));
    check(words().time_taken(ended), "4 min 12 s");
    check(words().day_of(ended), "2026-11-20");
    check(words().time_taken(None), "not told");
    check(words().person(&Name::default(), 2), "Person 3");
    check(
        words().compared_side("Ann", "missed", "typed something else"),
        "Ann: missed (typed something else)",
    );
    check(words().compared_side("Ann", "left out", ""), "Ann: left out");
    for (fault, said) in [
        (NotAdded::OnlyQuestions, "Link 3: It has questions and no answers. Ask for the link of the result."),
        (
            NotAdded::Link(LinkFault::Incomplete { has: 30, of: 31 }),
            "Link 3: This link is incomplete: 30 of its 31 letters arrived. Nothing was opened in its place. Ask for the link \
             again, and have it sent as text, whole.",
        ),
    ] {
        check(words().not_added(3, fault), said);
    }
}

#[test]
fn every_page_has_a_title() {
    for (title, said) in [
        (PageTitle::Home, "Dryrun: rehearse the infrastructure interview"),
        (PageTitle::Practise, "Practise \u{b7} Dryrun"),
        (PageTitle::Help, "Keys, marking and privacy \u{b7} Dryrun"),
        (PageTitle::Data, "Your data \u{b7} Dryrun"),
        (PageTitle::Session, "Practice \u{b7} Dryrun"),
        (PageTitle::of_set(&Title::clean("On call")), "On call \u{b7} Dryrun"),
        (PageTitle::NotFound, "Nothing here \u{b7} Dryrun"),
    ] {
        check(words().title(&title), said);
    }
}

#[test]
fn sharing() {
    check(words().offer(OfferKind::Query), "Random: everyone gets different questions");
    check(words().share_outcome(None), "");
    check(words().share_outcome(Some(ShareOutcome::Copied)), "Copied.");
}

#[test]
fn a_language_is_found_by_its_tag() {
    assert_eq!(Language::named("en"), Some(Language::En));
    assert_eq!(Language::named("tlh"), None);
    // The pseudo-language is there in builds with DRYRUN_PSEUDO=1 only.
    assert_eq!(Language::named("en-XA").is_some(), Language::ALL.len() == 2);
    for language in Language::ALL {
        assert_eq!(Language::named(language.tag()), Some(language));
        assert_eq!(Words::of(language).language(), language);
    }
    if Language::ALL.len() == 1 {
        assert_eq!(size_of::<Words>(), 0, "one language costs nothing");
    }
}
