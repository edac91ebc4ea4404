//! What is kept beside reviews and the session: a name, settings, the last export. One line each,
//! `<what> <rest>`, so that lines of a later version can be told and left out.

use super::link::is_unseen;
use crate::settings::Settings;
use crate::study::Millis;

/// What a reader set, and what is remembered for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The reader's name; empty until they give one.
    pub name: String,
    /// Settings.
    pub settings: Settings,
    /// When they last exported, and how many reviews there were then.
    pub exported: Option<(Millis, u32)>,
}

/// The most letters in a name.
pub const LONGEST_NAME: usize = 40;

/// A name as it may be kept and shown: one line, nothing in it that is unseen, no spaces around it.
#[must_use]
pub fn clean_name(name: &str) -> String {
    let visible = |letter: &char| !is_unseen(*letter) && !matches!(letter, '\u{2028}' | '\u{2029}');
    let name: String = name.trim().chars().filter(visible).take(LONGEST_NAME).collect();
    name.trim().to_owned()
}

impl Notes {
    pub(super) fn write(&self) -> String {
        let mut text = format!("settings {}\nname {}\n", self.settings.write(), clean_name(&self.name));
        if let Some((at, reviews)) = self.exported {
            text += &format!("exported {} {reviews}\n", at.0);
        }
        text
    }

    pub(super) fn read(text: &str) -> Self {
        let mut notes = Self::default();
        for line in text.lines() {
            let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
            match what {
                "settings" => notes.settings = Settings::read(rest),
                "name" => notes.name = clean_name(rest),
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
    use super::{Notes, clean_name};
    use crate::settings::{Settings, Theme};
    use crate::study::Millis;

    #[test]
    fn notes_come_back() {
        let settings = Settings { theme: Theme::Dark, ..Settings::default() };
        let notes = Notes { name: "Ada".to_owned(), settings, exported: Some((Millis(17), 4)) };
        assert_eq!(Notes::read(&notes.write()), notes);
        assert_eq!(
            Notes::read("sound on\nname Ada\nexported x"),
            Notes { name: "Ada".to_owned(), ..Notes::default() }
        );
    }

    #[test]
    fn names_are_one_plain_line() {
        assert_eq!(clean_name("  Ada\n\u{202e}Lovelace \u{feff}"), "AdaLovelace");
        assert_eq!(clean_name(&"x".repeat(99)).len(), 40);
    }
}
