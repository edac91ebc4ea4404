//! The words room: every sentence and label that a reader sees, except the bank's own text. Data in, text out.
//!
//! A message is written in `en.ftl`, and `build.rs` turns it into a method of [`Words`] (`crates/words-build`). Rust
//! code in this folder chooses the message for a level, a verdict or a fault, in the same way for every language. It
//! has a file for each subject. README.md in this folder says how to write a message and how to add a language.
//!
//! It may use the types of the pure rooms and of the bank. Deliberately absent: Yew and markup, the browser, and every
//! decision except which message to choose.

mod answer;
mod coach;
mod compare;
mod data;
mod drill;
mod fill;
mod goal;
mod import;
mod labels;
mod link;
mod not_found;
mod not_yet;
mod notice;
mod number;
mod own;
mod rehearsal;
mod resume;
mod session;
mod share;
mod share_text;
mod standing;
mod storage;
mod study;
mod title;
mod unused_key;
mod verdict;
mod waiting;

pub use answer::AnswerParts;
pub use compare::NotAdded;
pub use fill::digits;
pub use generated::Language;
pub use not_found::{Missing, NoSet, NotFound};
pub use notice::Notice;
pub use rehearsal::standing_of;
pub use share::{OfferKind, ShareOutcome};
pub use share_text::{DrillSummary, ResultSummary, ShareText};
pub use standing::Mark;
pub use storage::Keeping;
pub use title::PageTitle;
pub use unused_key::UnusedKey;

/// The sentences of one language. It is passed by value, and has no size while there is only one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The sentences of a language.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        Self { language }
    }

    /// The language of the sentences.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// Joins the sentences of a paragraph. Empty ones are left out.
    #[must_use]
    pub fn sentences(self, sentences: &[&str]) -> String {
        joined(sentences, self.between_sentences())
    }

    /// Joins several right answers: `import, or terraform import`.
    #[must_use]
    pub fn alternatives(self, answers: &[String]) -> String {
        let mut text = String::new();
        for answer in answers {
            push_entry(&mut text, self.between_alternatives(), answer);
        }
        text
    }
}

impl Default for Words {
    /// The first language: English.
    fn default() -> Self {
        Self::of(Language::En)
    }
}

impl Language {
    /// The language with this tag, like `?lang=en`; `None` if the program does not have it.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// Joins texts with a separator. Empty ones are left out.
fn joined(texts: &[&str], between: &str) -> String {
    let mut joined = String::new();
    for text in texts {
        push_entry(&mut joined, between, text);
    }
    joined
}

/// Appends a text after a separator. An empty text is left out.
fn push_entry(texts: &mut String, between: &str, text: &str) {
    if !texts.is_empty() && !text.is_empty() {
        texts.push_str(between);
    }
    texts.push_str(text);
}

#[allow(
    unreachable_patterns,
    reason = "a category of a language can be one that [0] or [1] has taken already"
)]
mod generated {
    use super::Words;
    use super::fill::Value;

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
