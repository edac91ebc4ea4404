//! What the answers of a loop show together: for each signal what supports it and what does not.

use dryrun_bank::{Bank, DrillId, Form, Item, ItemId, Prompt, TopicId};
use dryrun_coach::{Coach, Remark, Review};
use dryrun_quiz::{Marks, Outcome};

use crate::quote::{quote, sentence};
use crate::{Answer, Asked, Came, Loop, Score, Scores, Signal};

/// What the answers of a loop show together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scorecard {
    /// The score of each signal; of nothing where nothing was asked.
    pub scores: Scores,
    /// What supports a signal, in the order of the loop.
    pub supports: Vec<Evidence>,
    /// What speaks against one, in the same order.
    pub lacks: Vec<Evidence>,
    /// How many questions and drills were asked.
    pub asked: usize,
    /// What to practise next, the greatest loss first; at most [`MOST_NEXT`].
    pub next: Vec<Next>,
}

/// Something that supports a signal, or speaks against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The signal.
    pub signal: Signal,
    /// The question or the drill.
    pub id: ItemId,
    /// What it is.
    pub shown: Shown,
}

/// What an answer showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The reader's own words cover this key point, by its place.
    Said {
        /// The key point.
        point: usize,
        /// The sentence with the words.
        words: String,
    },
    /// The reader ticked so many key points of an answer that they spoke.
    Ticked {
        /// How many.
        count: usize,
        /// Of how many.
        of: usize,
    },
    /// A key point that was not covered, by its place.
    Missed {
        /// The key point.
        point: usize,
    },
    /// A closed question came out so.
    Graded(Outcome),
    /// A drill ended well, or badly.
    Ended(bool),
    /// It was asked and not answered.
    Nothing,
    /// How an answer begins, to whose wording there is nothing to say.
    Clear(String),
    /// A remark on the wording, with the words on which it rests; empty if it rests on none.
    Remark(Remark, Vec<String>),
}

/// How the signals come out together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hire {
    /// No signal is weak, and at least half of them are strong.
    Yes,
    /// More signals are strong than weak.
    Leaning,
    /// As many are strong as weak, or most are neither.
    Open,
    /// At least half of the signals are weak.
    No,
    /// Too little was asked.
    TooLittle,
}

/// Something to practise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// An open question once more.
    Prompt(ItemId),
    /// A drill once more.
    Drill(DrillId),
    /// Closed questions of a topic.
    Topic(TopicId),
}

/// How many things to practise a scorecard names.
pub const MOST_NEXT: usize = 3;

/// With fewer questions, or fewer signals, nothing is said of all together.
const LEAST_ASKED: usize = 4;
const LEAST_SIGNALS: usize = 2;

/// Parts of the score for how an answer was put; each remark costs one.
const SPEECH: u32 = 4;

/// The most quoted words of a remark.
const MOST_QUOTED: usize = 4;

impl Scorecard {
    /// The scorecard of a loop. What left the bank since then is left out.
    #[must_use]
    pub fn of(bank: &Bank, rehearsal: &Loop) -> Self {
        let mut card = Self::default();
        let mut losses: Vec<(Next, u32)> = Vec::new();
        for leg in rehearsal.legs() {
            for answer in &leg.answers {
                let next = match &leg.asked {
                    Asked::Drill(id) => card.add_drill(id, answer),
                    Asked::Items(_) => bank.item(answer.id.as_str()).map(|item| card.add(item, answer)),
                };
                let Some(next) = next else { continue };
                card.asked += 1;
                let lost = answer.score().of.saturating_sub(answer.score().got);
                match losses.iter_mut().find(|(other, _)| *other == next) {
                    Some((_, sum)) => *sum += lost,
                    None => losses.push((next, lost)),
                }
            }
        }
        losses.retain(|(_, lost)| *lost > 0);
        losses.sort_by_key(|(_, lost)| core::cmp::Reverse(*lost));
        card.next = losses.into_iter().map(|(next, _)| next).take(MOST_NEXT).collect();
        card
    }

    /// How the signals come out together.
    #[must_use]
    pub fn hire(&self) -> Hire {
        let (strong, middling, weak) = self.counts();
        let signals = strong + middling + weak;
        if self.asked < LEAST_ASKED || signals < LEAST_SIGNALS {
            Hire::TooLittle
        } else if weak == 0 && strong * 2 >= signals {
            Hire::Yes
        } else if weak * 2 >= signals {
            Hire::No
        } else if strong > weak {
            Hire::Leaning
        } else {
            Hire::Open
        }
    }

    /// How many signals are strong, neither, and weak, of those about which something was asked.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let asked = || self.scores.0.iter().filter(|score| score.of > 0);
        let strong = asked().filter(|score| score.is_strong()).count();
        let weak = asked().filter(|score| score.is_weak()).count();
        (strong, asked().count() - strong - weak, weak)
    }

    fn add_drill(&mut self, id: &DrillId, answer: &Answer) -> Option<Next> {
        let shown = if let Came::Ended { good } = answer.came { Shown::Ended(good) } else { Shown::Nothing };
        self.scores.add(Signal::Incidents, answer.score());
        self.note(&[Signal::Incidents], answer, shown == Shown::Ended(true), &shown);
        Some(Next::Drill(id.clone()))
    }

    fn add(&mut self, item: &Item, answer: &Answer) -> Next {
        let signals = Signal::of(item);
        let score = answer.score();
        for signal in &signals {
            self.scores.add(*signal, score);
        }
        let Form::Prompt(prompt) = &item.form else {
            let shown = match answer.came {
                Came::Graded(outcome) => Shown::Graded(outcome),
                Came::Nothing | Came::Points { .. } | Came::Ended { .. } => Shown::Nothing,
            };
            self.note(&signals, answer, shown == Shown::Graded(Outcome::Right), &shown);
            return Next::Topic(item.topic.clone());
        };
        if let Came::Points { covered, .. } = answer.came {
            let review = Coach::new(prompt).review(&answer.text);
            self.points(&signals, prompt, answer, covered, &review);
            if review.words > 0 {
                self.wording(answer, &review);
            }
        } else {
            self.note(&signals, answer, false, &Shown::Nothing);
        }
        Next::Prompt(item.id.clone())
    }

    /// One point that was covered, in the reader's words where there are some, and one that was not.
    fn points(
        &mut self,
        signals: &[Signal],
        prompt: &Prompt,
        answer: &Answer,
        covered: Marks,
        review: &Review,
    ) {
        let is_ticked = |point: usize| u8::try_from(point).is_ok_and(|point| covered.contains(point));
        let said =
            review.points.iter().enumerate().filter(|(at, _)| is_ticked(*at)).find_map(|(at, point)| {
                let words = sentence(&answer.text, point.shown_by.first()?);
                Some(Shown::Said { point: at, words })
            });
        let ticked = || Shown::Ticked { count: covered.len().into(), of: prompt.points.len() };
        if !covered.is_empty() {
            // A few ticks without words support nothing.
            let is_support = said.is_some() || !answer.score().is_weak();
            self.note(signals, answer, is_support, &said.unwrap_or_else(ticked));
        }
        if let Some(point) = (0..prompt.points.len()).find(|point| !is_ticked(*point)) {
            self.note(signals, answer, false, &Shown::Missed { point });
        }
    }

    /// How an answer was put.
    fn wording(&mut self, answer: &Answer, review: &Review) {
        let remarks = &review.remarks;
        let lost = u32::try_from(remarks.len()).unwrap_or(SPEECH).min(SPEECH);
        self.scores.add(Signal::Speech, Score { got: SPEECH - lost, of: SPEECH });
        match remarks.first() {
            None => {
                let begins = sentence(&answer.text, &(0..0));
                self.note(&[Signal::Speech], answer, true, &Shown::Clear(begins));
            }
            Some(remark) => {
                let places = places(remark).iter().take(MOST_QUOTED);
                let words = places.filter_map(|place| quote(&answer.text, place)).collect();
                self.note(&[Signal::Speech], answer, false, &Shown::Remark(remark.clone(), words));
            }
        }
    }

    /// Notes the same for each of these signals.
    fn note(&mut self, signals: &[Signal], answer: &Answer, is_support: bool, shown: &Shown) {
        let list = if is_support { &mut self.supports } else { &mut self.lacks };
        for signal in signals {
            list.push(Evidence { signal: *signal, id: answer.id.clone(), shown: shown.clone() });
        }
    }
}

/// The words on which a remark rests.
fn places(remark: &Remark) -> &[dryrun_coach::Place] {
    match remark {
        Remark::We { we, .. } => we,
        Remark::General { general, .. } => general,
        Remark::Markup(places)
        | Remark::NoNumberInResult(places)
        | Remark::Hedges(places)
        | Remark::Fillers(places) => places,
        Remark::Empty
        | Remark::NotEnglish
        | Remark::Short { .. }
        | Remark::Long { .. }
        | Remark::Missing(_)
        | Remark::NoNumber => &[],
    }
}
