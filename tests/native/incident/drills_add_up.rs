//! What a program can compute again in a drill: where its paths lead, what they cost, and which times can have passed.

use std::rc::Rc;

use super::written::{drills, none};
use dryrun::incident::Run;

#[test]
fn minutes_and_users_add_up_on_every_path() {
    let bank = dryrun::bank::embedded().expect("the bank was packed by this build");
    let mut faults = Vec::new();
    for written in drills() {
        let drill =
            bank.drill(&written.name).unwrap_or_else(|| panic!("{} is not in the bank", written.name));
        written.walk(&mut |scene, path| {
            let run = Run::restore(Rc::clone(drill), path.iter().map(|&(_, choice)| choice));
            let Some(run) = run else {
                faults.push(format!("{}: the program has no way {path:?} to `{}`", written.name, scene.id));
                return;
            };
            let passed = path.iter().map(|&(scene, choice)| {
                let scene = &written.scenes[scene];
                (scene.users, u64::from(scene.choices[choice].minutes))
            });
            let cost = passed.clone().map(|(users, minutes)| users * minutes).sum::<u64>();
            let most = passed.map(|(users, _)| users).max().unwrap_or_default().max(scene.users);
            let minutes = written.minutes(path);
            let minute = (written.clock + minutes) % 1440;
            let expected = (
                scene.id.as_str(),
                scene.choices.is_empty(),
                format!("{:02}:{:02}", minute / 60, minute % 60),
                (minutes, cost, most),
            );
            let place = run.scene().map_or("", |scene| scene.id.as_str());
            let figures = (run.minutes(), run.user_minutes(), u64::from(run.most_users()));
            let shown = (place, run.ending().is_some(), run.clock().to_string(), figures);
            if expected != shown {
                faults.push(format!("{}: {path:?} gives {shown:?}, not {expected:?}", written.name));
            }
        });
    }
    none(
        &faults,
        "the program and the Markdown of a drill disagree: look at `crates/incident` and the checker",
    );
}

#[test]
fn a_scene_shows_no_time_that_is_still_to_come() {
    let mut faults = Vec::new();
    for drill in drills() {
        for scene in &drill.scenes {
            let Some((first, last)) = drill.arrivals(&scene.id) else { continue };
            for line in scene.blocks.iter().flatten() {
                let Some((at, _)) = drill.stamp(line) else { continue };
                // A time after the last arrival may be a plan; between the two it is past for some and not for others.
                let is_plan = first < last && at > i64::from(last);
                if at > i64::from(first) && !is_plan {
                    faults.push(format!(
                        "{}, `{}`, reached {first} to {last} minutes after the start: `{line}` is at {at}",
                        drill.name, scene.id
                    ));
                }
            }
        }
    }
    none(&faults, "take an earlier time, or let the ways to the scene take longer");
}

#[test]
fn times_of_a_block_do_not_run_backwards() {
    let mut faults = Vec::new();
    for drill in drills() {
        for scene in &drill.scenes {
            for block in &scene.blocks {
                let stamps = block.iter().filter_map(|line| drill.stamp(line));
                let dates: Vec<&str> = block
                    .iter()
                    .flat_map(|line| line.split(' '))
                    .filter(|word| is_date_and_time(word))
                    .collect();
                // Some tools print the newest first.
                let in_order = dates.is_sorted() || dates.iter().rev().is_sorted();
                if !stamps.is_sorted() || !in_order {
                    faults.push(format!("{}, `{}`:\n{}", drill.name, scene.id, block.join("\n")));
                }
            }
        }
    }
    none(&faults, "put the lines into the order of their times, or mend the times");
}

fn is_date_and_time(word: &str) -> bool {
    word.len() >= 19 && word.get(4..5) == Some("-") && word.get(10..11) == Some("T")
}

#[test]
fn a_table_of_minutes_ends_before_the_scene_begins() {
    let mut faults = Vec::new();
    for drill in drills() {
        for scene in &drill.scenes {
            let ways =
                drill.scenes.iter().flat_map(|from| &from.choices).filter(|way| way.target == scene.id);
            let Some(shortest) = ways.map(|way| way.minutes).min() else { continue };
            for block in &scene.blocks {
                let rows = block.iter().skip_while(|line| !line.starts_with("minutes")).skip(1);
                let last = rows.map_while(|row| row.split_whitespace().next()?.parse::<u32>().ok()).max();
                if let Some(last) = last.filter(|&last| last > shortest) {
                    let (name, id) = (&drill.name, &scene.id);
                    faults.push(format!(
                        "{name}, `{id}`: minute {last}, and a way of {shortest} min leads to it"
                    ));
                }
            }
        }
    }
    none(&faults, "show fewer minutes, or give the choices that lead to the scene more");
}

#[test]
fn what_you_do_after_a_while_fits_into_the_minutes_of_the_choice() {
    let mut faults = Vec::new();
    for drill in drills() {
        for scene in &drill.scenes {
            for choice in &scene.choices {
                for sentence in choice.consequence.split(['.', ';']) {
                    let Some((_, rest)) = sentence.split_once("fter ") else { continue };
                    let passed = span(rest).filter(|_| rest.contains(" you "));
                    if let Some(passed) = passed.filter(|&passed| passed > choice.minutes) {
                        let (name, id, minutes) = (&drill.name, &scene.id, choice.minutes);
                        faults.push(format!(
                            "{name}, `{id}`: {passed} min in a choice of {minutes}:{sentence}"
                        ));
                    }
                }
            }
        }
    }
    none(&faults, "name a shorter time in the consequence, or give the choice more minutes");
}

/// A span of time in words, at the beginning of a text, in minutes.
fn span(text: &str) -> Option<u32> {
    const WHOLE: [(&str, u32); 5] = [
        ("a quarter of an hour", 15),
        ("half an hour", 30),
        ("three quarters of an hour", 45),
        ("an hour and a half", 90),
        ("an hour", 60),
    ];
    const NUMBERS: [(&str, u32); 12] = [
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
    ];
    if let Some((_, minutes)) = WHOLE.iter().find(|(words, _)| text.starts_with(words)) {
        return Some(*minutes);
    }
    let mut words = text.split(' ').filter(|word| !["about", "nearly", "more", "another"].contains(word));
    let number = words.next()?;
    let named = NUMBERS.iter().find(|(name, _)| *name == number).map(|(_, number)| *number);
    let number = named.or_else(|| number.parse().ok())?;
    match words.next()?.trim_end_matches(',') {
        "minutes" => Some(number),
        "hours" => Some(number * 60),
        _ => None,
    }
}

#[test]
fn spans_are_read() {
    assert_eq!(span("half an hour you see it"), Some(30));
    assert_eq!(span("an hour and a half and 90 more complaints you look"), Some(90));
    assert_eq!(span("an hour 8 % are left"), Some(60));
    assert_eq!(span("two more hours and 90 more complaints"), Some(120));
    assert_eq!(span("about 25 minutes, you"), Some(25));
    assert_eq!(span("the restart you look"), None);
}
