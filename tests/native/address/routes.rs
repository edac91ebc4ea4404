//! Addresses: what they mean, what is wrong with them, and that they print as they were read.

use crate::common::mini;
use dryrun::address::{PAGES, Route};
use dryrun::words::Words;

/// An address that prints as `expect`: the same, or the shortest way to say it.
#[track_caller]
fn check(address: &str, expect: &str) {
    let bank = mini();
    let route = Route::parse(address, &bank).unwrap_or_else(|fault| panic!("{address}: {fault:?}"));
    assert_eq!(route.to_string(), expect, "{address}");
    assert_eq!(Route::parse(expect, &bank).as_ref(), Ok(&route), "what is printed must be read back");
    let page = expect.trim_start_matches("#/").split(['/', '?']).next().unwrap_or_default();
    assert!(page.is_empty() || PAGES.contains(&page), "{page} is a page: add it to `PAGES`");
}

/// An address that gets this sentence.
#[track_caller]
fn refuse(address: &str, sentence: &str) {
    match Route::parse(address, &mini()) {
        Ok(route) => panic!("{address} was read as {route}"),
        Err(fault) => assert_eq!(Words::default().route_fault(&fault), sentence, "{address}"),
    }
}

/// A launcher offers them beside the icon, for as long as the page is installed.
#[test]
fn the_manifests_shortcuts_are_addresses() {
    let manifest = include_str!("../../../assets/dryrun.webmanifest");
    let shortcuts: Vec<_> =
        manifest.split("\"url\": \"./").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(shortcuts.len(), 4, "one `\"url\": \"./#/…\"` a shortcut");
    for shortcut in shortcuts {
        check(shortcut, shortcut);
    }
}

#[test]
fn addresses_mean_places() {
    for same in [
        "#/start",
        "#/mock",
        "#/loop?track=lead&level=senior&rounds=all",
        "#/loop?track=head&level=staff&rounds=bar-raiser&seed=7",
        "#/loop/3?track=engineer&level=junior&rounds=short&seed=0",
        "#/library",
        "#/job/lead",
        "#/topic/mini",
        "#/plan",
        "#/plan?track=lead&minutes=20&day=2026-12-08",
        "#/plan?day=2026-12-08",
        "#/plan?minutes=600",
        "#/you",
        "#/practise",
        "#/result",
        "#/progress",
        "#/settings",
        "#/data",
        "#/help",
        "#/browse",
        "#/browse?topic=mini&level=senior",
        "#/item/mini-single",
        "#/worksheet?topic=mini&count=5",
        "#/quiz?topic=mini&track=lead,head&level=engineer&kind=single,line&count=5",
        "#/quiz?items=mini-line,mini-single",
        "#/quiz?count=20&only=missed",
        "#/quiz?count=20&mode=exam&minutes=20&seed=4294967295",
        "#/practise?topic=mini&mode=exam",
        "#/quiz?topic=mini&seed=7&title=On%20call%20%26%20off%3F&by=Zo%C3%AB%20%23",
        "#/practise?title=50%25%2C%20half",
        "#/library",
        "#/library?q=exit%20137%20%26%20%3F%23",
        "#/library?texts=exit%20137%20%26%20%3F%23",
        "#/compare",
        "#/advent",
        "#/due",
        "#/stories",
        "#/daily",
        "#/daily/2026-11-20",
        "#/set/EAANAIQAAAAAb3ghTQ",
        "#/challenge/EQAwBBiRorPA",
        "#/shared/EgAsBBiR",
        "#/set/",
    ] {
        check(same, same);
    }
    check("", "#/");
    check("#", "#/");
    check("#/", "#/");
    check("#/browse/", "#/browse");
    check("#/quiz?mode=practice", "#/quiz");
    check("#/quiz?topic=mini,mini", "#/quiz?topic=mini");
    check("#/quiz?items=mini-line%2Cmini-single", "#/quiz?items=mini-line,mini-single");
    // As a person writes them: in any order, with spaces, and with what a title cannot have.
    check(
        "#/quiz?title=My set, no. 1&topic=mini&by= Kim ",
        "#/quiz?topic=mini&title=My%20set%2C%20no.%201&by=Kim",
    );
    check("#/quiz?title=&by=%E2%80%8B&topic=mini", "#/quiz?topic=mini");
    check("#/quiz?topic=mini&title=C++", "#/quiz?topic=mini&title=C%2B%2B");
    // A title keeps its capitals and spaces, whatever has to be undone around it.
    check(
        "#/QUIZ?topic=mini&title=My%20Set&amp;by=Kim&utm_source=mail",
        "#/quiz?topic=mini&title=My%20Set&by=Kim",
    );
    check("#/quiz%3Ftopic%3Dmini%26title%3DMy%2520Set", "#/quiz?topic=mini&title=My%20Set");
    check("#/aloud", "#/quiz?kind=prompt&count=3");
    check("#/loop", "#/loop?track=engineer&level=engineer&rounds=all");
    check("#/loop?rounds=short&track=head", "#/loop?track=head&level=staff&rounds=short");
    check("#/plan?day=2026-12-08&track=lead,head", "#/plan?track=lead&day=2026-12-08");
    check("#/PLAN?Day=2026-12-08&amp;minutes=20).", "#/plan?minutes=20&day=2026-12-08");
    check("#/plan?", "#/plan");
    check("#/library?q=", "#/library");
    check("#/library?texts=", "#/library");
    check("#/library%3Fq%3DOOM", "#/library?q=OOM");
}

#[test]
fn what_chats_do_to_an_address_is_undone() {
    let clean = "#/set/EAANAIQAAAAAb3ghTQ";
    for mangled in [
        "#/set/EAANAIQAAAAAb3ghTQ)",
        "#/set/EAANAIQAAAAAb3ghTQ.",
        "#/set/EAANAIQAAAAAb3ghTQ).,>",
        "#/set/EAANAIQAAAAAb3ghTQ>.",
        "#/set/EAANAIQAAAAAb3ghTQ\u{201d}",
        "#/set/EAANAIQAAAAAb3ghTQ%29%2C",
        "#/set/EAANAIQAAAAAb3ghTQ%0A ",
        "#%2Fset%2FEAANAIQAAAAAb3ghTQ",
        "#/set/EAANAIQ%41AAAAb3ghTQ",
        "#set/EAANAIQAAAAAb3ghTQ",
    ] {
        check(mangled, clean);
    }
    // A link that was cut before its payload is still told as one that was cut.
    check("#/set", "#/set/");
    check("#/challenge", "#/challenge/");
}

#[test]
fn a_spelling_mistake_gets_the_nearest() {
    refuse("#/setings", "There is no page “setings”. The nearest is “settings”.");
    refuse("#/item/mini-singel", "There is no question “mini-singel”. The nearest is “mini-single”.");
    refuse(
        "#/daily/2026-02-30",
        "In the address, \u{201c}2026-02-30\u{201d} is not a date. Write it like 2026-11-20.",
    );
    refuse(
        "#/sett/EAANAIQ",
        "There is no page \u{201c}sett/eaanaiq\u{201d}. The nearest is \u{201c}set\u{201d}.",
    );
    refuse("#/job/leed", "There is no job “leed”. The nearest is “lead”.");
    refuse("#/loop?rounds=al", "In the address, “rounds” cannot be “al”. The nearest is “all”.");
    refuse("#/loop/next", "There is no page “loop/next”. The nearest is “loop”.");
    refuse("#/topic/minni", "There is no topic “minni”. The nearest is “mini”.");
    refuse("#/quiz?topic=minni", "There is no topic “minni”. The nearest is “mini”.");
    refuse(
        "#/quiz?topics=mini",
        "The address has a part “topics” that means nothing here. The nearest is “topic”.",
    );
    refuse("#/quiz?level=enginer", "In the address, “level” cannot be “enginer”. The nearest is “engineer”.");
    refuse("#/quiz?count=0", "In the address, “count” cannot be “0”: it is a number from 1 to 500.");
    refuse("#/quiz?count=9999", "In the address, “count” cannot be “9999”: it is a number from 1 to 500.");
    refuse("#/quiz?count=many", "In the address, “count” cannot be “many”: it is a number from 1 to 500.");
    refuse("#/quiz?mode=exams", "In the address, “mode” cannot be “exams”. The nearest is “exam”.");
    refuse("#/quiz?items=mini-x,mini-line", "There is no question “mini-x”. The nearest is “mini-text”.");
    refuse("#/help?topic=mini", "The address has a part “topic” that means nothing here. Leave it out.");
    refuse(
        "#/browse?mode=exam",
        "The address has a part “mode” that means nothing here. The nearest is “topic”.",
    );
    refuse(
        "#/browse?title=x",
        "The address has a part “title” that means nothing here. The nearest is “items”.",
    );
    refuse("#/quiz?q=x", "The address has a part “q” that means nothing here. The nearest is “by”.");
    refuse(
        "#/library?topic=mini",
        "The address has a part “topic” that means nothing here. The nearest is “texts”.",
    );
    refuse("#/plan?track=leed", "In the address, “track” cannot be “leed”. The nearest is “lead”.");
    refuse("#/plan?minutes=0", "In the address, “minutes” cannot be “0”: it is a number from 1 to 600.");
    refuse("#/plan?day=2026-02-30", "In the address, “2026-02-30” is not a date. Write it like 2026-11-20.");
    refuse(
        "#/plan?topic=mini",
        "The address has a part “topic” that means nothing here. The nearest is “track”.",
    );
    refuse(
        "#/quiz?day=2026-12-08",
        "The address has a part “day” that means nothing here. The nearest is “by”.",
    );
    refuse("#/quiz?minutes=5", "In the address, “minutes” needs “mode=exam”: only an exam ends by itself.");
}

#[test]
fn whatever_stands_in_an_address_it_is_read_or_refused() {
    use proptest::prelude::*;
    let bank = mini();
    proptest!(|(address in r"#?/?[a-z%=&?,/0-9\u{0}-\u{ff}-]{0,60}")| {
        if let Ok(route) = Route::parse(&address, &bank) {
            prop_assert_eq!(Route::parse(&route.to_string(), &bank), Ok(route));
        }
    });
}

#[test]
fn every_plan_comes_back_from_its_address() {
    use dryrun::bank::Track;
    use dryrun::quiz::Day;
    use dryrun::reader::Goal;
    use proptest::prelude::*;
    let bank = mini();
    let job = prop::option::of((0..Track::ALL.len()).prop_map(|place| Track::ALL[place]));
    let day = prop::option::of((0..2_932_897_u32).prop_map(|number| Day::numbered(number).expect("a day")));
    let minutes = prop::option::of(1..=600_u16);
    proptest!(|((job, day, minutes) in (job, day, minutes))| {
        let goal = Goal { job, day, minutes };
        let route = if goal == Goal::default() { Route::Plan } else { Route::SentPlan(goal) };
        let address = Route::SentPlan(goal).to_string();
        prop_assert_eq!(Route::parse(&address, &bank), Ok(route.clone()));
        // As phones and mails change it.
        let mangled = address.to_uppercase().replace('&', "&amp;") + ").";
        prop_assert_eq!(Route::parse(&mangled, &bank), Ok(route), "{}", mangled);
    });
}

#[test]
fn every_part_that_means_nothing_is_told() {
    let faults = Route::parse_all("#/quiz?topic=minni&levels=senior&count=0&minutes=5", &mini());
    assert_eq!(faults.expect_err("four mistakes").len(), 4);
}

/// A mistyped address, and the one that was meant; empty where nobody can tell.
#[test]
fn typing_mistakes_are_corrected() {
    for (typed, meant) in [
        ("#/practice?topic=mini", "#/practise?topic=mini"),
        ("#/quizz?topic=mni&level=seniour", "#/quiz?topic=mini&level=senior"),
        ("#/item/mini-singel", "#/item/mini-single"),
        ("#/quiz?tpoic=mini&count=5", "#/quiz?topic=mini&count=5"),
        ("#/quiz?count=0", ""),
        ("#/daily/2026-13-40", ""),
    ] {
        let route = Route::corrected(typed, &mini()).map(|route| route.to_string());
        assert_eq!(route.unwrap_or_default(), meant, "{typed}");
    }
}
