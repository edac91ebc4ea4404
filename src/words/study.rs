//! Sentences about what to practise: today's queue, the plan, and how well it sits.

use super::Words;
use crate::bank::Bank;
use crate::memory::plan::{Estimate, ListedDay};
use crate::memory::{Fit, Queue, Streak, Took};
use crate::quiz::{Certainty, Day};

impl Words {
    /// What today's queue has.
    #[must_use]
    pub fn queue(self, queue: &Queue) -> String {
        let new = queue.items.len().saturating_sub(queue.known);
        let mixed = match queue.known {
            0 => self.queue_new(new),
            known => self.queue_mixed(known, new),
        };
        let due = if queue.due > queue.known { self.queue_due(queue.due) } else { String::new() };
        let sure = match queue.sure_and_wrong {
            0 => String::new(),
            count => self.queue_sure(count),
        };
        self.sentences(&[&mixed, &due, &sure])
    }

    /// The days in a row, and since when they are paused; empty without either.
    #[must_use]
    pub fn streak(self, streak: Streak) -> String {
        let days = if streak.days > 0 { self.streak_days(streak.days) } else { String::new() };
        let paused = streak.paused.map(|day| self.streak_paused(&day.to_string()));
        self.sentences(&[&days, &paused.unwrap_or_default()])
    }

    /// How long the middle half of answers took.
    #[must_use]
    pub fn took_range(self, took: &Took) -> String {
        self.took_between(&self.duration(took.quarter), &self.duration(took.most))
    }

    /// How long a question takes.
    #[must_use]
    pub fn took_item(self, took: &Took) -> String {
        self.took_answers(&self.duration(took.half), took.answers)
    }

    /// A share in percent, whole.
    #[must_use]
    pub fn percent(self, share: f32) -> String {
        self.share_percent(hundredths(share))
    }

    /// An estimate: between so many and so many percent.
    #[must_use]
    pub fn percent_range(self, estimate: Estimate) -> String {
        let Estimate { share, margin } = estimate;
        self.share_range(hundredths(share - margin), hundredths(share + margin))
    }

    /// What the estimates rest on.
    #[must_use]
    pub fn estimated(self, fit: Option<Fit>) -> String {
        let fitted = match fit {
            Some(fit) if fit.is_own => self.fit_own(fit.held_out),
            Some(fit) => self.fit_published(fit.held_out),
            None => String::new(),
        };
        self.sentences(&[self.plan_estimate(), &fitted])
    }

    /// How sure the reader was.
    #[must_use]
    pub const fn certainty(self, certainty: Certainty) -> &'static str {
        match certainty {
            Certainty::Sure => self.check_sure(),
            Certainty::Unsure => self.check_unsure(),
            Certainty::Guess => self.check_guess(),
        }
    }

    /// A day with its weekday.
    #[must_use]
    pub fn plan_date(self, day: Day) -> String {
        self.weekday_date(self.weekday(day), &day.to_string())
    }

    /// 1 January 1970, day 0, was a Thursday.
    const fn weekday(self, day: Day) -> &'static str {
        match day.number() % 7 {
            0 => self.thursday(),
            1 => self.friday(),
            2 => self.saturday(),
            3 => self.sunday(),
            4 => self.monday(),
            5 => self.tuesday(),
            _ => self.wednesday(),
        }
    }

    /// How many questions a day has, and how many of them are new.
    #[must_use]
    pub fn plan_questions(self, day: &ListedDay) -> String {
        self.plan_mixed(day.new, day.closed)
    }

    /// A day in a calendar.
    #[must_use]
    pub fn plan_day(self, day: &ListedDay) -> String {
        self.plan_entry(&self.plan_questions(day))
    }

    /// The topics of a day with how many questions each has: at most five, those with most first.
    #[must_use]
    pub fn plan_topics(self, bank: &Bank, day: &ListedDay) -> String {
        let mut entries = Vec::new();
        for (id, count) in day.topics.iter().take(5) {
            if let Some(topic) = bank.topic(id) {
                entries.push(self.topic_count(&topic.title, *count));
            }
        }
        self.entries(&entries)
    }
}

/// A share from 0 to 1 as a whole number of hundredths.
fn hundredths(share: f32) -> usize {
    (share.clamp(0.0, 1.0) * 100.0).round() as usize
}
