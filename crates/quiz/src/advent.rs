//! Advent: twelve days in December, one drill a day, the same for everybody.
//!
//! Each drill draws a lot, which follows only from the year and the drill's permanent number, as in today's five. So two
//! people with the same bank have the same twelve, and a new drill changes few of them.

use std::rc::Rc;

use super::Day;
use super::daily::mixed;
use dryrun_bank::{Bank, Drill};

/// How many days have a drill: 1 to 12 December.
pub const ADVENT: usize = 12;

/// The drills of an Advent, as they stand on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Advent {
    /// Its year.
    pub year: u32,
    /// The drills, one for each of its days; at most twelve, fewer if the bank has fewer.
    pub drills: Vec<Rc<Drill>>,
    /// How many of them can be played: those up to today from 1 to 12 December, all in the rest of the year.
    pub open: usize,
    /// The place of today's drill; `None` outside these days.
    pub today: Option<usize>,
}

/// The Advent of a day: this year's from 1 December on, before that the one of last year, which stays open all year.
#[must_use]
pub fn advent(bank: &Bank, day: Day) -> Advent {
    let date = day.to_string();
    let number = |from: usize, to: usize| date.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let (year, month, of_month) =
        (number(0, 4).unwrap_or(1970), number(5, 7).unwrap_or(1), number(8, 10).unwrap_or(1));
    let is_december = month == 12;
    let year = if is_december { year } else { year.saturating_sub(1) };
    let lot = |drill: &Drill| mixed(u64::from(year) << 16 | u64::from(drill.number));
    let mut drills: Vec<Rc<Drill>> = Vec::with_capacity(ADVENT);
    while drills.len() < ADVENT {
        let is_free = |drill: &&Rc<Drill>| drills.iter().all(|taken| taken.id != drill.id);
        let Some(next) = bank.drills().iter().filter(is_free).min_by_key(|drill| lot(drill)) else { break };
        drills.push(Rc::clone(next));
    }
    let place = of_month.saturating_sub(1) as usize;
    let today = (is_december && place < ADVENT).then_some(place);
    let open = today.map_or(drills.len(), |today| drills.len().min(today + 1));
    let today = today.filter(|today| *today < drills.len());
    Advent { year, drills, open, today }
}
