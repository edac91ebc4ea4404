//! What can be shared, and what became of it.

use super::Words;

/// What a text to share is, and what it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    /// The result as text, without any answer.
    ResultText,
    /// A set as words: everybody gets a draw of their own.
    Query,
    /// One draw of a set that was put together.
    DrawnSet,
    /// The questions of a session, in their order.
    SameSet,
    /// The same, with the reader's answers to compare with.
    Challenge,
    /// The result with its answers.
    Result,
    /// One question.
    Question,
}

/// What became of sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareOutcome {
    /// It is on the clipboard.
    Copied,
    /// Another app took it.
    Shared,
    /// The reader changed their mind, or no app took it.
    NotShared,
    /// The browser was offered a file.
    FileOffered,
    /// The browser does not let the page do that; the text is selected.
    Denied,
}

impl Words {
    /// What a text to share is called.
    #[must_use]
    pub const fn offer(self, kind: OfferKind) -> &'static str {
        match kind {
            OfferKind::ResultText => self.share_result_text(),
            OfferKind::Query => self.share_query(),
            OfferKind::DrawnSet => self.share_drawn_set(),
            OfferKind::SameSet => self.share_same_set(),
            OfferKind::Challenge => self.share_challenge(),
            OfferKind::Result => self.share_result(),
            OfferKind::Question => self.share_question(),
        }
    }

    /// What became of sharing, in a sentence; empty where nothing was tried.
    #[must_use]
    pub const fn share_outcome(self, outcome: Option<ShareOutcome>) -> &'static str {
        match outcome {
            None => "",
            Some(ShareOutcome::Copied) => self.share_copied(),
            Some(ShareOutcome::Shared) => self.share_shared(),
            Some(ShareOutcome::NotShared) => self.share_not_shared(),
            Some(ShareOutcome::FileOffered) => self.share_offered(),
            Some(ShareOutcome::Denied) => self.share_denied(),
        }
    }
}
