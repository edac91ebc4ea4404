//! Today, a job, a topic, and the pages behind the tabs: for a stranger, and for a reader with a history.

use super::snapshot::{check, check_part, words};
use crate::common::shown::rendered;
use crate::common::{item, mini, script};
use dryrun::bank::{Bank, Track};
use dryrun::memory::plan::{Estimate, Forecast};
use dryrun::memory::{
    History, Log, Occasion, Review, Streak, Times, calibration, missed_most, sure_but_missed, week, year,
};
use dryrun::quiz::{Certainty, Day, Millis, Rating, Standing};
use dryrun::reader::Goal;
use dryrun::views::{self, GoalProps, HomeProps, Known, PlaceProps, YouProps};
use yew::prelude::*;

/// Later than every answer, on the same day.
const LATER: Millis = script::START.plus_minutes(60);

fn today() -> Day {
    Day::of(LATER, 0)
}

/// Somebody who was sure of one question and missed it, and knows another.
fn log(bank: &Bank) -> Log {
    let review = |kind, rating| Review {
        at: script::START,
        item: item(bank, kind).id.clone(),
        rating,
        certainty: Some(Certainty::Sure),
        took: 9_000,
        occasion: Occasion::Practice,
    };
    [review("single", Rating::Again), review("line", Rating::Good), review("text", Rating::Hard)]
        .into_iter()
        .collect()
}

fn goal(day: &str) -> Goal {
    Goal { job: Some(Track::Lead), day: Day::parse(day), minutes: Some(20) }
}

fn home(goal: Option<Goal>, log: &Log) -> Html {
    let bank = mini();
    let history = History::of(log, LATER);
    let five = [Some(Standing::Keep), Some(Standing::Learn), None];
    views::home(&HomeProps {
        words: words(),
        bank: &bank,
        history: &history,
        goal,
        today: today(),
        five: &five,
        week: &week(log, today(), &|at| Day::of(at, 0)),
        queue: None,
        streak: "3 days in a row.",
        waiting: &[],
        on_drop: &Callback::noop(),
    })
}

/// The page You of a reader with this log.
fn you(place: PlaceProps<'_>, log: &Log) -> Html {
    let topics = place.bank.topics().iter().map(|topic| {
        let now = Estimate { share: 0.4, margin: 0.1 };
        let planned = Estimate { share: 0.7, margin: 0.15 };
        (
            topic.id.clone(),
            Forecast {
                count: 8,
                new: 8 - place.history.items().count(),
                now,
                planned,
                ..Forecast::default()
            },
        )
    });
    views::you(&YouProps {
        sure: &sure_but_missed(log, place.history),
        calibration: &calibration(log),
        year: &year(log, today(), &|at| Day::of(at, 0)),
        often: &missed_most(place.history, 8),
        times: &Times::of(log, place.bank.topics().len(), &|id| place.bank.item(id.as_str()).map(|_| 0), 8),
        streak: Streak { days: 1, paused: None },
        known: &Known { topics: topics.collect(), fit: None },
        has_day: true,
        is_downloaded: None,
        on_event: &Callback::noop(),
        place,
    })
}

#[test]
fn today_says_what_now() {
    check("today", home(Some(goal("2023-11-23")), &log(&mini())));
    for (day, sentence) in [
        ("2023-11-23", "9 days to go"),
        ("2023-11-15", "1 day to go"),
        ("2023-11-14", "Your interview is today"),
        ("2023-11-13", "The date of your interview has passed."),
    ] {
        let page = rendered(home(Some(goal(day)), &Log::default()));
        assert!(page.contains(sentence), "{day}: no “{sentence}” in {page}");
        assert!(!page.contains("What are you preparing for?"), "it was said already");
    }
    let first = rendered(home(None, &Log::default()));
    assert!(first.contains("What are you preparing for?") && !first.contains("track="), "{first}");
    let skipped = rendered(home(Some(Goal::default()), &Log::default()));
    assert!(!skipped.contains("What are you preparing for?"), "{skipped}");
}

#[test]
fn every_start_button_draws_from_the_job() {
    let bank = mini();
    let history = History::default();
    let props = PlaceProps { words: words(), bank: &bank, history: &history, goal: goal(""), stories: 0 };
    for (name, page) in [
        ("today", home(Some(goal("")), &Log::default())),
        ("mock", views::mock(&props)),
        ("you", you(props, &Log::default())),
    ] {
        let page = rendered(page);
        let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let starts: Vec<&str> =
            links.filter(|link| link.contains("#/quiz") || link.contains("#/browse")).collect();
        assert!(!starts.is_empty(), "{name} starts nothing");
        for start in starts {
            assert!(start.contains("track=lead"), "on {name}, {start} does not draw from the job");
        }
    }
}

#[test]
fn what_the_reader_prepares_for() {
    let bank = mini();
    let page = |goal, typed| {
        let props = GoalProps {
            words: words(),
            bank: &bank,
            goal,
            typed,
            today: today(),
            on_event: &Callback::noop(),
        };
        views::goal(&props)
    };
    check("goal", page(None, ""));
    for (goal, typed, sentence) in [
        (Some(goal("2023-11-13")), "2023-11-13", "This date has passed."),
        (Some(goal("")), "8 December", "This is not a date."),
    ] {
        let page = rendered(page(goal, typed));
        assert!(page.contains(sentence), "{typed}: no “{sentence}” in {page}");
    }
    let half = rendered(page(Some(goal("")), "0002-12-08"));
    assert!(!half.contains("This is not a date."), "a year that is still typed is no mistake");
}

#[test]
fn places() {
    let bank = mini();
    let log = log(&bank);
    let history = History::of(&log, LATER);
    let props = PlaceProps { words: words(), bank: &bank, history: &history, goal: goal(""), stories: 0 };
    let new = PlaceProps { history: &History::default(), ..props };
    check("job", views::job(&props, Track::Engineer, &Callback::noop()));
    check("topic", views::topic(&props, &bank.topics()[0]));
    check("mock", views::mock(&props));
    check("you", you(props, &log));
    check_part("you-new", you(new, &Log::default()), "<h1", "<ul");
    let own = rendered(views::job(&props, Track::Lead, &Callback::noop()));
    assert!(own.contains("This is your job.") && !own.contains("Make this my job"), "{own}");
}
