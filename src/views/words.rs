//! The page's wording of closed lists.

use crate::bank::{Kind, Level, Skill, Style, Track};
use crate::quiz::{Outcome, Standing};

pub(super) const fn track(track: Track) -> &'static str {
    match track {
        Track::Engineer => "Infrastructure engineer",
        Track::Swe => "Software engineer, infrastructure",
        Track::Lead => "Infrastructure lead",
        Track::Head => "Head of infrastructure",
    }
}

pub(super) const fn level(level: Level) -> &'static str {
    match level {
        Level::Junior => "Junior",
        Level::Engineer => "Engineer",
        Level::Senior => "Senior",
        Level::Staff => "Staff",
    }
}

/// What the reader is asked to do.
pub(super) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Single => "one answer",
        Kind::Multiple => "several answers",
        Kind::Order => "put in order",
        Kind::Match => "join the pairs",
        Kind::Numeric => "a number",
        Kind::Text => "a word or command",
        Kind::Line => "find the faulty line",
        Kind::Prompt => "say it aloud",
    }
}

pub(super) const fn skill(skill: Skill) -> &'static str {
    match skill {
        Skill::Recall => "recall",
        Skill::Apply => "apply",
        Skill::Judge => "judge",
    }
}

pub(super) const fn style(style: Style) -> &'static str {
    match style {
        Style::Technical => "technical",
        Style::Behavioral => "about your own work",
        Style::Situational => "what would you do",
        Style::SystemDesign => "system design",
    }
}

/// The sign of a standing; never shown without a word.
pub(super) const fn sign(standing: Standing) -> &'static str {
    match standing {
        Standing::Keep => "+",
        Standing::Revisit => "~",
        Standing::Learn => "-",
    }
}

pub(super) const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Keep => "keep",
        Standing::Revisit => "revisit",
        Standing::Learn => "learn",
    }
}

pub(super) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Right => "Right.",
        Outcome::Partly => "Partly.",
        Outcome::Missed => "Not this one.",
    }
}

/// `1 question`, `2 questions`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// `6 min 40 s`.
pub(super) fn duration(milliseconds: u32) -> String {
    let seconds = milliseconds.div_ceil(1000);
    match (seconds / 60, seconds % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, 0) => format!("{minutes} min"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}
