//! What every reader of a file needs at hand.

use std::rc::Rc;

use crate::fault::Faults;
use crate::file::{File, Span};
use crate::highlight::Highlighter;

/// A link into the app, as it was written, and its place.
pub(crate) type InnerLink = (String, Span);

/// Where the parts of an item stand that are judged beside all others.
#[derive(Default)]
pub(crate) struct Places {
    /// The one right option.
    pub(crate) key: Option<Span>,
    /// The headings of a prompt's sections.
    pub(crate) points: Span,
    pub(crate) strong: Span,
    pub(crate) weak: Span,
}

/// Where faults go, who colours code, and what can only be judged once all files are read.
pub(crate) struct Context<'a> {
    pub(crate) faults: Faults,
    pub(crate) highlighter: &'a Highlighter,
    /// The links into the app that were met since somebody took them.
    pub(crate) links: Vec<InnerLink>,
    /// What was met of the item that is read.
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
