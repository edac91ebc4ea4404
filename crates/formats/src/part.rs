//! The parts of saved progress. Each is a value of its own with a version of its own.

/// What is kept of one reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Reviews and resets.
    Log,
    /// Sessions and drills that are not finished, and the last that were.
    Session,
    /// The reader's name and settings, and when they last exported. The latest of all tabs counts.
    Notes,
}

impl Part {
    /// In the order in which they are written: first what cannot be worked out again.
    pub const ALL: [Self; 3] = [Self::Log, Self::Session, Self::Notes];

    /// Its word in the names of values.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Session => "session",
            Self::Notes => "notes",
        }
    }
}
