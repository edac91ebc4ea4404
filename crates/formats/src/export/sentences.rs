//! Faults of imports as sentences. They stand here only until `src/words` has them.

use core::fmt;

use super::ImportFault;

impl fmt::Display for ImportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "This file is larger than any progress that Dryrun writes (8 MB). Nothing was taken from it.",
            Self::Foreign => "This is not a file of Dryrun's progress: it does not begin with \u{201c}Dryrun progress\u{201d}. Nothing was taken from it.",
            Self::OtherBank(bank) => return write!(f, "This file is progress in another bank of questions, \u{201c}{bank}\u{201d}. Open that one and import it there. Nothing was taken from it."),
            Self::Newer => "A newer version of Dryrun wrote this file. Load this page again to update, then import it. Nothing was taken from it.",
            Self::Cut => "The end of this file is missing: it was not copied or downloaded whole. Nothing was taken from it; export it again.",
            Self::Changed => "This file is not as it was written: its checksum does not fit. Nothing was taken from it; export it again.",
            Self::Line(line) => return write!(f, "Line {line} of this file is nothing that Dryrun writes. Nothing was taken from it."),
        })
    }
}
