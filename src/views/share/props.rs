//! What the sheet is made from, and what the reader does on it.

use crate::words::{OfferKind, ShareOutcome, ShareText, Words};

/// A text to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is, and what it carries.
    pub kind: OfferKind,
    /// The text.
    pub text: ShareText,
    /// Whether it can carry the name of whoever shares it.
    pub named: bool,
}

impl Offer {
    /// An address that carries no name and fits everywhere.
    #[must_use]
    pub const fn address(kind: OfferKind, address: String) -> Self {
        Self { kind, text: ShareText::Address(address), named: false }
    }

    /// Whether it is too long for a message, so that it goes as a file.
    #[must_use]
    pub const fn is_file(&self) -> bool {
        matches!(self.text, ShareText::File(_))
    }
}

/// What the reader has chosen on the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareForm {
    /// Which offer, by its place.
    pub chosen: usize,
    /// The name that goes with it, as it was typed.
    pub name: String,
    /// Whether the code to scan is shown.
    pub has_code: bool,
    /// What became of the last step; `None` once something else is chosen.
    pub outcome: Option<ShareOutcome>,
}

/// What the reader did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareEvent {
    /// Another offer was chosen, by its place.
    OfferChosen(usize),
    /// The name was typed.
    NameTyped(String),
    /// The code is to be shown, or hidden.
    CodeClicked,
    /// The text is to go on the clipboard.
    CopyClicked,
    /// The text is to go through the system's own sheet.
    ShareClicked,
    /// The text is to be saved as a file.
    SaveClicked,
}

/// A code to scan: a square of modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules on a side, with the margin.
    pub side: i32,
    /// The dark ones, as the data of an SVG path.
    pub path: String,
}

/// What the sheet is made from.
pub struct ShareProps<'a> {
    /// The language.
    pub words: Words,
    /// What can be shared; one at least.
    pub offers: &'a [Offer],
    /// What the reader has chosen.
    pub form: &'a ShareForm,
    /// The code of the chosen offer, where it is shown.
    pub code: Option<Code>,
    /// Whether the system has a sheet to share with.
    pub can_share: bool,
    /// Whether the page was opened as a file, so that its links have no address before them.
    pub from_file: bool,
}
