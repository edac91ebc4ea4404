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

/// How long the answer to an open question may take, before the clock says that it is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AnswerTime {
    /// The minutes of the question.
    #[default]
    Usual,
    /// Twice as many.
    Longer,
    /// As long as it takes.
    Off,
}

impl AnswerTime {
    /// The milliseconds for a question of so many minutes, with so many that the reader added; `None` without a limit.
    #[must_use]
    pub fn limit(self, minutes: u8, extra: u8) -> Option<u32> {
        let times = match self {
            Self::Usual => 1,
            Self::Longer => 2,
            Self::Off => return None,
        };
        Some((u32::from(minutes) * times + u32::from(extra)) * 60_000)
    }
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
    /// How long the answer to an open question may take.
    pub time: AnswerTime,
    /// Whether an interviewer asks about what an answer to an open question misses.
    pub interviewer: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            motion: Motion::System,
            certainty: true,
            shortcuts: true,
            time: AnswerTime::Usual,
            interviewer: true,
        }
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
        let time = match self.time {
            AnswerTime::Usual => "usual",
            AnswerTime::Longer => "longer",
            AnswerTime::Off => "off",
        };
        let (certainty, shortcuts) = (on_or_off(self.certainty), on_or_off(self.shortcuts));
        let interviewer = on_or_off(self.interviewer);
        format!(
            "theme={theme} motion={motion} certainty={certainty} shortcuts={shortcuts} time={time} \
             interviewer={interviewer}"
        )
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
                "time=longer" => settings.time = AnswerTime::Longer,
                "time=off" => settings.time = AnswerTime::Off,
                "interviewer=off" => settings.interviewer = false,
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
    use super::{AnswerTime, Motion, Settings, Theme};

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
        for time in [AnswerTime::Longer, AnswerTime::Off] {
            let (theme, motion) = (Theme::Light, Motion::Still);
            let (certainty, shortcuts, interviewer) = (false, false, false);
            let all = Settings { theme, motion, certainty, shortcuts, time, interviewer };
            assert_eq!(Settings::read(&all.write()), all);
        }
    }
}
