//! Which items on which day.

use super::candidate::{Candidate, Kind};
use super::forecast::{Forecast, Sum};
use super::outlook::{Outlook, Setting};
use crate::{Fsrs, Ranked};
use dryrun_quiz::{Day, Millis};

/// From when until when, with how many minutes a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The time now.
    pub now: Millis,
    /// Today, by the reader's calendar.
    pub today: Day,
    /// The day of the interview. It is not practised on it.
    pub interview: Day,
    /// Minutes a day.
    pub minutes: u16,
    /// How many parts the guide's plan has.
    pub phases: usize,
}

impl Span {
    /// Days from today until the interview; 0 if it is today or has passed.
    #[must_use]
    pub const fn left(self) -> u32 {
        self.interview.number().saturating_sub(self.today.number())
    }

    /// The day that is practised for, in days from today: the interview, or the day behind the last one that is planned. Of
    /// an interview in years, what is practised in these weeks would be worth next to nothing.
    fn horizon(self) -> u32 {
        self.left().min(MOST_DAYS)
    }

    /// How many days are planned.
    fn planned(self) -> u32 {
        if self.minutes == 0 { 0 } else { self.horizon() }
    }
}

/// The most days that are planned one by one. What is further away is planned when it is nearer.
const MOST_DAYS: u32 = 56;
/// An item that was not practised is looked at anew once in a week of the plan: what practice is worth changes slowly, and
/// this is what a plan of 10,000 items costs. Today is always looked at whole.
const TURNS: usize = 7;
/// How much more a new question counts in the part of the way in which the guide has its topic.
const IN_PHASE: f32 = 1.5;
/// How much less before that part.
const TOO_EARLY: f32 = 0.6;

/// What to practise on a day: places in the list of candidates.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedDay {
    /// The day.
    pub day: Day,
    /// The part of the guide's plan that it is in, from 0.
    pub phase: usize,
    /// The items, those that gain most first.
    pub picks: Vec<usize>,
    /// How many of the closed ones are answered for the first time.
    pub new: usize,
}

/// The plan. It has no days if the interview is today or has passed, or if there are no minutes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The days from today on, the last one before the interview; at most 56.
    pub days: Vec<PlannedDay>,
    /// What is expected of each topic, by its place.
    pub topics: Vec<Forecast>,
    /// What is expected of all.
    pub all: Forecast,
}

impl Plan {
    /// Plans. `first_try` is how often the reader is right at a question that they see for the first time: 0 to 1.
    #[must_use]
    pub fn of(candidates: &[Candidate], span: Span, model: &Fsrs, first_try: f32) -> Self {
        let mut way = Way::new(candidates, span, model, first_try);
        let before = way.after.clone();
        let days = (0..span.planned()).filter_map(|day| way.day(day, span)).collect();
        let topics = candidates.iter().map(|item| item.topic + 1).max().unwrap_or_default();
        let of_topic = |topic: Option<usize>| way.forecast(&before, topic);
        Self { days, topics: (0..topics).map(|topic| of_topic(Some(topic))).collect(), all: of_topic(None) }
    }

    /// Only what the plan has for today; `None` if the plan has no days.
    #[must_use]
    pub fn today(candidates: &[Candidate], span: Span, model: &Fsrs, first_try: f32) -> Option<PlannedDay> {
        let mut way = Way::new(candidates, span, model, first_try);
        (span.planned() > 0).then(|| way.day(0, span)).flatten()
    }
}

/// The plan while it is made.
struct Way<'a> {
    candidates: &'a [Candidate],
    setting: Setting<'a>,
    /// What is expected of each item after the days so far.
    after: Vec<Outlook>,
    /// What practice of each item gained when it was looked at last.
    gains: Vec<f32>,
    /// The place of each item within its topic. Of those that gain the same, those with the least come first, so that
    /// topics take turns.
    ranks: Vec<usize>,
}

impl<'a> Way<'a> {
    fn new(candidates: &'a [Candidate], span: Span, model: &'a Fsrs, first_try: f32) -> Self {
        let setting = Setting { model, end: span.horizon() as f32, first_try };
        let outlook = |item: &Candidate| Outlook::new(setting, item.trace.as_ref(), span.now);
        let mut counts: Vec<usize> = Vec::new();
        let mut rank = |item: &Candidate| {
            counts.resize(counts.len().max(item.topic + 1), 0);
            counts.get_mut(item.topic).map(|count| std::mem::replace(count, *count + 1)).unwrap_or_default()
        };
        let ranks = candidates.iter().map(&mut rank).collect();
        Self {
            candidates,
            setting,
            after: candidates.iter().map(outlook).collect(),
            gains: Vec::new(),
            ranks,
        }
    }

    fn day(&mut self, day: u32, span: Span) -> Option<PlannedDay> {
        let phases = u32::try_from(span.phases.max(1)).unwrap_or(1);
        let phase = (day * phases / span.horizon().max(1)) as usize;
        let (closed, spoken) = (closed_of(span.minutes), spoken_of(span.minutes));
        self.look(day, phase);
        let mut picks = self.best(Kind::Closed, closed.into());
        picks.extend(self.best(Kind::Spoken, spoken.into()));
        let mut new = 0;
        for place in &picks {
            if let Some(outlook) = self.after.get_mut(*place) {
                let is_closed = self.candidates.get(*place).is_some_and(|item| item.kind == Kind::Closed);
                new += usize::from(is_closed && outlook.is_new());
                *outlook = outlook.practised(self.setting, day as f32);
            }
            if let Some(gain) = self.gains.get_mut(*place) {
                *gain = f32::NEG_INFINITY;
            }
        }
        let number = span.today.number().checked_add(day)?;
        Some(PlannedDay { day: Day::numbered(number)?, phase, picks, new })
    }

    /// Looks at the items whose turn it is, and at all on the first day.
    fn look(&mut self, day: u32, phase: usize) {
        let is_first = self.gains.is_empty();
        self.gains.resize(self.candidates.len(), f32::NEG_INFINITY);
        let fresh = self.after.iter().find(|outlook| outlook.is_new());
        // All new questions are alike but for their topic's part of the way.
        let of_new = fresh.map_or(0.0, |outlook| outlook.gain(self.setting, day as f32));
        let turn = day as usize % TURNS;
        for (place, gain) in self.gains.iter_mut().enumerate() {
            let (Some(outlook), Some(item)) = (self.after.get(place), self.candidates.get(place)) else {
                continue;
            };
            if outlook.is_new() {
                *gain = of_new * weight(item.phase, phase);
            } else if is_first || place % TURNS == turn || *gain == f32::NEG_INFINITY {
                *gain = outlook.gain(self.setting, day as f32);
            }
        }
    }

    /// The places of the items of a kind that gain most, the best first.
    fn best(&self, kind: Kind, most: usize) -> Vec<usize> {
        let mut best = Ranked::most(most);
        // Of those that gain the same, those with the least rank come first.
        let count = self.candidates.len();
        let items = self.candidates.iter().zip(&self.gains).zip(&self.ranks).enumerate();
        for (place, ((item, gain), rank)) in items {
            if item.kind == kind && *gain > 0.0 {
                best.offer(-gain, rank * count + place);
            }
        }
        best.places().into_iter().map(|place| place % count.max(1)).collect()
    }

    fn forecast(&self, before: &[Outlook], topic: Option<usize>) -> Forecast {
        let (mut now, mut planned, mut idle) = (Sum::default(), Sum::default(), Sum::default());
        let mut forecast = Forecast::default();
        for ((item, was), is) in self.candidates.iter().zip(before).zip(&self.after) {
            if topic.is_some_and(|topic| topic != item.topic) {
                continue;
            }
            forecast.count += 1;
            forecast.new += usize::from(was.is_new());
            forecast.unreached += usize::from(is.is_new());
            now.add(was.recall_on(self.setting, 0.0));
            idle.add(was.at_end);
            planned.add(is.at_end);
        }
        Forecast { now: now.estimate(), planned: planned.estimate(), idle: idle.estimate(), ..forecast }
    }
}

/// How many closed questions so many minutes hold, beside those to answer aloud.
#[must_use]
pub const fn closed_of(minutes: u16) -> u16 {
    minutes.saturating_sub(spoken_of(minutes) * Kind::Spoken.minutes()) / Kind::Closed.minutes()
}

/// How many questions to answer aloud so many minutes hold: one in each twenty, at most three.
#[must_use]
pub const fn spoken_of(minutes: u16) -> u16 {
    let spoken = minutes / 20;
    if spoken > 3 { 3 } else { spoken }
}

/// How much a new question counts in a part of the way.
fn weight(own: Option<usize>, phase: usize) -> f32 {
    match own {
        Some(own) if own == phase => IN_PHASE,
        Some(own) if own > phase => TOO_EARLY,
        Some(_) | None => 1.0,
    }
}
