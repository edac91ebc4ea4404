//! What is on the screen.

use crate::address::{Route, RouteFault};
use crate::views::Place;

/// What is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// A page that an address names. Never one that begins a session: that is one of those below.
    Page(Route),
    /// The running session.
    Session,
    /// A session is asked for while another is unfinished.
    InTheWay {
        /// What is asked for.
        route: Route,
    },
    /// A link that has something to say before it begins: a challenge, or a set of which a part is gone.
    Invited {
        /// What is asked for.
        route: Route,
        /// What there is to say.
        words: String,
    },
    /// There is no set of that kind.
    NoSet {
        /// Why, and what to do.
        sentence: String,
    },
    /// The address means nothing.
    Stray(RouteFault),
}

impl Screen {
    /// The part of the app that it belongs to.
    #[must_use]
    pub const fn place(&self) -> Place {
        match self {
            Self::Page(Route::Home | Route::Progress) => Place::Today,
            Self::Page(
                Route::Practise(_)
                | Route::Result
                | Route::Worksheet(_)
                | Route::Quiz(_)
                | Route::Daily(_)
                | Route::PinnedSet(_)
                | Route::Challenge(_)
                | Route::Shared(_),
            )
            | Self::Session
            | Self::InTheWay { .. }
            | Self::Invited { .. }
            | Self::NoSet { .. } => Place::Practise,
            Self::Page(Route::Browse(_) | Route::Item(_)) => Place::Browse,
            Self::Page(Route::Drills | Route::Drill(_)) => Place::Drills,
            Self::Page(Route::Guide | Route::GuidePage(_)) => Place::Guide,
            Self::Page(Route::Settings | Route::Data | Route::Help) | Self::Stray(_) => Place::Elsewhere,
        }
    }

    /// The tab's title.
    #[must_use]
    pub fn title(&self) -> &'static str {
        match self {
            Self::Page(Route::Home) => "Dryrun: rehearse the infrastructure interview",
            Self::Page(
                Route::Practise(_)
                | Route::Quiz(_)
                | Route::Daily(_)
                | Route::PinnedSet(_)
                | Route::Challenge(_),
            ) => "Choose a set \u{b7} Dryrun",
            Self::Page(Route::Result | Route::Shared(_)) => "Result \u{b7} Dryrun",
            Self::Page(Route::Browse(_)) => "The bank \u{b7} Dryrun",
            Self::Page(Route::Item(_)) => "Question \u{b7} Dryrun",
            Self::Page(Route::Worksheet(_)) => "Worksheet \u{b7} Dryrun",
            Self::Page(Route::Drills | Route::Drill(_)) => "Drills \u{b7} Dryrun",
            Self::Page(Route::Guide | Route::GuidePage(_)) => "Guide \u{b7} Dryrun",
            Self::Page(Route::Progress) => "Your progress \u{b7} Dryrun",
            Self::Page(Route::Settings) => "Settings \u{b7} Dryrun",
            Self::Page(Route::Data) => "Your data \u{b7} Dryrun",
            Self::Page(Route::Help) => "Keys, marking and privacy \u{b7} Dryrun",
            Self::Session | Self::InTheWay { .. } | Self::Invited { .. } => "Practice \u{b7} Dryrun",
            Self::NoSet { .. } | Self::Stray(_) => "Nothing here \u{b7} Dryrun",
        }
    }
}
