//! A small bank without faults: one item of each kind, a drill and two guide pages.

use std::fmt::Write;
use std::path::Path;

use dryrun_authoring::{read_folder, stats};
use dryrun_bank::{Bank, Drill, Form, GuidePage, Item, Turn, plain};
use expect_test::expect_file;

fn mini() -> Bank {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mini");
    let (bank, faults) = read_folder(&folder);
    assert_eq!(faults.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    bank
}

#[test]
fn every_kind_is_read_as_written() {
    let bank = mini();
    let mut shown = format!("{:#?}\n", bank.topics());
    for item in bank.items() {
        summarise(item, &mut shown).expect("a String takes everything");
    }
    expect_file!["./mini.txt"].assert_eq(&shown);
}

#[test]
fn drills_and_pages_are_read_as_written() {
    let bank = mini();
    let mut shown = String::new();
    for drill in bank.drills() {
        summarise_drill(drill, &mut shown).expect("a String takes everything");
    }
    for page in bank.pages() {
        summarise_page(page, &mut shown).expect("a String takes everything");
    }
    shown += &format!("{:#?}\n", bank.plan());
    expect_file!["./mini_drill.txt"].assert_eq(&shown);
}

#[test]
fn the_bank_survives_packing() {
    let bank = mini();
    assert_eq!(bank.pack().and_then(|packed| Bank::unpack(&packed)), Ok(bank));
}

#[test]
fn the_bank_is_counted() {
    let stats = stats(&mini());
    let json = serde_json::to_string(&stats).expect("counts are plain");
    expect_test::expect![[r#"{"items":8,"by_kind":{"single":1,"multiple":1,"order":1,"match":1,"numeric":1,"text":1,"line":1,"prompt":1},"by_topic":{"mini":8},"by_track":{"engineer":7,"swe":6,"lead":2,"head":1},"by_level":{"junior":1,"engineer":4,"senior":2,"staff":1},"by_skill":{"recall":2,"apply":4,"judge":1},"drills":1,"pages":2,"families":0,"in_families":0,"long_prompts":[],"arguing_items":[],"arguing_options":{"right":0,"wrong":0},"by_right_options":{"2 of 4":1},"guessers":{"longest":{"right":1.0,"chance":0.3,"most":1.4},"middle":{"right":0.0,"chance":0.3,"most":1.4},"shortest":{"right":0.0,"chance":0.3,"most":1.4},"hedged":{"right":1.0,"chance":0.3,"most":1.4},"unargued":{"right":0.3,"chance":0.3,"most":0.3},"learned words":{"right":0.3,"chance":0.3,"most":0.4}}}"#]].assert_eq(&json);
    expect_test::expect![[r#"
        items                        8
        drills                       1
        pages                        2
        families                     0
        items in families            0
        long prompts                 0
        items that argue             0
        arguing options, right       0
        arguing options, wrong       0

        kind
          single                     1
          multiple                   1
          order                      1
          match                      1
          numeric                    1
          text                       1
          line                       1
          prompt                     1

        topic
          mini                       8

        track
          engineer                   7
          swe                        6
          lead                       2
          head                       1

        level
          junior                     1
          engineer                   4
          senior                     2
          staff                      1

        skill
          recall                     2
          apply                      4
          judge                      1

        right options
          2 of 4                     1

        keys guessed             right  chance  most
          longest                  1.0     0.3   1.4
          middle                   0.0     0.3   1.4
          shortest                 0.0     0.3   1.4
          hedged                   1.0     0.3   1.4
          unargued                 0.3     0.3   0.3
          learned words            0.3     0.3   0.4
    "#]]
    .assert_eq(&stats.to_string());
}

/// One item in a few lines; the form with all its parts.
fn summarise(item: &Item, out: &mut String) -> std::fmt::Result {
    let tracks: Vec<&str> = item.tracks.iter().map(|track| track.as_str()).collect();
    writeln!(out, "\n{} {} {}: {}", item.id, item.kind().as_str(), item.level.as_str(), item.title())?;
    writeln!(out, "  for {}, {:?}, revision {:08x}", tracks.join(" "), item.skill, item.revision)?;
    writeln!(out, "  body {:?}", item.stem.body)?;
    match &item.form {
        Form::Single(choices) | Form::Multiple(choices) => {
            for choice in choices {
                let tick = if choice.right { 'x' } else { ' ' };
                writeln!(out, "  [{tick}] {} | {}", plain(&choice.text), plain(&choice.reason))?;
            }
        }
        Form::Order(steps) => {
            for step in steps {
                writeln!(out, "  {} | {}", plain(&step.text), plain(&step.reason))?;
            }
        }
        Form::Match(_)
        | Form::Numeric(_)
        | Form::Text(_)
        | Form::Line(_)
        | Form::Prompt(_)
        | Form::Awaited(_) => {
            writeln!(out, "  {:?}", item.form)?;
        }
    }
    writeln!(out, "  hint {:?}\n  explanation {:?}", item.hint, item.explanation)?;
    for source in &item.sources {
        writeln!(out, "  source {} <{}>", source.title, source.url)?;
    }
    let related: Vec<&str> = item.related.iter().map(|id| id.as_str()).collect();
    writeln!(out, "  related {}", related.join(" "))
}

/// A drill with its scenes, each choice with the scene that it leads to.
fn summarise_drill(drill: &Drill, out: &mut String) -> std::fmt::Result {
    let tracks: Vec<&str> = drill.tracks.iter().map(|track| track.as_str()).collect();
    let (topic, level) = (&drill.topic, drill.level.as_str());
    writeln!(out, "{}: {} | {}", drill.id, drill.title, drill.about)?;
    writeln!(out, "  {topic}, {level}, for {}, {} min to play", tracks.join(" "), drill.minutes)?;
    writeln!(out, "  from minute {}, revision {:08x}", drill.clock, drill.revision)?;
    for scene in &drill.scenes {
        writeln!(out, "\n  {}: {}, {} users", scene.id, plain(&scene.title), scene.users)?;
        writeln!(out, "    evidence {:?}", scene.evidence)?;
        for fact in &scene.known {
            writeln!(out, "    known {}", plain(fact))?;
        }
        match &scene.turn {
            Turn::Decision(choices) => {
                for choice in choices {
                    let target = drill.scenes.get(usize::from(choice.target)).map(|scene| scene.id.as_str());
                    let (text, consequence) = (plain(&choice.text), plain(&choice.consequence));
                    writeln!(out, "    {} min {text} -> {target:?} | {consequence}", choice.minutes)?;
                }
            }
            Turn::Ending(ending) => writeln!(out, "    {ending:?}")?,
        }
    }
    writeln!(out)
}

fn summarise_page(page: &GuidePage, out: &mut String) -> std::fmt::Result {
    writeln!(out, "{} {}: {} | {}", page.order, page.id, page.title, page.about)?;
    writeln!(out, "  opening {:?}", page.opening)?;
    for section in &page.sections {
        writeln!(out, "  {:?} {}: {:?}", section.depth, plain(&section.title), section.body)?;
    }
    writeln!(out)
}
