//! What is wrong with an address, as data.

use crate::{Noun, Parameter};

/// What is wrong with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteFault {
    /// No such page.
    Page {
        /// As it stands in the address.
        given: String,
        /// The page that is spelt most like it.
        nearest: String,
    },
    /// No such parameter on this page.
    Parameter {
        /// As it stands in the address.
        given: String,
        /// The parameter that is spelt most like it; empty where the page takes none.
        nearest: String,
        /// What the page takes.
        known: Vec<Parameter>,
    },
    /// The bank has nothing of that name: it was mistyped, or retired.
    Unknown {
        /// What it was to be.
        noun: Noun,
        /// As it stands in the address.
        given: String,
        /// The name that is spelt most like it.
        nearest: String,
    },
    /// The parameter is one of a few words, and not this one.
    Word {
        /// The parameter.
        parameter: Parameter,
        /// As it stands in the address.
        given: String,
        /// The word that is spelt most like it.
        nearest: String,
    },
    /// The parameter is a number, and not this one.
    Number {
        /// The parameter.
        parameter: Parameter,
        /// As it stands in the address.
        given: String,
        /// The least that it can be.
        least: u32,
        /// The most that it can be.
        most: u32,
    },
    /// No such date.
    Date {
        /// As it stands in the address.
        given: String,
    },
    /// Minutes, where verdicts come at once: only an exam ends by itself.
    MinutesWithoutExam,
}
