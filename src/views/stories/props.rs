//! What the page of the stories is made from, and the events on it.

use std::rc::Rc;

use yew::Callback;

use crate::bank::{Bank, Item, ItemId};
use crate::quiz::Millis;
use crate::stories::Stories;
use crate::words::Words;

/// What the reader did on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoriesEvent {
    /// The reader wants to edit the last version of this question's answer.
    EditBegun(ItemId),
    /// The reader typed; this is the text now.
    Typed(String),
    /// The reader keeps what they typed, as a new version.
    Kept,
    /// The reader drops what they typed.
    Dropped,
    /// The reader compares the version of this time with the last one; `None` ends the comparison.
    Compared(ItemId, Option<Millis>),
    /// The reader removes a version.
    Removed(ItemId, Millis),
    /// The reader looks for other questions that the answer serves.
    OthersAsked(ItemId),
    /// The reader keeps the answer to one question for another one too.
    Served {
        /// The question that it answers.
        from: ItemId,
        /// The question that it answers too.
        to: ItemId,
    },
    /// The reader saves all as Markdown.
    Exported,
    /// The reader chose this question's answer for a résumé and a letter, or no longer wants it.
    Chosen(ItemId),
    /// The reader wants lines for a résumé and a letter.
    SheetMade,
    /// The reader edited one of the two texts.
    SheetTyped(SheetText, String),
    /// The reader copies one of them.
    SheetCopied(SheetText),
}

/// One of the texts that are made of stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetText {
    /// Lines for a résumé.
    Resume,
    /// The frame of a letter.
    Letter,
}

/// What was made of the chosen stories, as the reader edited it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Lines for a résumé.
    pub resume: String,
    /// The frame of a letter.
    pub letter: String,
    /// How many stories gave no line.
    pub left_out: usize,
    /// Whether the last copy came to the clipboard; `None` before.
    pub is_copied: Option<bool>,
}

/// Another question that an answer may serve.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherPrompt {
    /// The question.
    pub item: Rc<Item>,
    /// How many of its key points the coach finds in the answer.
    pub found: usize,
    /// How many it has.
    pub of: usize,
}

/// What the page is made from.
pub struct StoriesProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank, for the questions.
    pub bank: &'a Bank,
    /// The answers.
    pub stories: &'a Stories,
    /// The answer that is edited, with the text as it is typed.
    pub edited: Option<&'a (ItemId, String)>,
    /// The question of which two versions are compared, and the time of the older one.
    pub compared: Option<&'a (ItemId, Millis)>,
    /// The question for whose answer others were looked for, and what was found.
    pub others: Option<&'a (ItemId, Vec<OtherPrompt>)>,
    /// The questions whose answers were chosen for a résumé and a letter, in that order.
    pub chosen: &'a [ItemId],
    /// What was made of them.
    pub sheet: Option<&'a Sheet>,
    /// What became of the last download; empty if there was none.
    pub said: &'a str,
    /// A time, as the reader reads it.
    pub time: &'a dyn Fn(Millis) -> String,
    /// Called with every event.
    pub on_event: &'a Callback<StoriesEvent>,
    /// Called when the reader wants to print.
    pub on_print: &'a Callback<()>,
}
