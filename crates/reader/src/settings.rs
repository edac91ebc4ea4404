//! The settings of a reader. Views show them; the formats room saves them as text.

/// Which colours the page has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system is set.
    #[default]
    System,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// Whether something on the page moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motion {
    /// As the system is set.
    #[default]
    System,
    /// Nothing slides or fades.
    Still,
}

/// All settings of a reader. The defaults are those of a new reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Which colours the page has.
    pub theme: Theme,
    /// Whether something on the page moves.
    pub motion: Motion,
    /// Whether the page asks how sure the reader is.
    pub certainty: bool,
    /// Whether single keys, like `1` or `f`, do something.
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

    /// Reads the settings from text. A word that is unknown or missing leaves this setting at its default.
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
