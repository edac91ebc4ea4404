//! A loop and its course. `Phase` × `Event`: every pair written out.

use dryrun_bank::Level;
use dryrun_quiz::Millis;

use crate::halves::Source;
use crate::{Answer, Asked, Drawn, Event, Leg, LoopQuery, Phase, Round, Score, Scores, Turn};

/// A mock interview.
///
/// Invariants: the seed of `query` is known; `rounds` is not empty; the phase names a round that exists; while a half is
/// played, the last leg is of its round and has no answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loop {
    query: LoopQuery,
    rounds: Vec<Round>,
    legs: Vec<Leg>,
    phase: Phase,
    /// How the loop before this one came out; `None` if there was none.
    before: Option<Scores>,
}

/// The half that comes next.
pub(crate) struct NextHalf {
    pub(crate) sources: &'static [Source],
    pub(crate) level: Level,
    pub(crate) seconds: u32,
}

/// A shorter round has no second half.
const LEAST_MINUTES: u16 = 8;

impl Loop {
    /// A loop before its first round; `None` without rounds.
    #[must_use]
    pub fn new(query: LoopQuery, seed: u32, rounds: Vec<Round>, before: Option<Scores>) -> Option<Self> {
        let query = LoopQuery { seed: Some(seed), ..query };
        Self::restore(query, rounds, Vec::new(), Phase::Ready { round: 0 }, before)
    }

    /// A loop as it was saved; `None` if no loop is ever so.
    #[must_use]
    pub fn restore(
        query: LoopQuery,
        rounds: Vec<Round>,
        legs: Vec<Leg>,
        phase: Phase,
        before: Option<Scores>,
    ) -> Option<Self> {
        let is_round = |round: usize| round < rounds.len();
        let last = legs.last().filter(|leg| leg.answers.is_empty()).map(|leg| leg.round);
        let is_sound = match phase {
            Phase::Ready { round } | Phase::Turning { round } => is_round(round),
            Phase::Playing { round } => is_round(round) && last == Some(round),
            Phase::Done => !rounds.is_empty(),
        };
        let is_sound = is_sound && query.seed.is_some() && legs.iter().all(|leg| is_round(leg.round));
        is_sound.then_some(Self { query, rounds, legs, phase, before })
    }

    /// What follows from `event` at that time; `None` where the event means nothing in this phase: a double click, a
    /// half that ended twice, a loop that ends before anything was answered.
    #[must_use]
    pub fn after(&self, event: &Event, now: Millis) -> Option<Self> {
        match (self.phase, event) {
            (Phase::Ready { round } | Phase::Turning { round }, Event::Began(drawn)) => {
                Some(self.begun(round, drawn, now))
            }
            (Phase::Playing { round }, Event::Ended { answers, millis }) => {
                self.ended(round, answers, *millis)
            }
            (Phase::Ready { round } | Phase::Turning { round }, Event::Skipped) => Some(self.behind(round)),
            (Phase::Playing { round }, Event::Skipped) => Some(self.without_last().behind(round)),
            (Phase::Ready { .. } | Phase::Turning { .. }, Event::Stopped) => self.stopped(),
            (Phase::Playing { .. }, Event::Stopped) => self.without_last().stopped(),

            (Phase::Playing { .. }, Event::Began(_))
            | (Phase::Ready { .. } | Phase::Turning { .. }, Event::Ended { .. })
            | (Phase::Done, Event::Began(_) | Event::Ended { .. } | Event::Skipped | Event::Stopped) => None,
        }
    }

    fn begun(&self, round: usize, drawn: &Drawn, now: Millis) -> Self {
        let Drawn { level, asked } = drawn.clone();
        let mut next = Self { phase: Phase::Playing { round }, ..self.clone() };
        next.legs.push(Leg { round, level, asked, started: now, answers: Vec::new(), millis: 0 });
        next
    }

    fn ended(&self, round: usize, answers: &[Answer], millis: u32) -> Option<Self> {
        let mut next = self.clone();
        let leg = next.legs.last_mut().filter(|_| !answers.is_empty())?;
        (leg.answers, leg.millis) = (answers.to_vec(), millis);
        if next.legs_of(round).count() == 1 && next.has_second_half(round) {
            next.phase = Phase::Turning { round };
            return Some(next);
        }
        Some(next.behind(round))
    }

    /// The round after this one comes next, or the loop is over.
    fn behind(&self, round: usize) -> Self {
        let next = round + 1;
        let phase = if next < self.rounds.len() { Phase::Ready { round: next } } else { Phase::Done };
        Self { phase, ..self.clone() }
    }

    fn stopped(&self) -> Option<Self> {
        (!self.legs.is_empty()).then(|| Self { phase: Phase::Done, ..self.clone() })
    }

    fn without_last(&self) -> Self {
        let mut next = self.clone();
        next.legs.pop();
        next
    }

    fn has_second_half(&self, round: usize) -> bool {
        let [_, second] = self.rounds.get(round).map_or([&[] as &[Source]; 2], |round| round.halves());
        !second.is_empty() && self.minutes(round) >= LEAST_MINUTES
    }

    /// The half that comes next; `None` while one is played, and after the last.
    pub(crate) fn next_half(&self) -> Option<NextHalf> {
        let (Phase::Ready { round } | Phase::Turning { round }) = self.phase else { return None };
        let [first, second] = self.rounds.get(round)?.halves();
        let seconds = u32::from(self.minutes(round)) * 60;
        let seconds = if self.has_second_half(round) { seconds / 2 } else { seconds };
        let (sources, level) = match self.phase {
            Phase::Turning { .. } => (second, self.turned()?.1),
            Phase::Ready { .. } | Phase::Playing { .. } | Phase::Done => (first, self.query.level),
        };
        Some(NextHalf { sources, level, seconds })
    }

    /// How the second half of the round begins, and at which level; `None` if none comes next.
    #[must_use]
    pub fn turned(&self) -> Option<(Turn, Level)> {
        let Phase::Turning { round } = self.phase else { return None };
        let leg = self.legs_of(round).next()?;
        Some(turn(leg.score(), leg.level))
    }
}

/// One level up after three quarters, one down after less than half.
fn turn(score: Score, level: Level) -> (Turn, Level) {
    let place = Level::ALL.iter().take_while(|known| **known != level).count();
    let (turn, next) = if score.is_strong() {
        (Turn::Deeper, Level::ALL.get(place + 1))
    } else if score.is_weak() {
        (Turn::Easier, place.checked_sub(1).and_then(|place| Level::ALL.get(place)))
    } else {
        (Turn::Same, None)
    };
    next.map_or((Turn::Same, level), |next| (turn, *next))
}

impl Loop {
    /// Which loop it is.
    #[must_use]
    pub const fn query(&self) -> LoopQuery {
        self.query
    }

    /// The seed, which decides what is drawn and the order of options.
    #[must_use]
    pub const fn seed(&self) -> u32 {
        match self.query.seed {
            Some(seed) => seed,
            None => 0,
        }
    }

    /// Its rounds, in their order.
    #[must_use]
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// The minutes of the round at this place; 0 if there is none.
    #[must_use]
    pub fn minutes(&self, round: usize) -> u16 {
        self.rounds.get(round).map_or(0, |round| round.minutes(self.query.length))
    }

    /// The halves that were begun, in their order.
    #[must_use]
    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    /// Those of the round at this place.
    pub fn legs_of(&self, round: usize) -> impl Iterator<Item = &Leg> {
        self.legs.iter().filter(move |leg| leg.round == round)
    }

    /// The half that is played, with its number, from 1; `None` if none is.
    #[must_use]
    pub fn playing(&self) -> Option<(usize, &Leg)> {
        let Phase::Playing { .. } = self.phase else { return None };
        self.legs.last().map(|leg| (self.legs.len(), leg))
    }

    /// Where it is.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether it is over.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        matches!(self.phase, Phase::Done)
    }

    /// How the loop before this one came out; `None` if there was none.
    #[must_use]
    pub const fn before(&self) -> Option<&Scores> {
        self.before.as_ref()
    }

    /// The milliseconds that the round at this place has left at this moment of a half, which has taken so many; 0 if
    /// its time is up.
    #[must_use]
    pub fn left(&self, round: usize, millis: u32) -> u32 {
        let before: u32 = self.legs_of(round).map(|leg| leg.millis).fold(millis, u32::saturating_add);
        (u32::from(self.minutes(round)) * 60_000).saturating_sub(before)
    }

    /// Whether the loop has asked the question, or played the drill, with this id.
    pub(crate) fn has_asked(&self, id: &str) -> bool {
        self.legs.iter().any(|leg| match &leg.asked {
            Asked::Items(items) => items.iter().any(|item| item.as_str() == id),
            Asked::Drill(drill) => drill.as_str() == id,
        })
    }
}
