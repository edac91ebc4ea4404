//! The address room: addresses as data, with one parser and one printer. The app opens addresses with it, and the
//! checker of the bank reads links with it, so there is only one grammar.
//!
//! It may use std, the bank, the quiz and the reader room. Deliberately absent: the browser and history. The whole address is in
//! the fragment. So it works on `file://`, on any static host and in frames, and no server sees it. Views print
//! addresses, so this room is below them.

mod fault;
mod mend;
mod names;
mod nearest;
mod packed;
mod parameter;
mod parse;
mod print;
mod texts;
mod value;

pub use fault::RouteFault;
pub use names::{Names, Noun, jobs};
pub use parameter::Parameter;
pub use parse::PAGES;

use dryrun_bank::{DrillId, ItemId, Kind, PageId, TopicId, Track};
use dryrun_quiz::{Day, Pace, SetQuery};
use dryrun_reader::{About, Goal};
use dryrun_rehearsal::LoopQuery;

/// A place in the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`: the first page.
    Home,
    /// `#/start`: what the reader prepares for.
    Start,
    /// `#/practise?…`: put a set together, beginning with this one.
    Practise(QuizLink),
    /// `#/quiz?…`: a session.
    Quiz(QuizLink),
    /// `#/due`: today's queue, what is due and what is new of the reader's job.
    Due,
    /// `#/daily`, `#/daily/2026-11-20`: the five of a day; `None` is today.
    Daily(Option<Day>),
    /// `#/set/…`: a pinned set, as a payload of the format of links that was not opened yet.
    PinnedSet(String),
    /// `#/challenge/…`: the same, with somebody's answers.
    Challenge(String),
    /// `#/shared/…`: how somebody's session came out, as a payload.
    Shared(String),
    /// `#/result`: how the last session came out.
    Result,
    /// `#/mock`: exams, spoken questions and drills.
    Mock,
    /// `#/stories`: the reader's own answers to open questions.
    Stories,
    /// `#/loop?track=lead&rounds=short&seed=7`: a mock interview; with `#/loop/3?…`, the third half of a round in it.
    Loop(LoopQuery, Option<u16>),
    /// `#/library?q=oom`: search the titles of the bank; `#/library?texts=oom`: all words of its questions too.
    Library(Search),
    /// `#/compare`: several people's results side by side.
    Compare,
    /// `#/job/lead`: what is asked for a job.
    Job(Track),
    /// `#/topic/kubernetes`: everything about a topic.
    Topic(TopicId),
    /// `#/browse?…`: read the bank.
    Browse(SetQuery),
    /// `#/item/k8s-liveness-dependency`: read one item.
    Item(ItemId),
    /// `#/worksheet?…`: a set for the printer, with the key on a page of its own.
    Worksheet(SetQuery),
    /// `#/drills`: the list of drills.
    Drills,
    /// `#/advent`: twelve days in December, one drill a day.
    Advent,
    /// `#/drill/slow-checkout`: play one.
    Drill(DrillId),
    /// `#/guide`: the list of pages.
    Guide,
    /// `#/guide/plan`: read one.
    GuidePage(PageId),
    /// `#/plan`: what to practise on which day, until the interview.
    Plan,
    /// `#/plan?track=lead&minutes=20&day=2026-12-08`: a plan from another device, to be taken over.
    SentPlan(Goal),
    /// `#/you`: how well the reader knows it.
    You,
    /// `#/progress`: what was met, by topic and question.
    Progress,
    /// `#/settings`: colours, movement, certainty, single keys.
    Settings,
    /// `#/data`: where progress lives, and what can be done about it.
    Data,
    /// `#/help`: keys, marking and privacy.
    Help,
}

impl Route {
    /// A practice session.
    #[must_use]
    pub fn practice(query: SetQuery) -> Self {
        Self::Quiz(QuizLink { query, ..QuizLink::default() })
    }

    /// What `#/aloud` stands for: three questions to answer aloud.
    fn aloud() -> Self {
        Self::practice(SetQuery { kinds: vec![Kind::Prompt], ..SetQuery::default() }.at_most(3))
    }
}

/// What is searched for in the library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The text, as it was typed; empty shows all of the bank.
    pub typed: String,
    /// Whether all words of the questions are searched, and not only their titles.
    pub in_texts: bool,
}

/// Which session a link asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuizLink {
    /// Which items the session asks; a set that names none draws from the whole bank.
    pub query: SetQuery,
    /// Whether only items that this reader missed last time.
    pub only_missed: bool,
    /// Practice or exam, and how long an exam takes.
    pub pace: Pace,
    /// Decides which items are drawn, and the order of their options. If it is `None`, the page chooses one.
    pub seed: Option<u32>,
    /// The title of the set, and who made it.
    pub about: About,
}
