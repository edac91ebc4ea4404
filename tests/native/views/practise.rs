//! The form for a set: whatever a reader chooses of what is offered, there is something to ask.

use crate::common::{script, shown};
use dryrun::address::{QuizLink, Route};
use dryrun::bank::{Bank, Kind, Track, embedded};
use dryrun::quiz::{Pace, Session, SetQuery, choose, suggested};
use dryrun::views;
use dryrun::words::Words;
use yew::prelude::*;

fn form(bank: &Bank, link: &QuizLink) -> String {
    let noop = Callback::noop();
    shown::rendered(views::practise(&views::PractiseProps {
        words: Words::default(),
        bank,
        suggested: &[],
        link,
        is_open: true,
        on_toggle: &Callback::noop(),
        on_change: &noop,
        on_start: &Callback::noop(),
        share: Html::default(),
    }))
}

/// The values that a list offers, the one that leaves it open included.
fn offered(page: &str, list: &str) -> Vec<String> {
    let (_, rest) = page.split_once(&format!("<select id=\"{list}\"")).expect(list);
    let (list, _) = rest.split_once("</select>").expect("its end");
    let options = list.split("<option value=\"").skip(1).filter_map(|option| option.split('"').next());
    options.map(str::to_owned).collect()
}

fn link(bank: &Bank, parameters: &str) -> QuizLink {
    match Route::parse(&format!("#/practise?{parameters}"), bank).expect(parameters) {
        Route::Practise(link) => link,
        other => panic!("{other}"),
    }
}

/// Whether a session begins.
fn begins(bank: &Bank, query: &SetQuery, pace: Pace) -> bool {
    let items = choose(bank, query, 1).unwrap_or_default();
    Session::new(items, pace, 1, script::START).is_some()
}

#[test]
fn no_two_choices_lead_nowhere() {
    let bank = embedded().expect("the bank unpacks");
    let mut tried = 0;
    for mode in ["mode=practice", "mode=exam&minutes=20"] {
        let lists = ["topic", "track", "level", "kind"];
        let begun = form(&bank, &link(&bank, mode));
        for first in lists {
            for value in offered(&begun, first) {
                let chosen = link(&bank, &format!("{mode}&{first}={value}"));
                let page = form(&bank, &chosen);
                assert!(
                    page.contains("<button type=\"submit\"") && !page.contains("aria-disabled"),
                    "{mode} {value}"
                );
                for second in lists.into_iter().filter(|second| *second != first) {
                    for other in offered(&page, second) {
                        let both = link(&bank, &format!("{mode}&{first}={value}&{second}={other}"));
                        tried += 1;
                        assert!(
                            begins(&bank, &both.query, both.pace),
                            "{mode}, {first} {value}, {second} {other}: leave the choice out of its list"
                        );
                    }
                }
                // Verdicts are a choice too.
                let exam = Pace::Exam { minutes: Some(20) };
                let offers_exam = page.contains("id=\"exam\"");
                assert!(
                    !offers_exam || chosen.pace.is_exam() || begins(&bank, &chosen.query, exam),
                    "{value}"
                );
            }
        }
    }
    assert!(tried > 1_000, "only {tried} pairs were offered");
}

#[test]
fn a_choice_says_how_many_questions_it_leaves() {
    let bank = embedded().expect("the bank unpacks");
    let page = form(&bank, &QuizLink::default());
    let closed = bank.items().iter().filter(|item| item.kind() != Kind::Prompt).count();
    let closed = format!("{},{:03}", closed / 1_000, closed % 1_000);
    assert!(page.contains(&format!(">Any topic ({closed})</option>")), "no {closed} in {page}");
    assert!(page.contains("Leadership ("), "{page}");
    let spoken = page.lines().find(|line| line.contains(" aloud)")).expect("a topic of spoken questions");
    assert!(spoken.contains("<option value=\""), "{spoken}");
    // An exam has no spoken questions, so such a topic is not offered for one.
    let exam = form(&bank, &link(&bank, "mode=exam"));
    assert!(!exam.contains(" aloud)"));
}

#[test]
fn a_typed_link_to_nothing_says_why_it_does_not_start() {
    let bank = embedded().expect("the bank unpacks");
    for (parameters, why) in [
        ("kind=prompt&mode=exam", "An exam has no spoken questions"),
        ("topic=kubernetes&level=junior&kind=order&track=head", "No questions match"),
    ] {
        let page = form(&bank, &link(&bank, parameters));
        assert!(page.contains(why) && page.contains("aria-disabled=\"true\""), "{parameters}");
    }
}

#[test]
fn three_sets_are_suggested_for_every_job() {
    let bank = embedded().expect("the bank unpacks");
    let jobs = Track::ALL.iter().copied().map(Some).chain([None]);
    for job in jobs {
        for suggestion in suggested(&bank, job) {
            assert!(begins(&bank, &suggestion.query, suggestion.pace), "{job:?}: {suggestion:?}");
            assert_eq!(suggestion.query.tracks, Vec::from_iter(job), "the bank has something for every job");
            assert!(suggestion.count > 0 && suggestion.minutes >= suggestion.count);
        }
    }
    let none = Bank::new(Vec::new(), Vec::new());
    assert!(suggested(&none, None).iter().all(|suggestion| suggestion.count == 0));
}
