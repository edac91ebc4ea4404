//! A fault: what is wrong with a file, and what to do about it.

use core::fmt;
use std::rc::Rc;

use crate::file::{File, Place, Span};

/// How serious a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The bank cannot be built.
    Error,
    /// The bank can be built, but somebody should look at it.
    Warning,
}

impl Severity {
    /// The word that a report shows before the fault.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One fault. It displays itself as `file:line:column: error: what. Remedy: …`.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The file that has the fault.
    pub file: Rc<File>,
    /// The part of the file that the fault is about.
    pub span: Span,
    /// How serious the fault is.
    pub severity: Severity,
    /// What is wrong, as a sentence without a full stop.
    pub what: String,
    /// What to do about it, as a sentence without a full stop.
    pub remedy: String,
}

impl Fault {
    /// The place where the fault begins.
    #[must_use]
    pub fn place(&self) -> Place {
        self.file.place(self.span.start)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column } = self.place();
        let (path, severity) = (self.file.path(), self.severity.as_str());
        write!(f, "{path}:{line}:{column}: {severity}: {}. Remedy: {}", self.what, self.remedy)
    }
}

/// Whether one of these faults is an error, so that the bank cannot be built.
#[must_use]
pub fn any_error(faults: &[Fault]) -> bool {
    faults.iter().any(|fault| fault.severity == Severity::Error)
}

/// Collects the faults of one file.
pub(crate) struct Faults {
    file: Rc<File>,
    found: Vec<Fault>,
}

impl Faults {
    pub(crate) fn new(file: Rc<File>) -> Self {
        Self { file, found: Vec::new() }
    }

    pub(crate) fn file(&self) -> &Rc<File> {
        &self.file
    }

    pub(crate) fn error(&mut self, span: &Span, what: impl Into<String>, remedy: impl Into<String>) {
        self.push(Severity::Error, span, what.into(), remedy.into());
    }

    pub(crate) fn warning(&mut self, span: &Span, what: impl Into<String>, remedy: impl Into<String>) {
        self.push(Severity::Warning, span, what.into(), remedy.into());
    }

    /// How many errors there are so far. If the count is the same before and after something is read, that thing
    /// has no errors.
    pub(crate) fn errors(&self) -> usize {
        self.found.iter().filter(|fault| fault.severity == Severity::Error).count()
    }

    pub(crate) fn into_vec(self) -> Vec<Fault> {
        self.found
    }

    fn push(&mut self, severity: Severity, span: &Span, what: String, remedy: String) {
        let text = self.file.text();
        let span = text.floor_char_boundary(span.start)..text.ceil_char_boundary(span.end);
        self.found.push(Fault { file: Rc::clone(&self.file), span, severity, what, remedy });
    }
}
