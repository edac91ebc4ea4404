//! What is on the screen. Each page owns what belongs only to it, so the types allow no page without the data that it
//! shows.

use std::rc::Rc;

use super::pages::{
    compare, data, drill, invitation, item, library, own, plan, practise, rehearsal, result, session, start,
    stories, you,
};
use super::{Awaited, Lost, Share};
use crate::address::Route;
use crate::bank::{GuidePage, Item, TopicId, Track};
use crate::formats::Unfinished;
use crate::formats::link::Ended;
use crate::quiz::SetQuery;
use crate::reader::About;
use crate::views::{Compared, Place};
use crate::words::{Missing, PageTitle};

/// What is on the screen.
#[derive(Clone)]
pub enum Page {
    /// The first page.
    Home,
    /// What the reader prepares for.
    Start(start::Model),
    /// The form for a set.
    Practise(practise::Model),
    /// A session that is played.
    Session(session::Model),
    /// A question that the page around the frame asks.
    Own(own::Model),
    /// A link says something before it begins: a challenge, or a set with questions that are missing here.
    Invitation(invitation::Model),
    /// The result of a session.
    Result(result::Model),
    /// A result that somebody else shared.
    Shared(SharedResult),
    /// Exams, spoken questions and drills.
    Mock,
    /// The reader's own answers to open questions.
    Stories(stories::Model),
    /// A mock interview between its halves.
    Loop(rehearsal::Model),
    /// The library: search, and a set that is collected.
    Library(library::Model),
    /// Several people's results.
    Compare(compare::Model),
    /// What is asked for a job.
    Job(Track),
    /// Everything about a topic.
    Topic(TopicId),
    /// The bank, as a list of the items that this query chooses.
    Browse(SetQuery),
    /// One item, to read.
    Item(item::Model),
    /// A worksheet: a set to print.
    Worksheet(Worksheet),
    /// The list of drills.
    Drills,
    /// Twelve days in December, one drill a day.
    Advent,
    /// A drill that is played.
    Drill(drill::Model),
    /// The list of guide pages.
    Guide,
    /// One page of the guide.
    GuidePage(Rc<GuidePage>),
    /// What to practise on which day, until the interview.
    Plan(plan::Model),
    /// How well the reader knows it.
    You(you::Model),
    /// The reader's progress, by topic and question.
    Progress,
    /// The settings.
    Settings,
    /// "Your data": where progress is, and what the reader can do with it.
    Data(data::Model),
    /// Keys, marking and privacy.
    Help,
    /// A part of the bank that the page needs has not arrived.
    Awaited(Awaited),
    /// The address leads nowhere; the page says why.
    NotFound(Lost),
}

/// A result that somebody else shared, as it is in the link.
#[derive(Clone)]
pub struct SharedResult {
    /// The address.
    pub route: Route,
    /// The name of the person who shared it; empty if they gave none.
    pub name: crate::reader::Name,
    /// How many of its questions this bank does not have.
    pub missing: Missing,
    /// Its questions with the answers, graded again. Never empty.
    pub rows: Vec<Compared>,
    /// When it ended, and how long it took; `None` if the link does not tell.
    pub ended: Option<Ended>,
    /// The title and the author of the set.
    pub about: About,
}

/// A set to print. It is never empty.
#[derive(Clone)]
pub struct Worksheet {
    /// The query from the address.
    pub query: SetQuery,
    /// The items, in the order of the sheet.
    pub items: Vec<Rc<Item>>,
}

impl Page {
    /// The offers of the page's share sheet.
    pub const fn share_mut(&mut self) -> Option<&mut Share> {
        match self {
            Self::Practise(practise) => Some(&mut practise.share),
            Self::Library(library) => Some(&mut library.share),
            Self::Item(item) => Some(&mut item.share),
            Self::Result(result) => Some(&mut result.share),
            Self::Drill(drill) => Some(&mut drill.share),
            Self::Loop(rehearsal) => Some(&mut rehearsal.share),
            Self::Plan(plan) => Some(&mut plan.share),
            Self::Home
            | Self::Start(_)
            | Self::Session(_)
            | Self::Own(_)
            | Self::Invitation(_)
            | Self::Shared(_)
            | Self::Mock
            | Self::Stories(_)
            | Self::Compare(_)
            | Self::Job(_)
            | Self::Topic(_)
            | Self::Browse(_)
            | Self::Worksheet(_)
            | Self::Drills
            | Self::Advent
            | Self::Guide
            | Self::GuidePage(_)
            | Self::You(_)
            | Self::Progress
            | Self::Settings
            | Self::Data(_)
            | Self::Help
            | Self::Awaited(_)
            | Self::NotFound(_) => None,
        }
    }

    /// The session or drill on the page, if the reader has begun it.
    #[must_use]
    pub fn begun(&self) -> Option<Unfinished> {
        if let Self::Session(session) = self {
            session.is_begun().then(|| session.unfinished())
        } else if let Self::Drill(drill) = self {
            drill.is_begun().then(|| drill.unfinished())
        } else if let Self::Loop(rehearsal) = self {
            rehearsal.is_begun().then(|| rehearsal.unfinished())
        } else {
            None
        }
    }

    /// The title of the tab.
    #[must_use]
    pub fn title(&self) -> PageTitle {
        match self {
            Self::Home => PageTitle::Home,
            Self::Start(_) => PageTitle::Start,
            Self::Practise(_) => PageTitle::Practise,
            Self::Session(session) => PageTitle::of_set(&session.about.title),
            Self::Own(_) => PageTitle::Session,
            Self::Invitation(invitation) => PageTitle::of_set(&invitation.set.about.title),
            Self::Result(_) | Self::Shared(_) => PageTitle::Result,
            Self::Mock | Self::Loop(_) => PageTitle::Mock,
            Self::Stories(_) => PageTitle::Stories,
            Self::Library(_) => PageTitle::Library,
            Self::Compare(_) => PageTitle::Compare,
            Self::Job(job) => PageTitle::Job(*job),
            Self::Topic(_) => PageTitle::Topic,
            Self::Browse(_) => PageTitle::Browse,
            Self::Item(_) => PageTitle::Item,
            Self::Worksheet(_) => PageTitle::Worksheet,
            Self::Drills | Self::Advent | Self::Drill(_) => PageTitle::Drills,
            Self::Guide | Self::GuidePage(_) => PageTitle::Guide,
            Self::Plan(_) => PageTitle::Plan,
            Self::You(_) => PageTitle::You,
            Self::Progress => PageTitle::Progress,
            Self::Settings => PageTitle::Settings,
            Self::Data(_) => PageTitle::Data,
            Self::Help => PageTitle::Help,
            Self::Awaited(_) => PageTitle::Awaited,
            Self::NotFound(_) => PageTitle::NotFound,
        }
    }

    /// The entry of the navigation that the page belongs to.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::Home | Self::Plan(_) => Place::Today,
            Self::Practise(_)
            | Self::Invitation(_)
            | Self::Result(_)
            | Self::Shared(_)
            | Self::Worksheet(_) => Place::Practise,
            Self::Mock | Self::Loop(_) | Self::Stories(_) | Self::Drills | Self::Advent => Place::Mock,
            Self::Library(_)
            | Self::Job(_)
            | Self::Topic(_)
            | Self::Browse(_)
            | Self::Item(_)
            | Self::Guide
            | Self::GuidePage(_) => Place::Library,
            Self::You(_) | Self::Progress | Self::Settings | Self::Data(_) | Self::Help => Place::You,
            Self::Session(_) | Self::Own(_) => Place::Playing,
            Self::Drill(drill) => {
                if drill.run.is_over() {
                    Place::Mock
                } else {
                    Place::Playing
                }
            }
            Self::Start(_) => Place::Start,
            Self::Compare(_) | Self::Awaited(_) | Self::NotFound(_) => Place::Elsewhere,
        }
    }

    /// The address of the page; `None` if the address of the browser should stay as it is.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        Some(match self {
            Self::Home => Route::Home.to_string(),
            Self::Start(_) => Route::Start.to_string(),
            Self::Practise(practise) => practise.route().to_string(),
            Self::Session(session) => session.route.to_string(),
            Self::Invitation(invitation) => invitation.route.to_string(),
            Self::Result(_) => Route::Result.to_string(),
            Self::Shared(shared) => shared.route.to_string(),
            Self::Mock => Route::Mock.to_string(),
            Self::Stories(_) => Route::Stories.to_string(),
            Self::Loop(rehearsal) => rehearsal.route().to_string(),
            Self::Library(library) => library.route().to_string(),
            Self::Compare(_) => Route::Compare.to_string(),
            Self::Job(job) => Route::Job(*job).to_string(),
            Self::Topic(id) => Route::Topic(id.clone()).to_string(),
            Self::Browse(query) => Route::Browse(query.clone()).to_string(),
            Self::Item(item) => Route::Item(item.item.id.clone()).to_string(),
            Self::Worksheet(sheet) => Route::Worksheet(sheet.query.clone()).to_string(),
            Self::Drills => Route::Drills.to_string(),
            Self::Advent => Route::Advent.to_string(),
            Self::Drill(drill) => Route::Drill(drill.run.drill().id.clone()).to_string(),
            Self::Guide => Route::Guide.to_string(),
            Self::GuidePage(page) => Route::GuidePage(page.id.clone()).to_string(),
            Self::Plan(plan) => plan.route().to_string(),
            Self::You(_) => Route::You.to_string(),
            Self::Progress => Route::Progress.to_string(),
            Self::Settings => Route::Settings.to_string(),
            Self::Data(_) => Route::Data.to_string(),
            Self::Help => Route::Help.to_string(),
            Self::Own(_) | Self::Awaited(_) | Self::NotFound(_) => return None,
        })
    }

    /// Whether both are the same form with another choice. Then the focus stays where it is.
    #[must_use]
    pub const fn is_same_form(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Browse(_), Self::Browse(_))
                | (Self::Practise(_), Self::Practise(_))
                | (Self::Library(_), Self::Library(_))
                | (Self::Loop(_), Self::Loop(_))
        )
    }
}
