//! Sentences about sharing: the offers, and the result.

use super::Words;

/// What a text to share is, and what it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    /// The result as text, without any answer.
    ResultText,
    /// The address of a set, which draws other questions for everybody.
    Query,
    /// One draw of a set, which is the same for everybody.
    DrawnSet,
    /// The questions of a session, in the same order.
    SameSet,
    /// A challenge: the same questions, with the reader's answers to compare.
    Challenge,
    /// The reader's result, with the answers.
    Result,
    /// One question.
    Question,
    /// How a run through a drill ended, as text.
    DrillText,
    /// One drill.
    Drill,
    /// A quiz for a page of the author's: an element, for pages that run scripts.
    EmbedTag,
    /// The same as a frame, for pages that run none.
    EmbedFrame,
    /// The address that WordPress, Ghost and Discourse turn into a quiz.
    EmbedAddress,
    /// The question as Markdown, for places that allow no frame.
    EmbedMarkdown,
    /// A mock interview.
    Loop,
    /// What the reader prepares for.
    Plan,
}

/// The result of sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareOutcome {
    /// The text is on the clipboard.
    Copied,
    /// Another app took the text.
    Shared,
    /// The reader cancelled, or no app took the text.
    NotShared,
    /// A file was offered to the browser.
    FileOffered,
    /// The browser does not allow it. The text is selected, so that the reader can copy it.
    Denied,
}

impl Words {
    /// The label of an offer.
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
            OfferKind::DrillText => self.share_drill_text(),
            OfferKind::Drill => self.share_drill(),
            OfferKind::EmbedTag => self.share_embed_tag(),
            OfferKind::EmbedFrame => self.share_embed_frame(),
            OfferKind::EmbedAddress => self.share_embed_address(),
            OfferKind::EmbedMarkdown => self.share_embed_markdown(),
            OfferKind::Loop => self.share_loop(),
            OfferKind::Plan => self.share_plan(),
        }
    }

    /// A sentence about the result of sharing; empty if nothing was tried.
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
