//! What the reader can set. Pure; views show it, the wire room keeps it as text.

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

impl Settings {
    /// As text: `name=value` words.
    #[must_use]
    pub fn write(self) -> String {
        let theme = match self.theme {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        let motion = match self.motion {
            Motion::System => "system",
            Motion::Still => "still",
        };
        let (certainty, shortcuts) = (on_or_off(self.certainty), on_or_off(self.shortcuts));
        format!("theme={theme} motion={motion} certainty={certainty} shortcuts={shortcuts}")
    }

    /// From text. What is unknown or missing is as if it had not been set, one by one.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut settings = Self::default();
        for word in text.split_whitespace() {
            match word {
                "theme=light" => settings.theme = Theme::Light,
                "theme=dark" => settings.theme = Theme::Dark,
                "motion=still" => settings.motion = Motion::Still,
                "certainty=off" => settings.certainty = false,
                "shortcuts=off" => settings.shortcuts = false,
                _ => {}
            }
        }
        settings
    }
}

const fn on_or_off(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

#[cfg(test)]
mod tests {
    use super::{Motion, Settings, Theme};

    #[test]
    fn unknown_and_missing_fields_fall_back_one_by_one() {
        let dark = Settings { theme: Theme::Dark, ..Settings::default() };
        for (text, settings) in [
            ("theme=dark", dark),
            ("theme=dark sound=on", dark),
            ("theme=sepia motion=still", Settings { motion: Motion::Still, ..Settings::default() }),
            ("", Settings::default()),
            ("[]", Settings::default()),
        ] {
            assert_eq!(Settings::read(text), settings, "{text}");
        }
        let all = Settings { theme: Theme::Light, motion: Motion::Still, certainty: false, shortcuts: false };
        assert_eq!(Settings::read(&all.write()), all);
    }
}
