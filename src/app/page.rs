//! What is on the screen. Each page owns what belongs to it alone; a page that lacks what it shows cannot be
//! written down.

use std::rc::Rc;

use super::Share;
use super::pages::{data, drill, invitation, item, practise, result, session};
use crate::address::Route;
use crate::bank::{GuidePage, Item};
use crate::quiz::SetQuery;
use crate::views::{Compared, Place};
use crate::words::{Missing, NotFound, PageTitle};

/// What is on the screen.
#[derive(Clone)]
pub enum Page {
    /// The first page.
    Home,
    /// A set is put together.
    Practise(practise::Model),
    /// A session is played.
    Session(session::Model),
    /// A link has something to say before it begins: a challenge, or a set of which a part is gone.
    Invitation(invitation::Model),
    /// A session is over.
    Result(result::Model),
    /// A result that somebody shared.
    Shared(SharedResult),
    /// The bank is read, by this choice.
    Browse(SetQuery),
    /// One item is read.
    Item(item::Model),
    /// A set on paper.
    Worksheet(Worksheet),
    /// The list of drills.
    Drills,
    /// A drill is played.
    Drill(drill::Model),
    /// The list of guide pages.
    Guide,
    /// One of them.
    GuidePage(Rc<GuidePage>),
    /// What was met, by topic and question.
    Progress,
    /// What can be set.
    Settings,
    /// Where progress is, and what can be done about it.
    Data(data::Model),
    /// Keys, marking and privacy.
    Help,
    /// The address leads nowhere.
    NotFound(NotFound),
}

/// A result that somebody shared, as its link has it.
#[derive(Clone)]
pub struct SharedResult {
    /// The address.
    pub route: Route,
    /// Whose it is; often empty.
    pub name: crate::reader::Name,
    /// What this bank does not have of it.
    pub missing: Missing,
    /// Its questions with the answers, graded again. Never empty.
    pub rows: Vec<Compared>,
}

/// A set on paper. Never empty.
#[derive(Clone)]
pub struct Worksheet {
    /// What was asked for.
    pub query: SetQuery,
    /// The items, in the order of the sheet.
    pub items: Vec<Rc<Item>>,
}

impl Page {
    /// What can be shared from it.
    pub const fn share_mut(&mut self) -> Option<&mut Share> {
        match self {
            Self::Practise(practise) => Some(&mut practise.share),
            Self::Item(item) => Some(&mut item.share),
            Self::Result(result) => Some(&mut result.share),
            Self::Home
            | Self::Session(_)
            | Self::Invitation(_)
            | Self::Shared(_)
            | Self::Browse(_)
            | Self::Worksheet(_)
            | Self::Drills
            | Self::Drill(_)
            | Self::Guide
            | Self::GuidePage(_)
            | Self::Progress
            | Self::Settings
            | Self::Data(_)
            | Self::Help
            | Self::NotFound(_) => None,
        }
    }

    /// The title of the tab.
    #[must_use]
    pub const fn title(&self) -> PageTitle {
        match self {
            Self::Home => PageTitle::Home,
            Self::Practise(_) => PageTitle::Practise,
            Self::Session(_) | Self::Invitation(_) => PageTitle::Session,
            Self::Result(_) | Self::Shared(_) => PageTitle::Result,
            Self::Browse(_) => PageTitle::Browse,
            Self::Item(_) => PageTitle::Item,
            Self::Worksheet(_) => PageTitle::Worksheet,
            Self::Drills | Self::Drill(_) => PageTitle::Drills,
            Self::Guide | Self::GuidePage(_) => PageTitle::Guide,
            Self::Progress => PageTitle::Progress,
            Self::Settings => PageTitle::Settings,
            Self::Data(_) => PageTitle::Data,
            Self::Help => PageTitle::Help,
            Self::NotFound(_) => PageTitle::NotFound,
        }
    }

    /// The entry of the navigation that it belongs to.
    #[must_use]
    pub const fn place(&self) -> Place {
        match self {
            Self::Home | Self::Progress => Place::Today,
            Self::Practise(_)
            | Self::Session(_)
            | Self::Invitation(_)
            | Self::Result(_)
            | Self::Shared(_)
            | Self::Worksheet(_) => Place::Practise,
            Self::Browse(_) | Self::Item(_) => Place::Browse,
            Self::Drills | Self::Drill(_) => Place::Drills,
            Self::Guide | Self::GuidePage(_) => Place::Guide,
            Self::Settings | Self::Data(_) | Self::Help | Self::NotFound(_) => Place::Elsewhere,
        }
    }

    /// The address that belongs to it; `None` where the one that is there shall stay.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        Some(match self {
            Self::Home => Route::Home.to_string(),
            Self::Practise(practise) => practise.route().to_string(),
            Self::Session(session) => session.route.to_string(),
            Self::Invitation(invitation) => invitation.route.to_string(),
            Self::Result(_) => Route::Result.to_string(),
            Self::Shared(shared) => shared.route.to_string(),
            Self::Browse(query) => Route::Browse(query.clone()).to_string(),
            Self::Item(item) => Route::Item(item.item.id.clone()).to_string(),
            Self::Worksheet(sheet) => Route::Worksheet(sheet.query.clone()).to_string(),
            Self::Drills => Route::Drills.to_string(),
            Self::Drill(drill) => Route::Drill(drill.run.drill().id.clone()).to_string(),
            Self::Guide => Route::Guide.to_string(),
            Self::GuidePage(page) => Route::GuidePage(page.id.clone()).to_string(),
            Self::Progress => Route::Progress.to_string(),
            Self::Settings => Route::Settings.to_string(),
            Self::Data(_) => Route::Data.to_string(),
            Self::Help => Route::Help.to_string(),
            Self::NotFound(_) => return None,
        })
    }

    /// Whether another choice on the same page leads from one to the other: the focus stays where it is then.
    #[must_use]
    pub const fn is_same_form(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Browse(_), Self::Browse(_)) | (Self::Practise(_), Self::Practise(_)))
    }
}
