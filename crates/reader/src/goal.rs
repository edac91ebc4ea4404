//! What a reader prepares for. Views ask for it and show it; the formats room saves it as text.

use dryrun_bank::Track;
use dryrun_quiz::Day;

/// What a reader prepares for. Each field is `None` until they say it, or if they leave it open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// The job of the interview.
    pub job: Option<Track>,
    /// The day of the interview, by the reader's own calendar. It may have passed.
    pub day: Option<Day>,
    /// Minutes a day, 1 to 600.
    pub minutes: Option<u16>,
}

/// How far away the interview is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// So many days, at least one.
    Days(u32),
    /// It is today.
    Today,
    /// The day has passed.
    Passed,
}

/// The minutes that a reader can choose from.
pub const MINUTES: [u16; 4] = [10, 20, 30, 60];

/// The most minutes a day.
const MOST_MINUTES: u16 = 600;

/// The questions of a session, if the reader names no minutes.
const USUAL: u16 = 10;

impl Goal {
    /// As text: `name=value` words; empty if nothing was said.
    #[must_use]
    pub fn write(self) -> String {
        let mut text = String::new();
        let mut word = |name: &str, value: &str| {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(name);
            text.push_str(value);
        };
        if let Some(job) = self.job {
            word("job=", job.as_str());
        }
        if let Some(day) = self.day {
            word("day=", &day.to_string());
        }
        if let Some(minutes) = self.minutes {
            word("minutes=", &minutes.to_string());
        }
        text
    }

    /// Reads a goal from text. A word that is unknown or damaged leaves its field open.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut goal = Self::default();
        for word in text.split_whitespace() {
            match word.split_once('=') {
                Some(("job", value)) => goal.job = Track::parse(value),
                Some(("day", value)) => goal.day = Day::parse(value),
                Some(("minutes", value)) => {
                    goal.minutes = value.parse().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes));
                }
                _ => {}
            }
        }
        goal
    }

    /// How far away the interview is today; `None` without a date.
    #[must_use]
    pub fn left(self, today: Day) -> Option<Left> {
        let day = self.day?;
        Some(match day.number().checked_sub(today.number()) {
            None => Left::Passed,
            Some(0) => Left::Today,
            Some(days) => Left::Days(days),
        })
    }

    /// How many questions a session has, so that it fits into the minutes of a day: one for each minute.
    #[must_use]
    pub fn questions(self) -> u16 {
        self.minutes.unwrap_or(USUAL)
    }
}

#[cfg(test)]
mod tests {
    use super::{Goal, Left};
    use dryrun_bank::Track;
    use dryrun_quiz::Day;

    #[test]
    fn what_was_said_comes_back_and_the_rest_stays_open() {
        let lead = Goal { job: Some(Track::Lead), ..Goal::default() };
        let all = Goal { day: Day::parse("2026-12-08"), minutes: Some(20), ..lead };
        assert_eq!(all.write(), "job=lead day=2026-12-08 minutes=20");
        for (text, goal) in [
            (all.write().as_str(), all),
            (&lead.write(), lead),
            ("", Goal::default()),
            ("job=lead stack=aws", lead),
            ("job=lead day=2026-02-30 minutes=0", lead),
            ("job=chief minutes=many day", Goal::default()),
        ] {
            assert_eq!(Goal::read(text), goal, "{text}");
        }
    }

    #[test]
    fn days_are_counted_to_the_interview() {
        for (day, left) in [
            ("2026-12-08", Some(Left::Days(9))),
            ("2026-11-30", Some(Left::Days(1))),
            ("2026-11-29", Some(Left::Today)),
            ("2026-11-28", Some(Left::Passed)),
            ("", None),
        ] {
            let goal = Goal { day: Day::parse(day), ..Goal::default() };
            let today = Day::parse("2026-11-29").unwrap_or_else(|| unreachable!("it is a date"));
            assert_eq!(goal.left(today), left, "{day}");
        }
    }
}
