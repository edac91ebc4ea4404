//! What is kept beside reviews and the session: a name, settings, the last export. One line each,
//! `<what> <rest>`, so that lines of a later version can be told and left out.

use dryrun_quiz::Millis;
use dryrun_reader::{Name, Settings};

/// What a reader set, and what is remembered for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The reader's name; empty until they give one.
    pub name: Name,
    /// Settings.
    pub settings: Settings,
    /// When they last exported, and how many reviews there were then.
    pub exported: Option<(Millis, u32)>,
}

impl Notes {
    /// As text, a line for each.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("settings {}\nname {}\n", self.settings.write(), self.name.as_str());
        if let Some((at, reviews)) = self.exported {
            text += &format!("exported {} {reviews}\n", at.0);
        }
        text
    }

    /// From text. Lines that mean nothing here are left out.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut notes = Self::default();
        for line in text.lines() {
            let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
            match what {
                "settings" => notes.settings = Settings::read(rest),
                "name" => notes.name = Name::clean(rest),
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
}

#[cfg(test)]
mod tests {
    use super::Notes;
    use dryrun_quiz::Millis;
    use dryrun_reader::{Name, Settings, Theme};

    #[test]
    fn notes_come_back() {
        let settings = Settings { theme: Theme::Dark, ..Settings::default() };
        let notes = Notes { name: Name::clean("Ada"), settings, exported: Some((Millis(17), 4)) };
        assert_eq!(Notes::read(&notes.write()), notes);
        assert_eq!(
            Notes::read("sound on\nname Ada\nexported x"),
            Notes { name: Name::clean("Ada"), ..Notes::default() }
        );
    }
}
