//! What the sheet is made from, and what the reader does on it.

use crate::words::{OfferKind, ShareOutcome, Words};

/// A text to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is, and what it carries.
    pub kind: OfferKind,
    /// The text.
    pub text: String,
    /// Whether it can carry the name of whoever shares it.
    pub named: bool,
    /// Whether it is too long for a link, so that it goes as a file.
    pub too_long: bool,
}

impl Offer {
    /// A text that carries no name and fits everywhere.
    #[must_use]
    pub const fn text(kind: OfferKind, text: String) -> Self {
        Self { kind, text, named: false, too_long: false }
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
    /// Something else is chosen, named or shown.
    Changed(ShareForm),
    /// This text is to go on the clipboard.
    CopyClicked(String),
    /// This text is to go through the system's own sheet.
    ShareClicked(String),
    /// This text is to be saved as a file.
    FileClicked(String),
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

/// The id of the field that holds what is shared, so that it can be selected.
pub const SHARE_FIELD_ID: &str = "share-field";
