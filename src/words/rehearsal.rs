//! Sentences of the mock interview: rounds, signals, and what answers showed.

use super::Words;
use crate::bank::Level;
use crate::quiz::{Outcome, Standing};
use crate::rehearsal::{Hire, Length, Round, Score, Shown, Signal, Turn};

impl Words {
    /// The label of a round.
    #[must_use]
    pub const fn round(self, round: Round) -> &'static str {
        match round {
            Round::Recruiter => self.round_recruiter(),
            Round::Manager => self.round_manager(),
            Round::Systems => self.round_systems(),
            Round::Delivery => self.round_delivery(),
            Round::Design => self.round_design(),
            Round::Incident => self.round_incident(),
            Round::Behavioural => self.round_behavioural(),
            Round::BarRaiser => self.round_bar_raiser(),
            Round::Offer => self.round_offer(),
        }
    }

    /// What a round looks at, in a sentence.
    #[must_use]
    pub const fn round_about(self, round: Round) -> &'static str {
        match round {
            Round::Recruiter => self.round_recruiter_about(),
            Round::Manager => self.round_manager_about(),
            Round::Systems => self.round_systems_about(),
            Round::Delivery => self.round_delivery_about(),
            Round::Design => self.round_design_about(),
            Round::Incident => self.round_incident_about(),
            Round::Behavioural => self.round_behavioural_about(),
            Round::BarRaiser => self.round_bar_raiser_about(),
            Round::Offer => self.round_offer_about(),
        }
    }

    /// The label of a length.
    #[must_use]
    pub fn length(self, length: Length) -> String {
        match length {
            Length::Full => self.loop_full().to_owned(),
            Length::Short => self.loop_short().to_owned(),
            Length::One(round) => self.loop_one(self.round(round)),
        }
    }

    /// The label of a signal.
    #[must_use]
    pub const fn signal(self, signal: Signal) -> &'static str {
        match signal {
            Signal::Platform => self.signal_platform(),
            Signal::Iac => self.signal_iac(),
            Signal::Speech => self.signal_speech(),
            Signal::TradeOffs => self.signal_trade_offs(),
            Signal::Incidents => self.signal_incidents(),
            Signal::People => self.signal_people(),
        }
    }

    /// How the second half of a round begins, and why.
    #[must_use]
    pub fn turn(self, turn: Turn, level: Level, score: Score) -> String {
        let (got, of, level) = (score.got as usize, score.of as usize, self.level(level));
        let (why, what) = match turn {
            Turn::Deeper => (self.turn_deeper_why(got, of), self.turn_deeper(level)),
            Turn::Same => (self.turn_same_why(got, of), self.turn_same(level)),
            Turn::Easier => (self.turn_easier_why(got, of), self.turn_easier(level)),
        };
        self.sentences(&[&why, &what])
    }

    /// How the signals came out together, and the rule that says so.
    #[must_use]
    pub const fn hire(self, hire: Hire) -> (&'static str, &'static str) {
        match hire {
            Hire::Yes => (self.card_yes(), self.card_yes_why()),
            Hire::Leaning => (self.card_leaning(), self.card_leaning_why()),
            Hire::Open => (self.card_open(), self.card_open_why()),
            Hire::No => (self.card_no(), self.card_no_why()),
            Hire::TooLittle => (self.card_too_little(), self.card_too_little_why()),
        }
    }

    /// What an answer showed. `point` has the words of a key point, by its place.
    #[must_use]
    pub fn shown(self, shown: &Shown, point: &dyn Fn(usize) -> String) -> String {
        match shown {
            Shown::Said { point: at, words } => self.shown_said(&point(*at), words),
            Shown::Ticked { count, of } => self.shown_ticked(*count, *of),
            Shown::Missed { point: at } => self.shown_missed(&point(*at)),
            Shown::Graded(Outcome::Right) => self.shown_right().to_owned(),
            Shown::Graded(Outcome::Partly) => self.shown_partly().to_owned(),
            Shown::Graded(Outcome::Missed) => self.shown_wrong().to_owned(),
            Shown::Ended(true) => self.shown_ended_well().to_owned(),
            Shown::Ended(false) => self.shown_ended_badly().to_owned(),
            Shown::Nothing => self.shown_nothing().to_owned(),
            Shown::Clear(words) => self.shown_clear(words),
            Shown::Remark(remark, words) if words.is_empty() => self.coach_remark(remark),
            Shown::Remark(remark, words) => {
                self.shown_quoted(&self.coach_remark(remark), &self.entries(words))
            }
        }
    }
}

/// The standing with the same sign as a score; `None` where nothing was asked.
#[must_use]
pub const fn standing_of(score: Score) -> Option<Standing> {
    if score.of == 0 {
        None
    } else if score.is_strong() {
        Some(Standing::Keep)
    } else if score.is_weak() {
        Some(Standing::Learn)
    } else {
        Some(Standing::Revisit)
    }
}
