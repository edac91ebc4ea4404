//! Sentences about what a reader prepares for, and how well they know it.

use super::{Words, push_entry};
use crate::bank::Track;
use crate::quiz::Day;
use crate::reader::{Goal, Left};

impl Words {
    /// Job and days in the header, like `Lead · 9 days`.
    #[must_use]
    pub fn chip(self, goal: Goal, today: Day) -> String {
        let mut chip = goal.job.map_or("", |job| self.job_short(job)).to_owned();
        let left = match goal.left(today) {
            Some(Left::Days(days)) => self.chip_days(days as usize),
            Some(Left::Today) => self.chip_today().to_owned(),
            Some(Left::Passed) => self.chip_passed().to_owned(),
            None => String::new(),
        };
        push_entry(&mut chip, self.between_facts(), &left);
        if chip.is_empty() { self.chip_none().to_owned() } else { chip }
    }

    const fn job_short(self, job: Track) -> &'static str {
        match job {
            Track::Engineer => self.job_engineer(),
            Track::Swe => self.job_swe(),
            Track::Lead => self.job_lead(),
            Track::Head => self.job_head(),
        }
    }

    /// How many of the questions of a job were tried, and how many are to fix.
    #[must_use]
    pub fn today_tried(self, job: Option<Track>, count: usize, tried: usize, fix: usize) -> String {
        match job {
            Some(job) => self.tried_of_job(self.track(job), tried, count, fix),
            None => self.tried(tried, count, fix),
        }
    }

    /// What the page Mock has for a job.
    #[must_use]
    pub fn mock_about(self, job: Option<Track>) -> String {
        job.map_or_else(|| self.mock_about_any().to_owned(), |job| self.mock_about_job(self.track(job)))
    }

    /// How many questions are solid, shaky and missed, like `3 solid, 1 missed`.
    #[must_use]
    pub fn states_in_words(self, solid: usize, shaky: usize, missed: usize) -> String {
        let mut states = Vec::new();
        if solid > 0 {
            states.push(self.state_solid(solid));
        }
        if shaky > 0 {
            states.push(self.state_shaky(shaky));
        }
        if missed > 0 {
            states.push(self.state_missed(missed));
        }
        self.entries(&states)
    }

    /// How many questions there are, of which so many are to answer aloud: they are counted beside the others.
    #[must_use]
    pub fn topic_counts(self, count: usize, spoken: usize) -> String {
        let (mut counts, closed) = (Vec::new(), count.saturating_sub(spoken));
        if closed > 0 {
            counts.push(self.questions(closed));
        }
        if spoken > 0 {
            counts.push(self.spoken_count(spoken));
        }
        self.entries(&counts)
    }

    /// Joins the entries of a list.
    #[must_use]
    pub fn entries(self, entries: &[String]) -> String {
        let mut text = String::new();
        for entry in entries {
            push_entry(&mut text, self.between_entries(), entry);
        }
        text
    }
}
