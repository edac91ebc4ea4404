//! The types of the bank: items, drills, guide pages and their rich text.
//!
//! This crate also has the packed form in which the app contains the bank. It is a crate of its own because
//! `build.rs` and the checker need the types before the app exists. It may use serde and postcard. Deliberately
//! absent: Markdown (see `crates/authoring`), sessions and grading (see `crates/quiz`), the browser, the clock,
//! randomness.

mod bank;
mod cases;
mod command;
mod drill;
mod fold;
mod guide;
mod id;
mod item;
mod labels;
mod of_case;
mod packed;
mod part;
mod prompt;
mod reader;
mod readings;
mod search;
mod signs;
mod split;
mod text;
mod unit;
mod words_of;

pub use bank::{Bank, Topic};
pub use cases::{Cases, mark};
pub use command::is_command_of;
pub use drill::{Drill, DrillChoice, DrillEnding, Scene, Turn};
pub use fold::{Folded, fold};
pub use guide::{Depth, GuidePage, PlanWeek, Section};
pub use id::{BankId, DrillId, ItemId, PageId, SceneId, TopicId};
pub use item::{
    Choice, FaultyLine, Form, Item, LineNote, Matching, Numeric, NumericSlip, Pair, Source, Spare, Stem,
    Step, TextEntry, TextSlip, Tolerance,
};
pub use labels::{Cloud, Kind, Level, Skill, Style, Track};
pub use packed::{SCHEMA, Unpackable};
pub use part::PartName;
pub use prompt::{KeyPoint, Prompt};
pub use reader::read_packed;
pub use readings::readings;
pub use search::{Found, Index};
pub use signs::{is_blank, is_unseen, plain_signs};
pub use split::split_around;
pub use text::{Block, CodeBlock, Inline, Phrase, Span, Token, plain};
pub use unit::convert;
