//! Version 1: a line for each note, `<what> <rest>`. A new note or setting needs no new version, because a program
//! leaves out lines and settings that it does not know.

use super::Notes;
use dryrun_memory::Pauses;
use dryrun_quiz::Millis;
use dryrun_reader::{Goal, Name, Settings};

pub(super) fn write(notes: &Notes) -> String {
    let mut text = format!("settings {}\nname {}\n", notes.settings.write(), notes.name.as_str());
    if let Some(goal) = notes.goal {
        text += &format!("goal {}\n", goal.write());
    }
    if !notes.pauses.is_empty() {
        text += &format!("pauses {}\n", notes.pauses.write());
    }
    if let Some((at, reviews)) = notes.exported {
        text += &format!("exported {} {reviews}\n", at.0);
    }
    text
}

pub(super) fn read(text: &str) -> Notes {
    let mut notes = Notes::default();
    for line in text.lines() {
        let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
        match what {
            "settings" => notes.settings = Settings::read(rest),
            "name" => notes.name = Name::clean(rest),
            "goal" => notes.goal = Some(Goal::read(rest)),
            "pauses" => notes.pauses = Pauses::read(rest),
            "exported" => {
                notes.exported = rest
                    .split_once(' ')
                    .and_then(|(at, reviews)| Some((Millis(at.parse().ok()?), reviews.parse().ok()?)));
            }
            _ => {}
        }
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::{Notes, read, write};
    use dryrun_bank::Track;
    use dryrun_memory::Pauses;
    use dryrun_quiz::Millis;
    use dryrun_reader::{Goal, Name, Settings, Theme};

    #[test]
    fn notes_come_back() {
        let settings = Settings { theme: Theme::Dark, ..Settings::default() };
        let goal = Goal { job: Some(Track::Lead), minutes: Some(20), day: None };
        for goal in [None, Some(Goal::default()), Some(goal)] {
            for pauses in ["", "+5", "+5 -9"] {
                let (pauses, exported) = (Pauses::read(pauses), Some((Millis(17), 4)));
                let notes = Notes { name: Name::clean("Ada"), settings, goal, pauses, exported };
                assert_eq!(read(&write(&notes)), notes);
            }
        }
        assert_eq!(
            read("sound on\nname Ada\npauses\nexported x"),
            Notes { name: Name::clean("Ada"), ..Notes::default() }
        );
    }
}
