//! The parts of a story: situation, task, action, result.

use crate::Place;
use crate::phrases::Said;

const SITUATION: &str = "at a, at an, at the, at my, at our, when i, when we, back in, last year, last spring, last summer, last \
                         autumn, last winter, years ago, my last, my previous, we had, we were, there was, there were, i was at, \
                         i joined, i worked, our team, used to, one day, one night, on a, in my, we ran, the company, the team";
const TASK: &str = "i had to, we had to, my job, my task, my part, my role, i was asked, asked me, asked us, i owned, responsible, \
                    i needed, we needed, needed to, the goal, the aim, the target, my goal, wanted, was mine, on me, i was \
                    supposed, the deadline, had until, the question was, the problem was, i was on call, i led, took over, was \
                    due, i was to, must, my team, i proposed, i decided, what i did";
const RESULT: &str = "as a result, the result, in the end, the outcome, since then, ever since, afterwards, after that, ended up, \
                      went from, came down, went down, fell from, fell to, fell by, had fallen, has fallen, dropped, down from, down to, \
                      went to, saved, halved, today, now, by the end, a year later, a month later, months later, weeks later, \
                      the next quarter, in the next, after a, after the, within a, it took, we shipped, went live, paid off, no longer, \
                      has not, have not, we lost, nobody, it cost, instead of";
/// Words that may stand between `i` and what I did.
const BETWEEN: &str =
    " also then first just even only never simply quickly finally later personally once still myself ";
/// Past tenses that do not end in `-ed`.
const IRREGULAR: &str = " began bought brought broke built came caught chose cut did drew drove fell fixed found fought gave got grew \
                         held kept knew laid led left let lost made meant met paid put quit ran read rebuilt rewrote said sat saw \
                         sent set shut spent split spoke stood stopped stuck taught told took tore understood undid went wrote ";
/// Past tenses that are no action.
const IDLE: &str = " agreed failed feared liked loved needed seemed supposed tried used wanted worried ";

/// How many words after the words of a result its number may come.
const REACH: usize = 25;

/// A part of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Where and when it was.
    Situation,
    /// What had to be done, and by whom.
    Task,
    /// What the speaker did.
    Action,
    /// What came of it.
    Result,
}

/// Which parts of a story are there, with the words that show each; empty if a part is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Star {
    /// Where and when it was.
    pub situation: Vec<Place>,
    /// What had to be done, and by whom.
    pub task: Vec<Place>,
    /// What the speaker did.
    pub action: Vec<Place>,
    /// What came of it.
    pub result: Vec<Place>,
    /// The numbers near the words of a result.
    pub result_numbers: Vec<Place>,
}

impl Star {
    /// The parts that are missing, in the order of a story.
    pub fn missing(&self) -> impl Iterator<Item = Part> {
        let parts = [
            (Part::Situation, &self.situation),
            (Part::Task, &self.task),
            (Part::Action, &self.action),
            (Part::Result, &self.result),
        ];
        parts.into_iter().filter(|(_, places)| places.is_empty()).map(|(part, _)| part)
    }
}

/// Finds the parts of a story.
pub(crate) fn parts(said: &Said<'_>) -> Star {
    let result = said.places(RESULT);
    Star {
        situation: said.places(SITUATION),
        task: said.places(TASK),
        action: actions(said),
        result_numbers: numbers_near(said, &result),
        result,
    }
}

/// `I wrote`, `I then moved`.
fn actions(said: &Said<'_>) -> Vec<Place> {
    let is_in =
        |list: &'static str, word: &str| list.split(' ').any(|other| !other.is_empty() && other == word);
    let words = said.words();
    let action = |(at, (word, place)): (usize, &(&str, Place))| {
        let mut after = words.iter().skip(at + 1).take(3).skip_while(|(word, _)| is_in(BETWEEN, word));
        let (verb, end) = after.next().filter(|_| *word == "i")?;
        let is_past = verb.len() > 4 && verb.ends_with("ed") || is_in(IRREGULAR, verb);
        (is_past && !is_in(IDLE, verb)).then_some(place.start..end.end)
    };
    words.iter().enumerate().filter_map(action).collect()
}

/// The numbers that are at most 25 words behind the words of a result, or in them.
fn numbers_near(said: &Said<'_>, results: &[Place]) -> Vec<Place> {
    let mut results = results.iter().peekable();
    let mut since = usize::MAX;
    let mut numbers = Vec::new();
    for (word, place) in said.words() {
        since = since.saturating_add(1);
        while results.next_if(|result| result.start <= place.start).is_some() {
            since = 0;
        }
        if since <= REACH && dryrun_cues::is_number(word) {
            numbers.push(place.clone());
        }
    }
    numbers
}
