//! What can be said, in sentences.

use super::data::{answers, why};
use super::{Missing, NoSet, NotFound, Notice, PageTitle};
use crate::address::{Noun, RouteFault};

/// The title of the tab.
#[must_use]
pub const fn title(title: PageTitle) -> &'static str {
    match title {
        PageTitle::Home => "Dryrun: rehearse the infrastructure interview",
        PageTitle::Practise => "Choose a set \u{b7} Dryrun",
        PageTitle::Session => "Practice \u{b7} Dryrun",
        PageTitle::Result => "Result \u{b7} Dryrun",
        PageTitle::Browse => "The bank \u{b7} Dryrun",
        PageTitle::Item => "Question \u{b7} Dryrun",
        PageTitle::Worksheet => "Worksheet \u{b7} Dryrun",
        PageTitle::Drills => "Drills \u{b7} Dryrun",
        PageTitle::Guide => "Guide \u{b7} Dryrun",
        PageTitle::Progress => "Your progress \u{b7} Dryrun",
        PageTitle::Settings => "Settings \u{b7} Dryrun",
        PageTitle::Data => "Your data \u{b7} Dryrun",
        PageTitle::Help => "Keys, marking and privacy \u{b7} Dryrun",
        PageTitle::NotFound => "Nothing here \u{b7} Dryrun",
    }
}

/// What was just done with the reader's data.
#[must_use]
pub fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Offered { name } => {
            format!("{name} was offered to your browser. If it did not come, show the text and copy it.")
        }
        Notice::DownloadRefused => "This page may not download files. Show the text and copy it.".to_owned(),
        Notice::NothingDownloaded(fault) => format!("Nothing was downloaded: {}.", why(*fault)),
        Notice::TextShown => "The text is below.".to_owned(),
        Notice::PersistenceAsked => "Asked. Your browser may ask you in turn.".to_owned(),
        Notice::PersistenceGranted => "This browser promised not to delete it by itself.".to_owned(),
        Notice::PersistenceRefused => "This browser made no promise. An exported file is safe.".to_owned(),
        Notice::PersistenceUnavailable => {
            "This browser cannot be asked. An exported file is safe.".to_owned()
        }
        Notice::ReadingFile => "Reading the file.".to_owned(),
        Notice::ImportRefused(fault) => fault.to_string(),
        Notice::LinkRefused(fault) => fault.to_string(),
        Notice::ImportOffered => "Nothing is imported yet. This is what the file brings:".to_owned(),
        Notice::NothingImported => "Nothing was imported.".to_owned(),
        Notice::Imported { new } => format!("Imported: {}.", answers(*new)),
        Notice::Forgotten { answers: count } => format!("Forgotten: {}.", answers(*count)),
        Notice::TakenBack => "It is as it was before.".to_owned(),
        Notice::CheckFailed(fault) => format!("Your data could not be checked: {}.", why(*fault)),
        Notice::Repaired => "Repaired.".to_owned(),
        Notice::ReaderAdded => {
            "This is a new reader, with nothing answered yet. Give them a name.".to_owned()
        }
        Notice::ReaderHasUnsaved => {
            "The last answers are not saved yet: export them, then change the reader.".to_owned()
        }
    }
}

/// Why an address leads nowhere, and what to do.
#[must_use]
pub fn not_found(fault: &NotFound) -> String {
    match fault {
        NotFound::Address(fault) => route_fault(fault),
        NotFound::Link(fault) => fault.to_string(),
        NotFound::NoResult => "There is no result here yet: no session was finished in this tab.".to_owned(),
        NotFound::Retired => "This page was retired.".to_owned(),
        NotFound::Set(NoSet::Unknown(id)) => {
            format!("There is no question \u{201c}{id}\u{201d}: it was retired.")
        }
        NotFound::Set(NoSet::NothingFits) => {
            "No question is all of what this set asks for. Leave one of the choices open.".to_owned()
        }
        NotFound::Set(NoSet::NothingMissed) => {
            "Nothing of this was missed. Practise something new.".to_owned()
        }
        NotFound::Set(NoSet::OnlyPrompts) => {
            "An exam has no interview questions: practise them instead.".to_owned()
        }
        NotFound::Set(NoSet::AllMissing(missing)) => {
            format!("{} Nothing is left to play.", what_is_missing(*missing))
        }
    }
}

/// What is missing of a linked set; `None` where nothing is.
#[must_use]
pub fn missing(missing: Missing) -> Option<String> {
    (!missing.is_none()).then(|| format!("{} The rest plays.", what_is_missing(missing)))
}

fn what_is_missing(missing: Missing) -> String {
    let of = match missing.asked {
        1 => "1 question".to_owned(),
        asked => format!("{asked} questions"),
    };
    let were = if missing.retired == 1 { "was" } else { "were" };
    let retired = (missing.retired > 0).then(|| format!("{} of {of} {were} retired.", missing.retired));
    let newer = (missing.newer > 0).then(|| {
        format!(
            "{} of {of} came into the bank later than this copy of Dryrun: load the page again to update it.",
            missing.newer
        )
    });
    [retired, newer].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What a link says before it begins. `name` is who made a challenge.
#[must_use]
pub fn invitation(name: Option<&str>, gone: Missing) -> String {
    let rest = missing(gone).unwrap_or_default();
    let Some(name) = name else { return rest };
    let who = if name.is_empty() { "Somebody" } else { name };
    let words = format!(
        "{who} played these questions and asks you to do the same: {} in all. The other answers stay hidden until \
         yours are given. {rest}",
        gone.asked,
    );
    words.trim_end().to_owned()
}

/// What is wrong with an address, and what to do.
#[must_use]
pub fn route_fault(fault: &RouteFault) -> String {
    match fault {
        RouteFault::Page { given, nearest } => no_such("page", given, nearest),
        RouteFault::Unknown { noun, given, nearest } => no_such(
            match noun {
                Noun::Item => "question",
                Noun::Topic => "topic",
                Noun::Drill => "drill",
                Noun::GuidePage => "guide page",
            },
            given,
            nearest,
        ),
        RouteFault::Parameter { given, nearest, .. } if nearest.is_empty() => {
            format!("The address has a part \u{201c}{given}\u{201d} that means nothing here. Leave it out.")
        }
        RouteFault::Parameter { given, nearest, .. } => format!(
            "The address has a part \u{201c}{given}\u{201d} that means nothing here. The nearest is \u{201c}{nearest}\u{201d}."
        ),
        RouteFault::Word { parameter, given, nearest } => format!(
            "In the address, \u{201c}{}\u{201d} cannot be \u{201c}{given}\u{201d}. The nearest is \u{201c}{nearest}\u{201d}.",
            parameter.name()
        ),
        RouteFault::Number { parameter, given, least, most } => format!(
            "In the address, \u{201c}{}\u{201d} cannot be \u{201c}{given}\u{201d}: it is a number from {least} to {most}.",
            parameter.name()
        ),
        RouteFault::Date { given } => {
            format!("In the address, \u{201c}{given}\u{201d} is not a date. Write it like 2026-11-20.")
        }
        RouteFault::MinutesWithoutExam => {
            "In the address, \u{201c}minutes\u{201d} needs \u{201c}mode=exam\u{201d}: only an exam ends by itself.".to_owned()
        }
    }
}

fn no_such(noun: &str, given: &str, nearest: &str) -> String {
    format!("There is no {noun} \u{201c}{given}\u{201d}. The nearest is \u{201c}{nearest}\u{201d}.")
}
