//! What is asked, and what the right answer is. The rules that hold here are kept by the checker in
//! `crates/authoring`; what can be said in types is said in types.

use serde::{Deserialize, Serialize};

use crate::{Block, CodeBlock, ItemId, Kind, Level, Phrase, Prompt, Skill, TopicId, Track, plain};

/// One thing to answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its permanent name.
    pub id: ItemId,
    /// Its permanent number, which links carry. From 1; `questions/numbers.tsv` keeps it.
    pub number: u16,
    /// What it is about.
    pub topic: TopicId,
    /// How deep it goes.
    pub level: Level,
    /// The jobs it is asked for. Invariant: not empty, in the order of [`Track::ALL`].
    pub tracks: Vec<Track>,
    /// What a closed item asks of the reader; `None` for prompts.
    pub skill: Option<Skill>,
    /// The question.
    pub stem: Stem,
    /// How it is answered, with the key.
    pub form: Form,
    /// A nudge that gives nothing away; most often empty.
    pub hint: Vec<Block>,
    /// What to take away, whatever was answered. Empty in prompts.
    pub explanation: Vec<Block>,
    /// Where the explanation comes from. Not empty in closed items.
    pub sources: Vec<Source>,
    /// Other items on the same matter.
    pub related: Vec<ItemId>,
    /// A digest of the stem and the form: it changes when the question or its options do, so that a saved
    /// half-given answer is never laid over other options.
    pub revision: u32,
}

impl Item {
    /// The item's response form by name.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.form.kind()
    }

    /// The stem's heading in plain words.
    #[must_use]
    pub fn title(&self) -> String {
        plain(&self.stem.title)
    }
}

/// The question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stem {
    /// One sentence, shown as the heading.
    pub title: Phrase,
    /// The situation: text, a log, a config.
    pub body: Vec<Block>,
}

/// A document that backs an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The page's title; the address where the author gave none.
    pub title: String,
    /// Invariant: starts with `https://`.
    pub url: String,
}

/// How an item is answered, with its key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Form {
    /// Invariant: exactly one choice is right.
    Single(Vec<Choice>),
    /// Invariant: at least two choices are right and one is not.
    Multiple(Vec<Choice>),
    /// The steps in their right order; three to seven.
    Order(Vec<Step>),
    /// Pairs to join.
    Match(Matching),
    /// A number.
    Numeric(Numeric),
    /// A word or a short command.
    Text(TextEntry),
    /// The faulty line.
    Line(FaultyLine),
    /// An open question.
    Prompt(Box<Prompt>),
}

impl Form {
    /// The form by name.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Single(_) => Kind::Single,
            Self::Multiple(_) => Kind::Multiple,
            Self::Order(_) => Kind::Order,
            Self::Match(_) => Kind::Match,
            Self::Numeric(_) => Kind::Numeric,
            Self::Text(_) => Kind::Text,
            Self::Line(_) => Kind::Line,
            Self::Prompt(_) => Kind::Prompt,
        }
    }
}

/// An option. Source of the name: QTI `simpleChoice`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// What it says.
    pub text: Phrase,
    /// Whether it belongs to the key.
    pub right: bool,
    /// Why it is right or wrong.
    pub reason: Phrase,
}

/// A step of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// What is done.
    pub text: Phrase,
    /// Why it stands there.
    pub reason: Phrase,
}

/// Two columns to join.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Matching {
    /// Heading of the left column.
    pub left: Phrase,
    /// Heading of the right column.
    pub right: Phrase,
    /// What belongs together; three to six.
    pub pairs: Vec<Pair>,
    /// Right-hand values that belong to nothing.
    pub spares: Vec<Spare>,
}

impl Matching {
    /// The right-hand values: those of the pairs, in their order, then the spares.
    pub fn rights(&self) -> impl Iterator<Item = &Phrase> {
        self.pairs.iter().map(|pair| &pair.right).chain(self.spares.iter().map(|spare| &spare.right))
    }
}

/// What belongs together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The term.
    pub left: Phrase,
    /// Its counterpart.
    pub right: Phrase,
    /// Why they belong together.
    pub reason: Phrase,
}

/// A right-hand value that belongs to nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spare {
    /// The value.
    pub right: Phrase,
    /// Why it belongs to nothing.
    pub reason: Phrase,
}

/// A number to work out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Numeric {
    /// The key, in `unit`. Finite.
    pub value: f64,
    /// How far off is still right.
    pub tolerance: Tolerance,
    /// The unit as shown, like `min`; empty for a bare number.
    pub unit: String,
    /// Values that common mistakes lead to.
    pub slips: Vec<NumericSlip>,
}

/// How far from the key an answer is still right. Finite, >= 0.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Tolerance {
    /// In the key's unit.
    Absolute(f64),
    /// In percent of the key.
    Percent(f64),
}

/// A wrong number with a story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumericSlip {
    /// The number, in `unit`.
    pub value: f64,
    /// Its unit as shown; of the same family as the key's.
    pub unit: String,
    /// The mistake that leads there.
    pub reason: Phrase,
}

/// A word or a short command to type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextEntry {
    /// What is right; the first is the one that is shown. Not empty.
    pub accepted: Vec<String>,
    /// Answers that common mistakes lead to.
    pub slips: Vec<TextSlip>,
}

/// A wrong word with a story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextSlip {
    /// The word.
    pub text: String,
    /// What it mixes up.
    pub reason: Phrase,
}

/// A block of code with one faulty line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FaultyLine {
    /// The code, without marks.
    pub code: CodeBlock,
    /// The faulty line, from 0. Invariant: within `code` and among `notes`.
    pub fault: u16,
    /// What is to be said about single lines, in their order.
    pub notes: Vec<LineNote>,
}

/// What is to be said about one line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineNote {
    /// The line, from 0.
    pub line: u16,
    /// Why it is the fault, or why it is not.
    pub reason: Phrase,
}
