//! All files of a bank after each was read by itself, before they are judged beside each other.

use crate::drill::DrillSheet;
use crate::guide::PageSheet;
use crate::item::Sheet;

/// The files that were read, by what they hold.
#[derive(Default)]
pub(crate) struct Sheets {
    pub(crate) items: Vec<Sheet>,
    pub(crate) drills: Vec<DrillSheet>,
    pub(crate) pages: Vec<PageSheet>,
}
