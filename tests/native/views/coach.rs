//! What the coach says beside the key points of an open question, also of answers that are none.

use dryrun::bank::{Form, Style};
use dryrun::quiz::{Marks, Spoken, SpokenStep, with_field};
use dryrun::reader::Settings;
use dryrun::views::{self, SpokenProps, Voice};
use yew::Callback;

use super::snapshot::words;
use crate::common::shown::rendered;
use crate::common::{item, mini};

/// The page while the reader ticks, after this answer to the mini-bank's prompt in this style.
fn ticking(answer: &str, style: Style, millis: u32) -> String {
    let bank = mini();
    let item = item(&bank, "prompt");
    let Form::Prompt(mut prompt) = item.form.clone() else { panic!("a prompt") };
    prompt.style = style;
    let step = SpokenStep::Ticking { covered: Marks::default() };
    let spoken = Spoken { answer: answer.to_owned(), millis, step, ..Spoken::default() };
    rendered(views::spoken(&SpokenProps {
        words: words(),
        item: &item,
        prompt: &prompt,
        spoken: &spoken,
        judged: false,
        settings: Settings::default(),
        voice: Some((&Voice::default(), &Callback::noop())),
        on_event: &Callback::noop(),
        on_settings: &Callback::noop(),
    }))
}

/// What a reader reads of a page: without its tags.
fn read(page: &str) -> String {
    let mut text = String::new();
    for piece in page.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    text.replace('\n', "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
}

#[test]
fn each_finding_stands_beside_the_words_on_which_it_rests() {
    let page = ticking(
        "I ask about compliance first. Basically, um, maybe it is basically, um, fine.",
        Style::Technical,
        30_000,
    );
    for words in [
        "The coach found it:",
        "The coach didn't find it.",
        "<mark>",
        "so your own ticks are what counts",
        "13 words, 0:06 to say.",
        "There is no number in it.",
        "Words that say nothing: 4. <q translate=\"no\">Basically</q>",
        "Measured on answers of other people",
    ] {
        assert!(page.replace(">\n<", "><").contains(words), "no “{words}” in {page}");
    }
    assert!(!page.contains("You spoke"), "notes of an answer say nothing about the pace: {page}");
    let page = ticking(&"what I say ".repeat(30), Style::Technical, 40_000);
    assert!(page.contains("You spoke 135 words a minute"), "{page}");
}

#[test]
fn a_story_is_told_by_its_parts() {
    let story = "At my last company the deploys failed. I had to fix them. I wrote a test. As a result, failures fell by 80 %.";
    let page = read(&ticking(story, Style::Behavioral, 0));
    for words in ["SituationThe coach found it:", "TaskThe coach", "Action", "With a number: 80"] {
        assert!(page.contains(words), "no “{words}” in {page}");
    }
    let page = read(&ticking("We were fine, and that was that.", Style::Behavioral, 0));
    assert!(page.contains("ActionThe coach didn't find it."), "{page}");
    assert!(
        !read(&ticking(story, Style::Technical, 0)).contains("Situation"),
        "no parts where no story is asked for"
    );
}

#[test]
fn a_story_has_four_fields_that_read_as_one_text() {
    let bank = mini();
    let item = item(&bank, "prompt");
    let Form::Prompt(mut prompt) = item.form.clone() else { panic!("a prompt") };
    let mut asked = |answer: &str, style| {
        prompt.style = style;
        let spoken = Spoken { answer: answer.to_owned(), ..Spoken::default() };
        rendered(views::spoken(&SpokenProps {
            words: words(),
            item: &item,
            prompt: &prompt,
            spoken: &spoken,
            judged: false,
            settings: Settings::default(),
            voice: Some((&Voice::default(), &Callback::noop())),
            on_event: &Callback::noop(),
            on_settings: &Callback::noop(),
        }))
    };
    let one = asked("It broke.", Style::Behavioral);
    assert!(one.contains("Write it in four fields") && one.matches("<textarea").count() == 1, "{one}");
    let story = with_field("It broke.", 3, "Down 80 %.");
    let four = asked(&story, Style::Behavioral);
    for words in
        ["Write it as one text", "Situation: where", "Result: what", "It broke.", "5 words, 0:03 to say."]
    {
        assert!(four.contains(words), "no “{words}” in {four}");
    }
    assert_eq!(four.matches("<textarea").count(), 4, "{four}");
    assert!(!asked("It broke.", Style::Technical).contains("four fields"), "only a story has parts");
    assert!(
        ticking(&story, Style::Behavioral, 0).contains("It broke.\n\nDown 80 %."),
        "it reads as one text"
    );
}

#[test]
fn whatever_is_written_stays_as_it_was_and_gets_a_sensible_remark() {
    #[track_caller]
    fn check(answer: &str, remark: &str) {
        for style in [Style::Technical, Style::Behavioral] {
            let page = ticking(answer, style, u32::MAX);
            let shown =
                page.split("class=\"written\">").nth(1).and_then(|rest| rest.split("</blockquote>").next());
            // The numbers of points stand behind marked words, and are no words of the reader.
            let plain: String =
                shown
                    .unwrap_or_default()
                    .split("<sup>")
                    .enumerate()
                    .map(|(at, piece)| {
                        if at == 0 { piece } else { piece.split_once("</sup>").map_or("", |(_, rest)| rest) }
                    })
                    .collect();
            assert_eq!(read(&plain), answer.replace('\n', ""), "what was written is lost");
            let page = read(&page);
            assert!(page.contains(remark), "no “{remark}” after {answer:.80}: {page:.4000}");
        }
    }
    check("", "You wrote nothing, so the coach has nothing to read.");
    check("   \n ", "There are no words.");
    check("🎉🎉🎉🎉 👩‍👩‍👧‍👦", "don't look like English");
    check("أبدأ بالأسئلة عن الامتثال والبيانات قبل أن أختار أي خدمة", "don't look like English");
    check(
        "Zuerst frage ich nach den Daten und danach nach dem Budget, weil beides die Plattform bestimmt.",
        "don't look like English",
    );
    check("<p>First I would ask about <b>compliance</b></p>", "HTML was pasted.");
    check("one account", "It is short: 90 words say more.");
    check(&"compliance and accounts ".repeat(2_100), "It is long:");
    check(&"\u{202e}é".repeat(16_700), "");
}

#[test]
fn the_figures_that_readers_see_are_those_of_the_measurement() {
    let measured = include_str!("../../../docs/coach.md");
    let held_out = |name: &str| {
        let row = measured
            .lines()
            .find(|line| line.starts_with(&format!("| {name} |")))
            .expect("a row of this name");
        let figure: f64 = row
            .trim_matches([' ', '|'])
            .rsplit('|')
            .next()
            .and_then(|cell| cell.trim().parse().ok())
            .expect("a figure");
        format!("{:.0} of 100", figure * 100.0)
    };
    let told = words().coach_worth();
    for name in ["recall", "precision"] {
        assert!(
            told.contains(&held_out(name)),
            "docs/coach.md measured {}: change coach-worth in en.ftl",
            held_out(name)
        );
    }
}
