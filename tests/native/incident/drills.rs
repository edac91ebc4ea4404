//! Addresses of drills and guide pages, and what the app does at them.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use crate::common::mini;
use dryrun::address::Route;
use dryrun::app::{Message, Screen, State};
use dryrun::incident::{Event, Phase};
use dryrun::quiz::Millis;
use dryrun::store::Loaded;

fn state() -> State {
    State::new(Rc::new(mini()), Loaded::default())
}

fn navigated(state: State, fragment: &str) -> State {
    state.navigated(fragment, Millis(0), 1)
}

fn drilled(state: &State, event: Event) -> Option<State> {
    state.after(Message::Drilled(event))
}

#[test]
fn addresses_of_drills_and_pages() {
    #[track_caller]
    fn check(fragment: &str, expectation: Result<Route, &str>) {
        let route = Route::parse(fragment, &mini());
        if let Ok(route) = &route {
            assert_eq!(route.to_string(), fragment);
        }
        assert_eq!(route.map_err(|fault| fault.to_string()), expectation.map_err(str::to_owned));
    }
    let bank = mini();
    let drill = bank.drill("mini-drill").expect("the mini-bank has it");
    let page = bank.page("mini-guide").expect("the mini-bank has it");
    check("#/drills", Ok(Route::Drills));
    check("#/drill/mini-drill", Ok(Route::Drill(drill.id.clone())));
    check("#/guide", Ok(Route::Guide));
    check("#/guide/mini-guide", Ok(Route::GuidePage(page.id.clone())));
    check("#/drill/mini-dril", Err("There is no drill “mini-dril”. The nearest is “mini-drill”."));
    check("#/drill", Err("There is no drill “”. The nearest is “mini-drill”."));
    check("#/guide/plann", Err("There is no guide page “plann”. The nearest is “plan”."));
    check("#/drillz", Err("There is no page “drillz”. The nearest is “drills”."));
    check("#/drills/mini-drill", Err("There is no page “drills/mini-drill”. The nearest is “drills”."));
}

#[test]
fn a_drill_goes_on_where_it_was_left() {
    let at_first = navigated(state(), "#/drill/mini-drill");
    let told = drilled(&at_first, Event::Chosen(1)).expect("the scene has two choices");
    let left = navigated(told, "#/guide");
    let back = navigated(left, "#/drill/mini-drill");
    let run = back.drill.as_ref().expect("it was kept");
    assert_eq!(run.phase(), Phase::Told { scene: 0, choice: 1 });
    assert_eq!(back.address().as_deref(), Some("#/drill/mini-drill"));
    assert!(drilled(&back, Event::Chosen(0)).is_none(), "a stale click means nothing");
    assert!(drilled(&state(), Event::Chosen(0)).is_none(), "no drill is on the screen");
}

#[test]
fn a_mistyped_drill_opens_no_other() {
    assert!(matches!(navigated(state(), "#/drill/mini").screen, Screen::Stray(_)));
}

#[test]
fn every_link_of_the_bank_into_the_app_leads_somewhere() {
    let bank = dryrun::bank::embedded().expect("the bank was packed by this build");
    let mut wrong = Vec::new();
    for (path, text) in texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("questions")) {
        for rest in text.split("](#/").skip(1) {
            let link = format!("#/{}", rest.split(')').next().unwrap_or_default());
            if let Err(fault) = Route::parse(&link, &bank) {
                wrong.push(format!("{path}: {link}: {fault}"));
            }
        }
    }
    assert_eq!(
        wrong,
        Vec::<String>::new(),
        "mend the links, or teach the app's parser what the checker knows"
    );
}

/// All files of the folder and those within, with their paths.
fn texts(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("the folder of the questions is there");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => texts(&path),
            false => {
                fs::read_to_string(&path).map(|text| (path.display().to_string(), text)).into_iter().collect()
            }
        })
        .collect()
}
