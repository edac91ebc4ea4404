//! Addresses of drills and guide pages, and what the app does at them.

use std::fs;
use std::path::Path;

use crate::common::app::Reader;
use crate::common::mini;
use dryrun::address::Route;
use dryrun::words::Words;

#[test]
fn addresses_of_drills_and_pages() {
    #[track_caller]
    fn check(fragment: &str, expectation: Result<Route, &str>) {
        let route = Route::parse(fragment, &mini());
        if let Ok(route) = &route {
            assert_eq!(route.to_string(), fragment);
        }
        assert_eq!(
            route.map_err(|fault| Words::default().route_fault(&fault)),
            expectation.map_err(str::to_owned)
        );
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
    let back = Reader::at("#/drill/mini-drill").does("choose=1 open=#/guide open=#/drill/mini-drill");
    assert_eq!(back.page(), "drill: Deciding { scene: 2 }");
    assert_eq!(back.model.page.address().as_deref(), Some("#/drill/mini-drill"));
    let stale = back.does("choose=9");
    assert_eq!((stale.page().as_str(), stale.wants().as_str()), ("drill: Deciding { scene: 2 }", ""));
    assert_eq!(Reader::at("#/").does("choose=0").wants(), "", "no drill is on the screen");
}

#[test]
fn a_mistyped_drill_opens_no_other() {
    assert!(Reader::at("#/drill/mini").page().starts_with("not found: There is no drill"));
}

#[test]
fn every_link_of_the_bank_into_the_app_leads_somewhere() {
    let bank = dryrun::bank::embedded().expect("the bank was packed by this build");
    let mut wrong = Vec::new();
    for (path, text) in texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("questions")) {
        for rest in text.split("](#/").skip(1) {
            let link = format!("#/{}", rest.split(')').next().unwrap_or_default());
            if let Err(fault) = Route::parse(&link, &bank) {
                wrong.push(format!("{path}: {link}: {}", Words::default().route_fault(&fault)));
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
