//! Titles of the tab.

/// The title of the tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageTitle {
    /// The name of the app, with what it is for.
    Home,
    /// A set is put together.
    Practise,
    /// A session.
    Session,
    /// A result.
    Result,
    /// The bank.
    Browse,
    /// An item.
    Item,
    /// A set on paper.
    Worksheet,
    /// Drills.
    Drills,
    /// The guide.
    Guide,
    /// The reader's progress.
    Progress,
    /// Settings.
    Settings,
    /// The reader's data.
    Data,
    /// Help.
    Help,
    /// Nothing.
    NotFound,
}
