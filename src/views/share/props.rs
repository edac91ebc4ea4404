//! What the share sheet is made from, and the events on it.

use crate::words::{OfferKind, ShareOutcome, ShareText, Words};

/// A text to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What the text is and what it carries.
    pub kind: OfferKind,
    /// The text itself.
    pub text: ShareText,
    /// Whether it can carry the reader's name.
    pub named: bool,
    /// Whether it can carry a title.
    pub titled: bool,
}

impl Offer {
    /// An offer of an address that carries no name and is never too long.
    #[must_use]
    pub const fn address(kind: OfferKind, address: String) -> Self {
        Self { kind, text: ShareText::Address(address), named: false, titled: false }
    }

    /// An offer of code for a page of the reader's own; `shows` is the address of what that page then shows.
    #[must_use]
    pub const fn code(kind: OfferKind, code: String, shows: Option<String>) -> Self {
        Self { kind, text: ShareText::Code { code, shows }, named: false, titled: false }
    }

    /// Whether it is code to put into a page, and nothing to send or to scan.
    #[must_use]
    pub const fn is_code(&self) -> bool {
        matches!(self.text, ShareText::Code { .. })
    }

    /// Whether it is too long for a message, so that it is shared as a file.
    #[must_use]
    pub const fn is_file(&self) -> bool {
        matches!(self.text, ShareText::File(_))
    }
}

/// What the reader has chosen and typed on the share sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareForm {
    /// The chosen offer, by its place from 0.
    pub chosen: usize,
    /// The name that is shared with it, as it was typed.
    pub name: String,
    /// The title of the set that is shared, as it was typed.
    pub title: String,
    /// Whether the QR code is shown.
    pub has_code: bool,
    /// The result of the last step; `None` after the reader does something else.
    pub outcome: Option<ShareOutcome>,
}

/// What the reader did on the share sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareEvent {
    /// The reader chose another offer, by its place from 0.
    OfferChosen(usize),
    /// The reader typed the name.
    NameTyped(String),
    /// The reader typed the title.
    TitleTyped(String),
    /// The reader wants to copy the link of their result, to send it back.
    ResultCopyClicked,
    /// The reader wants to see or hide the QR code.
    CodeClicked,
    /// The reader wants to copy the text.
    CopyClicked,
    /// The reader wants to share the text with another app.
    ShareClicked,
    /// The reader wants to save the text as a file.
    SaveClicked,
}

/// A QR code: a square of light and dark modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many modules a side has, including the margin.
    pub side: i32,
    /// The dark modules, as the data of an SVG path.
    pub path: String,
}

/// What the share sheet is made from.
pub struct ShareProps<'a> {
    /// The language.
    pub words: Words,
    /// The texts that are offered; at least one.
    pub offers: &'a [Offer],
    /// What the reader has chosen and typed.
    pub form: &'a ShareForm,
    /// The QR code of the chosen offer, if it is shown.
    pub code: Option<Code>,
    /// Whether the system has a share sheet of its own.
    pub can_share: bool,
    /// Whether the page was opened as a file. Then its links begin with `#`, without an address.
    pub from_file: bool,
}
