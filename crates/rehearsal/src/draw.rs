//! Draws what a half of a round asks.

use std::cmp::Reverse;
use std::rc::Rc;

use dryrun_bank::{Bank, Drill, Form, Item, Kind, Level, Style, Track};
use dryrun_quiz::{apart, shuffled};

use crate::halves::{Source, What};
use crate::{Asked, Drawn, Loop};

/// What the next half of a loop asks; `None` if none comes next, or the bank has nothing for it. The seed of the loop,
/// what it has asked already and how the half before came out decide it, and nothing else.
#[must_use]
pub fn draw(bank: &Bank, rehearsal: &Loop) -> Option<Drawn> {
    let next = rehearsal.next_half()?;
    let deck = Deck {
        bank,
        rehearsal,
        level: next.level,
        job: rehearsal.query().job,
        // The first streams belong to sets.
        stream: STREAM + rehearsal.legs().len() as u64,
    };
    let asked = deck.asked(next.sources, next.seconds)?;
    Some(Drawn { level: next.level, asked })
}

/// The streams of random numbers for rounds begin here.
const STREAM: u64 = 1 << 32;

/// Seconds that a closed question takes, and the verdict on an open one.
const SECONDS: u32 = 90;

struct Deck<'a> {
    bank: &'a Bank,
    rehearsal: &'a Loop,
    level: Level,
    job: Track,
    stream: u64,
}

impl Deck<'_> {
    /// Fills the time with what the sources have, in their order; at least one question.
    fn asked(&self, sources: &[Source], seconds: u32) -> Option<Asked> {
        let (mut items, mut spent) = (Vec::new(), 0_u32);
        for source in sources {
            let drawn = match source.what {
                What::Drill => return self.drill().map(|drill| Asked::Drill(drill.id.clone())),
                What::Closed => apart(self.items(source, &[])),
                What::Prompts(styles) => self.items(source, styles),
            };
            for item in drawn.into_iter().take(source.most) {
                let cost = cost(&item);
                if items.is_empty() || spent + cost <= seconds {
                    spent += cost;
                    items.push(item.id.clone());
                }
            }
        }
        (!items.is_empty()).then_some(Asked::Items(items))
    }

    /// Items of a source that were not asked yet, the nearest to the level first, and of many topics.
    fn items(&self, source: &Source, styles: &[Style]) -> Vec<Rc<Item>> {
        let is_prompt = source.what != What::Closed;
        let of_kind = |item: &Item| (item.kind() == Kind::Prompt) == is_prompt;
        let of_topic = |item: &Item| source.topics.is_empty() || source.topics.contains(&item.topic.as_str());
        let of_job = |item: &Item| item.tracks.contains(&self.job);
        let of_style =
            |item: &Item| styles.is_empty() || style(item).is_some_and(|style| styles.contains(&style));
        let fresh: Vec<&Rc<Item>> = self
            .bank
            .items()
            .iter()
            .filter(|item| of_kind(item) && !self.rehearsal.has_asked(item.id.as_str()))
            .collect();
        // The job counts most, then the style, then the topic: a bank may have nothing for all of them.
        let wishes: [&dyn Fn(&Item) -> bool; 5] = [
            &|item| of_job(item) && of_style(item) && of_topic(item),
            &|item| of_job(item) && of_style(item),
            &|item| of_job(item) && of_topic(item),
            &|item| of_job(item),
            &|_| true,
        ];
        let mut found = Vec::new();
        for wish in wishes {
            found = fresh.iter().filter(|item| wish(item)).copied().collect();
            if !found.is_empty() {
                break;
            }
        }
        self.ordered(&found)
    }

    fn ordered(&self, found: &[&Rc<Item>]) -> Vec<Rc<Item>> {
        let order = shuffled(u32::try_from(found.len()).unwrap_or(u32::MAX), self.seed(), self.stream);
        let mut drawn: Vec<(usize, usize, &Rc<Item>)> = Vec::new();
        for item in order.into_iter().filter_map(|at| found.get(at as usize).copied()) {
            let far = self.far(item.level);
            let same = drawn.iter().filter(|(other, _, before)| *other == far && before.topic == item.topic);
            let (same, item) = (same.count(), item);
            drawn.push((far, same, item));
        }
        drawn.sort_by_key(|(far, same, _)| (*far, *same));
        drawn.into_iter().map(|(_, _, item)| Rc::clone(item)).collect()
    }

    /// A drill for the job, the nearest to the level.
    fn drill(&self) -> Option<&Rc<Drill>> {
        let drills = self.bank.drills();
        let order = shuffled(u32::try_from(drills.len()).unwrap_or(u32::MAX), self.seed(), self.stream);
        let drawn = order.into_iter().filter_map(|at| drills.get(at as usize));
        let fresh = drawn.filter(|drill| !self.rehearsal.has_asked(drill.id.as_str()));
        fresh.min_by_key(|drill| (Reverse(drill.tracks.contains(&self.job)), self.far(drill.level)))
    }

    /// How many levels away another one is.
    fn far(&self, other: Level) -> usize {
        let place = |level: Level| Level::ALL.iter().take_while(|known| **known != level).count();
        place(self.level).abs_diff(place(other))
    }

    const fn seed(&self) -> u32 {
        self.rehearsal.seed()
    }
}

/// The style of an open question, as far as it is known.
fn style(item: &Item) -> Option<Style> {
    if let Form::Prompt(prompt) = &item.form { Some(prompt.style) } else { None }
}

/// About how many seconds it takes.
fn cost(item: &Item) -> u32 {
    if let Form::Prompt(prompt) = &item.form { u32::from(prompt.minutes) * 60 + SECONDS } else { SECONDS }
}
