//! The parts of saved progress. Each is saved as a value of its own, with a version of its own.

/// What is kept of one reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Reviews and resets.
    Log,
    /// Sessions and drills that are not finished, and the last that were.
    Session,
    /// A line for each session that was finished.
    Past,
    /// The reader's answers to open questions, in versions.
    Stories,
    /// The reader's name and settings, and when they last exported. The latest of all tabs counts.
    Notes,
}

impl Part {
    /// All parts, in the order in which they are written. The log is first, because nothing else can restore it.
    pub const ALL: [Self; 5] = [Self::Log, Self::Session, Self::Past, Self::Stories, Self::Notes];

    /// The word for the part in the names of saved values.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Session => "session",
            Self::Past => "past",
            Self::Stories => "stories",
            Self::Notes => "notes",
        }
    }
}
