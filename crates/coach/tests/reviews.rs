//! What the coach says of an answer, and the words on which it rests.

use dryrun_bank::{KeyPoint, Phrase, Prompt, Style};
use dryrun_coach::{Coach, Heard, Pace, Part, Passage, Place, Remark, pace, seconds_to_say};
use proptest::prelude::*;

/// A prompt with two points: `restore, ~backup, ~copy` and `from # to #`.
fn prompt(style: Style) -> Prompt {
    let point = |cues: &[&str]| KeyPoint {
        text: Phrase::new(),
        cues: cues.iter().map(|cue| (*cue).to_owned()).collect(),
        follow_up: Phrase::new(),
    };
    Prompt {
        style,
        minutes: 4,
        covers: String::new(),
        why: Vec::new(),
        frame: Vec::new(),
        points: vec![point(&["restore", "~backup", "~copy"]), point(&["from # to #"])],
        strong: Vec::new(),
        weak: Vec::new(),
        lacks: Phrase::new(),
        tailoring: Vec::new(),
    }
}

const STORY: &str = "At a bank in Leeds I was asked to make the nightly copy of the ledger quicker. I measured it for a week, \
                     and then I wrote a small tool that sends only what has changed. My colleague tried it with the old data \
                     first. I told the auditors what would happen, and they watched us restore the ledger from it. We \
                     kept the old job running beside it for a month, in case that something was missing, and I compared both \
                     every morning. As a result, the copy went from 90 to 12 minutes, and nobody has been called at night for \
                     it since then.";

/// Expects these remarks of an answer to a question of that style, a line each: what it is, and the words that it
/// points at.
#[track_caller]
fn check(style: Style, answer: &str, expectation: &[&str]) {
    let review = Coach::new(&prompt(style)).review(answer);
    let words = |places: &[Place]| {
        places
            .iter()
            .map(|place| answer.get(place.clone()).unwrap_or("no place between characters"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let shown: Vec<String> = review
        .remarks
        .iter()
        .map(|remark| match remark {
            Remark::Empty => "empty".to_owned(),
            Remark::NotEnglish => "not English".to_owned(),
            Remark::Markup(places) => format!("markup: {}", words(places)),
            Remark::Short { words, least } => format!("short: {words} of {least}"),
            Remark::Long { words, most } => format!("long: {words} of {most}"),
            Remark::Missing(part) => format!("missing: {part:?}"),
            Remark::NoNumberInResult(places) => format!("no number in the result: {}", words(places)),
            Remark::NoNumber => "no number".to_owned(),
            Remark::We { we, i } => format!("we: {}; i: {}", words(we), words(i)),
            Remark::General { general, systems } => {
                format!("general: {}; systems: {}", words(general), words(systems))
            }
            Remark::Hedges(places) => format!("hedges: {}", words(places)),
            Remark::Fillers(places) => format!("fillers: {}", words(places)),
        })
        .collect();
    assert_eq!(shown, expectation, "{answer}");
}

#[test]
fn an_answer_about_the_question_needs_less_evidence_for_each_further_point() {
    #[track_caller]
    fn check_points(answer: &str, expectation: [bool; 2]) {
        let review = Coach::new(&prompt(Style::Technical)).review(answer);
        let covered: Vec<bool> = review.points.iter().map(|point| point.is_covered()).collect();
        assert_eq!(covered, expectation, "{answer}");
    }
    let far = format!("A copy {}of the backup.", "and some words more ".repeat(6));
    check_points(&far, [false, false]);
    check_points(&format!("{far} It went from 90 to 12 minutes."), [true, true]);
    check_points("It went from 90 to 12 minutes. A back-up, and a copy.", [true, true]);
    check_points("A back-up, and a copy.", [false, false]);
}

#[test]
fn a_whole_story_needs_no_remark() {
    check(Style::Behavioral, STORY, &[]);
    let review = Coach::new(&prompt(Style::Behavioral)).review(STORY);
    let star = review.star.clone().unwrap_or_default();
    assert_eq!(star.missing().collect::<Vec<_>>(), [Part::Situation; 0]);
    let numbers: Vec<&str> = star.result_numbers.iter().map(|place| &STORY[place.clone()]).collect();
    assert_eq!(numbers, ["90", "12"]);
    let shown: Vec<Vec<&str>> = review
        .points
        .iter()
        .map(|point| point.shown_by.iter().map(|place| &STORY[place.clone()]).collect())
        .collect();
    assert_eq!(shown, [vec!["restore"], vec!["from 90 to 12"]]);
    assert_eq!(review.missed().count(), 0);
    assert_eq!((review.words, review.seconds), (106, 46));
}

#[test]
fn what_a_story_lacks_is_named() {
    let without = |part: &str, instead: &str| {
        assert!(STORY.contains(part), "{part}");
        STORY.replace(part, instead)
    };
    let no_numbers = without("went from 90 to 12 minutes", "became much quicker");
    check(Style::Behavioral, &no_numbers, &["no number"]);
    let far = no_numbers.replace("measured it for a week", "measured it for 9 days");
    check(Style::Behavioral, &far, &["no number in the result: As a result, nobody, since then"]);
    let end = STORY.split(" As a result").next().unwrap_or_default();
    let more = format!(
        "{end} The 3 of them were quite happy with what I had made of it, and so was everybody else."
    );
    check(Style::Behavioral, &more, &["missing: Result"]);
    // Another style asks for no story.
    check(Style::Technical, &more, &[]);
}

#[test]
fn wording_is_pointed_at() {
    let we = STORY.replace(" I ", " we ").replace("My", "Our");
    check(
        Style::Behavioral,
        &we,
        &["missing: Task", "missing: Action", "we: we, we, we, Our, we, us, We, we; i: "],
    );
    check(Style::Technical, &we, &[]);
    let hedged = STORY.replace("I measured", "I think I maybe sort of measured");
    check(Style::Technical, &hedged, &["hedges: I think, maybe, sort of"]);
    let filled = STORY.replace("I measured", "um, you know, I basically measured");
    check(Style::Technical, &filled, &["fillers: um, you know, basically"]);
    let general = STORY.replace("a small tool", "various robust things with best practices");
    check(Style::Technical, &general, &["general: various, robust, things, best practices; systems: "]);
    let named = general.replace("the ledger", "the PostgreSQL ledger");
    check(Style::Technical, &named, &[]);
}

#[test]
fn strange_answers_get_a_sensible_remark() {
    check(Style::Behavioral, "", &["empty"]);
    check(Style::Behavioral, " \n\t— …", &["empty"]);
    check(Style::Technical, "Мы восстановили базу из копии.", &["not English"]);
    check(Style::Technical, "استعدنا قاعدة البيانات من النسخة الاحتياطية", &["not English"]);
    check(Style::Technical, "我们从备份恢复了数据库。", &["not English"]);
    let german = "Wir haben die Datenbank aus der Sicherung wiederhergestellt und danach jede Zeile geprüft, weil niemand \
                  mehr wusste, welche Daten fehlten.";
    check(Style::Technical, german, &["not English"]);
    check(
        Style::Technical,
        "<p>We <b>restored</b> it.</p>",
        &["markup: <p>, <b>, </b>, </p>", "short: 3 of 90", "no number"],
    );
    check(Style::Technical, "Yes.", &["short: 1 of 90", "no number"]);
    let long = STORY.repeat(8);
    check(Style::Technical, &long, &["long: 848 of 720"]);
}

#[test]
fn the_places_of_masked_tags_stay_right() {
    let answer = "<p class=\"restore\">é 🦀 We <i>restored</i> it.</p>";
    let review = Coach::new(&prompt(Style::Technical)).review(answer);
    let shown: Vec<&str> = review.points[0].shown_by.iter().map(|place| &answer[place.clone()]).collect();
    assert_eq!(shown, ["restored"]);
}

#[test]
fn pace_is_in_words_a_minute() {
    assert_eq!(pace(100, 9), None);
    assert_eq!(pace(100, 0), None);
    assert_eq!(pace(140, 60), Some(Pace::Usual(140)));
    assert_eq!(pace(99, 60), Some(Pace::Slow(99)));
    assert_eq!(pace(181, 60), Some(Pace::Fast(181)));
    assert_eq!(seconds_to_say(0), 0);
    assert_eq!(seconds_to_say(140), 60);
    assert_eq!(pace(usize::MAX, 10), Some(Pace::Fast(usize::MAX / 10)));
}

#[test]
fn fifty_thousand_characters_are_bounded_work() {
    // Each of these makes one step of the search as long as it can become.
    for answer in
        ["restore ", "backup ", "from 1 ", "restoring restorer ", "um ", "i wrote ", "<p>", "<", "🦀", "a"]
    {
        let answer = answer.repeat(50_000 / answer.len());
        let review = Coach::new(&prompt(Style::Behavioral)).review(&answer);
        assert!(review.points.len() == 2);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever was written, nothing panics, and every place is made of whole characters.
    #[test]
    fn no_answer_panics(
        answer in "([a-z ]{0,9}|.{0,9}|I wrote|as a result|from 9 to 3|<p>|</b|é|🦀|\u{202e}|שלום|’s|restore|backup|um, ){0,40}",
        is_story in any::<bool>(),
    ) {
        let style = if is_story { Style::Behavioral } else { Style::Technical };
        let review = Coach::new(&prompt(style)).review(&answer);
        let mut places: Vec<Place> = review.points.into_iter().flat_map(|point| point.shown_by).collect();
        if let Some(star) = review.star {
            for part in [star.situation, star.task, star.action, star.result, star.result_numbers] {
                places.extend(part);
            }
        }
        for remark in review.remarks {
            match remark {
                Remark::Markup(of) | Remark::NoNumberInResult(of) | Remark::Hedges(of) | Remark::Fillers(of) => places.extend(of),
                Remark::We { we: a, i: b } | Remark::General { general: a, systems: b } => places.extend(a.into_iter().chain(b)),
                Remark::Empty | Remark::NotEnglish | Remark::Short { .. } | Remark::Long { .. } | Remark::Missing(_)
                | Remark::NoNumber => {}
            }
        }
        for place in places {
            prop_assert!(answer.get(place).is_some_and(|words| !words.trim().is_empty()));
        }
    }
}

#[test]
fn what_was_written_down_of_a_recording_has_its_places() {
    let coach = Coach::new(&prompt(Style::Technical));
    let told = |passages: &[(u32, &str)]| {
        let passage = |(from, text): &(u32, &str)| Passage { from: *from, text: (*text).to_owned() };
        let spots = coach.spots(&passages.iter().map(passage).collect::<Vec<_>>());
        let told = spots.into_iter().map(|spot| match spot.what {
            Heard::Point(at) => format!("{} point {at}", spot.from),
            Heard::Filler(filler) => format!("{} {filler}", spot.from),
        });
        told.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(told(&[]), "");
    assert_eq!(told(&[(0, "well"), (900, "")]), "");
    let said = [
        (0, "So we, Um, saw it."),
        (4_000, "you know, we did a restore"),
        (9_000, "it fell from 9 to 2, um, restored"),
    ];
    assert_eq!(told(&said), "4000 point 0, 9000 point 1, 0 Um, 4000 you know, 9000 um");
    // Words of two passages are read as one text.
    assert_eq!(told(&[(1_000, "a backup"), (2_000, "a copy")]), "1000 point 0");
}
