//! What the reader has set. Unknown or missing fields fall back to the default, one by one.

use serde::{Deserialize, Serialize};

/// Colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Movement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motion {
    /// As the system says.
    #[default]
    System,
    /// None.
    Still,
}

/// What the reader has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Colours.
    pub theme: Theme,
    /// Movement.
    pub motion: Motion,
    /// Whether an answer is given with a certainty.
    pub certainty: bool,
    /// Whether single keys do something.
    pub shortcuts: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::System, motion: Motion::System, certainty: true, shortcuts: true }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(default)]
struct SavedSettings {
    theme: String,
    motion: String,
    certainty: bool,
    shortcuts: bool,
}

impl Default for SavedSettings {
    fn default() -> Self {
        Settings::default().into()
    }
}

impl From<Settings> for SavedSettings {
    fn from(settings: Settings) -> Self {
        Self {
            theme: match settings.theme {
                Theme::System => "system",
                Theme::Light => "light",
                Theme::Dark => "dark",
            }
            .to_owned(),
            motion: match settings.motion {
                Motion::System => "system",
                Motion::Still => "still",
            }
            .to_owned(),
            certainty: settings.certainty,
            shortcuts: settings.shortcuts,
        }
    }
}

impl Settings {
    /// As text.
    #[must_use]
    pub fn write(self) -> String {
        serde_json::to_string(&SavedSettings::from(self)).unwrap_or_default()
    }

    /// From text; what cannot be read is as if it had not been set.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let saved: SavedSettings = serde_json::from_str(text).unwrap_or_default();
        Self {
            theme: match saved.theme.as_str() {
                "light" => Theme::Light,
                "dark" => Theme::Dark,
                _ => Theme::System,
            },
            motion: if saved.motion == "still" { Motion::Still } else { Motion::System },
            certainty: saved.certainty,
            shortcuts: saved.shortcuts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Motion, Settings, Theme};

    #[test]
    fn unknown_and_missing_fields_fall_back_one_by_one() {
        let dark = Settings { theme: Theme::Dark, ..Settings::default() };
        for (text, settings) in [
            (r#"{"theme":"dark"}"#, dark),
            (r#"{"theme":"dark","sound":true}"#, dark),
            (
                r#"{"theme":"sepia","motion":"still"}"#,
                Settings { motion: Motion::Still, ..Settings::default() },
            ),
            ("", Settings::default()),
            ("[]", Settings::default()),
        ] {
            assert_eq!(Settings::read(text), settings, "{text}");
        }
        let all = Settings { theme: Theme::Light, motion: Motion::Still, certainty: false, shortcuts: false };
        assert_eq!(Settings::read(&all.write()), all);
    }
}
