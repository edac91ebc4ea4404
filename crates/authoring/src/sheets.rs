//! All files of a bank: each has been read by itself, and they have not been checked against each other yet.

use crate::drill::DrillSheet;
use crate::guide::PageSheet;
use crate::item::Sheet;

/// The files that were read, by what they contain.
#[derive(Default)]
pub(crate) struct Sheets {
    pub(crate) items: Vec<Sheet>,
    pub(crate) drills: Vec<DrillSheet>,
    pub(crate) pages: Vec<PageSheet>,
}
