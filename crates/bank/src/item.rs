//! Items: questions with their right answers. Types guarantee what they can; the checker in `crates/authoring`
//! guarantees the invariants that are named here.

use serde::{Deserialize, Serialize};

use crate::{
    Block, Cases, Cloud, CodeBlock, ItemId, Kind, Level, Phrase, Prompt, Skill, TopicId, Track, plain,
};

/// One question to answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its permanent id.
    pub id: ItemId,
    /// Its permanent number, which links carry; from 1. `questions/numbers.tsv` has the list of numbers.
    pub number: u16,
    /// The topic that it belongs to.
    pub topic: TopicId,
    /// How much experience it asks for.
    pub level: Level,
    /// The jobs for which it is asked. Invariant: not empty, and in the order of [`Track::ALL`].
    pub tracks: Vec<Track>,
    /// What a closed item asks the reader to do; `None` for prompts.
    pub skill: Option<Skill>,
    /// The cloud whose services it is about; `None` if it holds everywhere.
    pub cloud: Option<Cloud>,
    /// The question.
    pub stem: Stem,
    /// How it is answered, with the right answer.
    pub form: Form,
    /// A hint that does not give the answer away; most items have none, then it is empty.
    pub hint: Vec<Block>,
    /// What the reader should learn from the item, whatever the answer was. Empty for prompts.
    pub explanation: Vec<Block>,
    /// The sources of the explanation. Not empty in closed items.
    pub sources: Vec<Source>,
    /// Other items about the same thing.
    pub related: Vec<ItemId>,
    /// The number of its family within this bank, from 1; 0 if it belongs to none. The items of a family share one
    /// set of options, and each has another key. The number says only which items belong together: another edition
    /// of the bank may give other numbers.
    pub family: u16,
    /// The number of its concept within this bank, from 1; 0 if it belongs to none. The items of a concept ask for the
    /// same knowledge, so they share one memory. Like the number of a family, it says only which belong together.
    pub concept: u16,
    /// Its cases, if its numbers are drawn; the other fields have those of the first case, or of the one that was drawn.
    pub cases: Cases,
    /// A digest of the stem and the form, in every case. It changes when the question or its options change, so that a saved
    /// answer is never shown with other options.
    pub revision: u32,
}

impl Item {
    /// The name of the item's response form.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.form.kind()
    }

    /// Whether its part of the bank has not arrived: then only what a set is chosen by is known of it.
    #[must_use]
    pub const fn is_awaited(&self) -> bool {
        matches!(self.form, Form::Awaited(_))
    }

    /// Whether both belong to the same family. Whoever has just answered one of them has seen the options of the other.
    #[must_use]
    pub const fn is_kin_of(&self, other: &Self) -> bool {
        self.family != 0 && self.family == other.family
    }

    /// The heading of the stem in plain words.
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
    /// The situation: text, a log, a configuration. May be empty.
    pub body: Vec<Block>,
}

/// A document that supports what an item says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The title of the page; its address if the author wrote no title.
    pub title: String,
    /// Its address. Invariant: starts with `https://`.
    pub url: String,
}

/// The response form: how an item is answered, with the right answer.
///
/// A form that is added comes last: the place of a form goes into [`Item::revision`], so those behind another place would
/// count as changed, and answers that were saved with them would be lost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Form {
    /// One right option. Invariant: exactly one choice is right.
    Single(Vec<Choice>),
    /// Several right options. Invariant: at least two choices are right, and at least one is not.
    Multiple(Vec<Choice>),
    /// The steps in their right order; three to seven.
    Order(Vec<Step>),
    /// Pairs to join.
    Match(Matching),
    /// A number with a unit.
    Numeric(Numeric),
    /// A word or a short command that the reader types.
    Text(TextEntry),
    /// The faulty line of some code.
    Line(FaultyLine),
    /// An open question, answered in spoken or written words.
    Prompt(Box<Prompt>),
    /// Only its name is known yet: the part of the bank that has it has not arrived.
    Awaited(Kind),
}

impl Form {
    /// The name of the form.
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
            Self::Awaited(kind) => *kind,
        }
    }
}

/// An option. QTI calls it `simpleChoice`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// What it says.
    pub text: Phrase,
    /// Whether it is a right option.
    pub right: bool,
    /// Why it is right or wrong.
    pub reason: Phrase,
}

/// A step of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// What is done.
    pub text: Phrase,
    /// Why it is at this place.
    pub reason: Phrase,
}

/// Two columns of values to join in pairs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Matching {
    /// The heading of the left column.
    pub left: Phrase,
    /// The heading of the right column.
    pub right: Phrase,
    /// The pairs that belong together; three to six.
    pub pairs: Vec<Pair>,
    /// Values of the right column that belong to nothing; may be empty.
    pub spares: Vec<Spare>,
}

impl Matching {
    /// The values of the right column: those of the pairs in their order, then the spares.
    pub fn rights(&self) -> impl Iterator<Item = &Phrase> {
        self.pairs.iter().map(|pair| &pair.right).chain(self.spares.iter().map(|spare| &spare.right))
    }
}

/// Two values that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The value of the left column.
    pub left: Phrase,
    /// The value of the right column.
    pub right: Phrase,
    /// Why they belong together.
    pub reason: Phrase,
}

/// A value of the right column that belongs to nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spare {
    /// The value.
    pub right: Phrase,
    /// Why it belongs to nothing.
    pub reason: Phrase,
}

/// A number that the reader has to find.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Numeric {
    /// The right value, in `unit`. Finite.
    pub value: f64,
    /// How far from the right value an answer may be.
    pub tolerance: Tolerance,
    /// The unit as readers see it, like `min`; empty for a number without a unit.
    pub unit: String,
    /// Wrong values that people really find.
    pub slips: Vec<NumericSlip>,
}

/// How far from the right value an answer may be and still be right. Finite, not negative.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Tolerance {
    /// In the unit of the right value.
    Absolute(f64),
    /// In percent of the right value.
    Percent(f64),
}

/// A wrong number that people really find, and the mistake behind it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumericSlip {
    /// The number, in `unit`.
    pub value: f64,
    /// Its unit as readers see it. It is of the same kind as the unit of the right value.
    pub unit: String,
    /// The mistake that leads to it.
    pub reason: Phrase,
}

/// A word or a short command to type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextEntry {
    /// The answers that are right. Not empty; the first one is shown as the answer.
    pub accepted: Vec<String>,
    /// Wrong answers that people really give.
    pub slips: Vec<TextSlip>,
}

/// A wrong answer that people really give, and the mistake behind it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextSlip {
    /// The wrong answer.
    pub text: String,
    /// The mistake that leads to it.
    pub reason: Phrase,
}

/// Code in which one line is faulty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FaultyLine {
    /// The code, without marks.
    pub code: CodeBlock,
    /// The index of the faulty line, from 0. Invariant: `code` has this line, and `notes` has a note for it.
    pub fault: u16,
    /// Notes on some of the lines, in the order of the lines.
    pub notes: Vec<LineNote>,
}

/// A note on one line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineNote {
    /// The index of the line, from 0.
    pub line: u16,
    /// Why the line is faulty, or why it is not.
    pub reason: Phrase,
}
