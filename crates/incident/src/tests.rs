//! Scripts over the mini-drill: what happened on the left, what the player sees on the right.

use std::path::Path;
use std::rc::Rc;

use proptest::prelude::*;

use super::{Event, Phase, Run};
use dryrun_bank::{Drill, plain};

fn drill() -> Rc<Drill> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../authoring/tests/mini");
    let (bank, _) = dryrun_authoring::read_folder(&folder);
    Rc::clone(bank.drill("mini-drill").expect("the mini-bank has it"))
}

fn run() -> Run {
    Run::new(drill()).expect("it has scenes")
}

/// The steps of a script: `1` takes the first choice, `<0` goes back to the first decision.
fn events(script: &str) -> impl Iterator<Item = Event> {
    script.split_whitespace().map(|word| match word.strip_prefix('<') {
        Some(place) => Event::Rewound(place.parse().expect("a place")),
        None => Event::Chosen(word.parse::<usize>().expect("a place").wrapping_sub(1)),
    })
}

/// Plays the script. An event marked with `!` has no meaning at this point and must change nothing.
fn play(script: &str) -> (Run, String) {
    let mut refused = String::new();
    let run = events(script).fold(run(), |run, event| {
        run.after(&event).unwrap_or_else(|| {
            refused.push('!');
            run
        })
    });
    (run, refused)
}

#[track_caller]
fn check(script: &str, expectation: &str) {
    let (run, refused) = play(script);
    let scene = run.scene().expect("a run is somewhere");
    let phase = match run.phase() {
        Phase::Deciding { .. } => "deciding",
        Phase::Over { .. } => "over",
    };
    let shown = format!(
        "{refused}{}: {phase}, {} +{} min, {} users (most {}, sum {}), known {}",
        scene.id,
        run.clock(),
        run.minutes(),
        run.users(),
        run.most_users(),
        run.user_minutes(),
        "*".repeat(run.known().count()),
    );
    assert_eq!(shown, expectation, "{script}");
}

#[test]
fn a_drill_is_played_from_scene_to_scene() {
    check("", "page: deciding, 23:50 +0 min, 1200 users (most 1200, sum 0), known *");
    check("1", "restarted: deciding, 23:56 +6 min, 9000 users (most 9000, sum 7200), known *");
    check("2", "changes: deciding, 23:53 +3 min, 1500 users (most 1500, sum 3600), known ***");
    check("2 1 1", "watched: deciding, 00:07 +17 min, 0 users (most 1500, sum 12600), known ***");
    check("2 1 1 1", "told: over, 00:17 +27 min, 0 users (most 1500, sum 12600), known ***");
    check("1 1 1", "outage: over, 00:31 +41 min, 22000 users (most 22000, sum 542200), known **");
}

#[test]
fn what_means_nothing_changes_nothing() {
    let start = "page: deciding, 23:50 +0 min, 1200 users (most 1200, sum 0), known *";
    check("3", &format!("!{start}"));
    check("0", &format!("!{start}"));
    check("<0", &format!("!{start}"));
    check("1 <1", "!restarted: deciding, 23:56 +6 min, 9000 users (most 9000, sum 7200), known *");
    let over = "closed: over, 23:58 +8 min, 300 users (most 1500, sum 9900), known ***";
    check("2 1 2", over);
    check("2 1 2 1 <3", &format!("!!{over}"));
}

#[test]
fn any_decision_can_be_taken_again() {
    check("2 1 2 <0", "page: deciding, 23:50 +0 min, 1200 users (most 1200, sum 0), known *");
    check("2 1 2 <1", "changes: deciding, 23:53 +3 min, 1500 users (most 1500, sum 3600), known ***");
    check("2 1 2 <2 1", "watched: deciding, 00:07 +17 min, 0 users (most 1500, sum 12600), known ***");
    check("1 <0", "page: deciding, 23:50 +0 min, 1200 users (most 1200, sum 0), known *");
}

#[test]
fn a_debrief_names_decisions_and_ending() {
    let (run, _) = play("1 2 1 2");
    let taken: Vec<String> = run
        .taken()
        .map(|taken| {
            format!(
                "{} {}, {} min: {}",
                taken.at,
                plain(&taken.choice.text),
                taken.choice.minutes,
                taken.user_minutes()
            )
        })
        .collect();
    let expectation = [
        "23:50 Restart all pods of the service, 6 min: 7200",
        "23:56 Look at what changed since 23:30, 4 min: 36000",
        "00:00 Roll back to revision 41, 4 min: 6000",
        "00:04 Close the incident at once, 1 min: 300",
    ];
    assert_eq!(taken, expectation);
    let ending = run.ending().expect("it is over");
    assert!(!ending.good && !ending.turning_point.is_empty());
    let last = |script: &str| play(script).0.last_taken().map(|taken| taken.choice.minutes);
    assert_eq!((last(""), last("1"), last("1 2 1 2")), (None, Some(6), Some(1)));
}

#[test]
fn a_run_is_restored_from_its_choices() {
    for script in ["", "1", "2 1", "2 1 2", "2 1 1 1", "2 1 2 <1", "1 <0"] {
        let (run, refused) = play(script);
        assert_eq!(refused, "", "{script}");
        assert_eq!(Run::restore(Rc::clone(run.drill()), run.choices()), Some(run), "{script}");
    }
    for choices in [&[2][..], &[1, 0, 1, 0], &[1, usize::MAX]] {
        assert_eq!(Run::restore(drill(), choices.iter().copied()), None, "{choices:?}");
    }
}

#[test]
fn a_drill_without_scenes_has_no_run() {
    let empty = Drill { scenes: Vec::new(), ..(*drill()).clone() };
    assert_eq!(Run::new(Rc::new(empty)), None);
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        (0..6_usize).prop_map(Event::Chosen),
        (0..12_usize).prop_map(Event::Rewound),
        Just(Event::Chosen(usize::MAX)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn time_runs_forward_but_for_going_back(script in prop::collection::vec(any_event(), 0..40)) {
        let mut run = run();
        for event in script {
            let Some(next) = run.after(&event) else { continue };
            prop_assert_ne!(&next, &run);
            prop_assert!(next.scene().is_some());
            prop_assert_eq!(next.is_over(), next.ending().is_some());
            prop_assert_eq!(next.taken().count(), next.decisions());
            match event {
                Event::Chosen(_) => prop_assert!(next.minutes() > run.minutes()),
                Event::Rewound(place) => prop_assert_eq!(next.decisions(), place),
            }
            if !matches!(event, Event::Rewound(_)) {
                prop_assert!(next.most_users() >= run.most_users());
                prop_assert!(next.user_minutes() >= run.user_minutes());
                prop_assert!(next.known().count() >= run.known().count());
            }
            run = next;
        }
    }
}
