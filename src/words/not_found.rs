//! Sentences that say why an address leads nowhere.

use super::Words;
use crate::address::{Noun, RouteFault};
use crate::bank::ItemId;
use crate::formats::link::LinkFault;

/// Why an address leads nowhere.
#[derive(Clone, Debug, PartialEq)]
pub enum NotFound {
    /// The address has a part that is not known.
    Address(RouteFault),
    /// The payload of the link cannot be read.
    Link(LinkFault),
    /// The address asks for questions, but there are none to play.
    Set(NoSet),
    /// The address asks for the last result, but no session was finished in this tab.
    NoResult,
    /// The page of the item, drill or guide was retired.
    Retired,
}

/// Why there is nothing to play.
#[derive(Clone, Debug, PartialEq)]
pub enum NoSet {
    /// The bank has no item with this id.
    Unknown(ItemId),
    /// No item fits the whole query.
    NothingFits,
    /// The reader has missed none of these items.
    NothingMissed,
    /// An exam leaves out interview questions, and the set has no others.
    OnlyPrompts,
    /// This bank has none of the questions in the link.
    AllMissing(Missing),
}

/// How many questions of a linked set this bank does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// How many questions the link asks for.
    pub asked: usize,
    /// How many of them were retired.
    pub retired: usize,
    /// How many of them are newer than this bank.
    pub newer: usize,
}

impl Missing {
    /// Whether nothing is missing.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.retired == 0 && self.newer == 0
    }
}

impl Words {
    /// The heading for an address that leads nowhere. To have missed nothing is a success, and no fault.
    #[must_use]
    pub const fn not_found_heading(self, fault: &NotFound) -> &'static str {
        match fault {
            NotFound::Set(NoSet::NothingMissed) => self.lost_heading_missed(),
            NotFound::Set(NoSet::NothingFits | NoSet::OnlyPrompts) => self.lost_heading_fits(),
            NotFound::Set(NoSet::AllMissing(_)) => self.lost_heading_elsewhere(),
            NotFound::Set(NoSet::Unknown(_)) | NotFound::Retired => self.lost_heading_retired(),
            NotFound::Link(_) => self.lost_heading_link(),
            NotFound::NoResult => self.lost_heading_result(),
            NotFound::Address(_) => self.lost_heading_typed(),
        }
    }

    /// Why an address leads nowhere, and what to do.
    #[must_use]
    pub fn not_found(self, fault: &NotFound) -> String {
        match fault {
            NotFound::Address(fault) => self.route_fault(fault),
            NotFound::Link(fault) => self.link_fault(*fault),
            NotFound::NoResult => self.gone_result().to_owned(),
            NotFound::Retired => self.gone_page().to_owned(),
            NotFound::Set(NoSet::Unknown(id)) => self.no_set_question(id.as_str()),
            NotFound::Set(NoSet::NothingFits) => self.no_set_fits().to_owned(),
            NotFound::Set(NoSet::NothingMissed) => self.no_set_missed().to_owned(),
            NotFound::Set(NoSet::OnlyPrompts) => self.no_set_exam().to_owned(),
            NotFound::Set(NoSet::AllMissing(missing)) => self.all_missing(*missing),
        }
    }

    /// What is wrong with an address, and the most similar word that is right.
    #[must_use]
    pub fn route_fault(self, fault: &RouteFault) -> String {
        match fault {
            RouteFault::Page { given, nearest } => self.lost_page(given, nearest),
            RouteFault::Unknown { noun: Noun::Item, given, nearest } => self.lost_question(given, nearest),
            RouteFault::Unknown { noun: Noun::Topic, given, nearest } => self.lost_topic(given, nearest),
            RouteFault::Unknown { noun: Noun::Job, given, nearest } => self.lost_job(given, nearest),
            RouteFault::Unknown { noun: Noun::Drill, given, nearest } => self.lost_drill(given, nearest),
            RouteFault::Unknown { noun: Noun::GuidePage, given, nearest } => {
                self.lost_guide_page(given, nearest)
            }
            RouteFault::Parameter { given, nearest, .. } if nearest.is_empty() => {
                self.lost_parameter_any(given)
            }
            RouteFault::Parameter { given, nearest, .. } => self.lost_parameter(given, nearest),
            RouteFault::Word { parameter, given, nearest } => {
                self.lost_value(parameter.name(), given, nearest)
            }
            RouteFault::Number { parameter, given, least, most } => {
                self.lost_number(parameter.name(), given, *least as usize, *most as usize)
            }
            RouteFault::Date { given } => self.lost_date(given),
            RouteFault::MinutesWithoutExam => self.lost_minutes().to_owned(),
        }
    }
}
