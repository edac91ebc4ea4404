//! What every function that reads a part of a file needs.

use std::rc::Rc;

use crate::fault::Faults;
use crate::file::{File, Span};
use crate::highlight::Highlighter;

/// A link into the app as it is written, and its place.
pub(crate) type InnerLink = (String, Span);

/// Places in an item that the bank-wide checks report faults at.
#[derive(Default)]
pub(crate) struct Places {
    /// The right option of a single-choice item.
    pub(crate) key: Option<Span>,
    /// The headings of a prompt's key points, strong answer and weak answer.
    pub(crate) points: Span,
    pub(crate) strong: Span,
    pub(crate) weak: Span,
}

/// The faults of a file, the highlighter for code, and what is collected for checks across files.
pub(crate) struct Context<'a> {
    pub(crate) faults: Faults,
    pub(crate) highlighter: &'a Highlighter,
    /// The links into the app since the last item was finished.
    pub(crate) links: Vec<InnerLink>,
    /// The places of the current item.
    pub(crate) places: Places,
}

impl<'a> Context<'a> {
    pub(crate) fn new(file: &Rc<File>, highlighter: &'a Highlighter) -> Self {
        Self {
            faults: Faults::new(Rc::clone(file)),
            highlighter,
            links: Vec::new(),
            places: Places::default(),
        }
    }
}
