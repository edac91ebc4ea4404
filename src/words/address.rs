//! Addresses: the titles of their pages, and what is wrong with them.

use super::Words;
use crate::address::{Route, RouteFault};
use crate::quiz::SetFault;

impl Words {
    /// The title of the tab for a page.
    #[must_use]
    pub fn title(self, route: &Route) -> String {
        match route {
            Route::Home => self.title_home().to_owned(),
            Route::Practise(_)
            | Route::Quiz(_)
            | Route::Daily(_)
            | Route::PinnedSet(_)
            | Route::Challenge(_) => self.title_page(self.set_heading()),
            Route::Result | Route::Shared(_) => self.title_page(self.title_result()),
            Route::Browse(_) => self.title_page(self.bank_heading()),
            Route::Item(_) => self.title_page(self.title_question()),
            Route::Worksheet(_) => self.title_page(self.title_worksheet()),
            Route::Drills | Route::Drill(_) => self.title_page(self.drills_heading()),
            Route::Guide | Route::GuidePage(_) => self.title_page(self.guide_heading()),
            Route::Progress => self.title_page(self.progress_heading()),
            Route::Settings => self.title_page(self.settings()),
            Route::Data => self.title_page(self.your_data()),
            Route::Help => self.title_page(self.help_heading()),
        }
    }

    /// The title of the tab during a session, and while it is asked whether one is to begin.
    #[must_use]
    pub fn title_of_session(self) -> String {
        self.title_page(self.title_practice())
    }

    /// The title of the tab where an address leads nowhere.
    #[must_use]
    pub fn title_of_nothing(self) -> String {
        self.title_page(self.title_nothing())
    }

    /// What is wrong with an address, and what is nearest to it.
    #[must_use]
    pub fn route_fault(self, fault: &RouteFault) -> String {
        match fault {
            RouteFault::Path { given, nearest } => self.lost_page(given, nearest),
            RouteFault::Parameter { given, nearest } => self.lost_parameter(given, nearest),
            RouteFault::Value { parameter, given, nearest } => self.lost_value(parameter, given, nearest),
            RouteFault::Item { given, nearest } => self.lost_question(given, nearest),
            RouteFault::Drill { given, nearest } => self.lost_drill(given, nearest),
            RouteFault::GuidePage { given, nearest } => self.lost_guide_page(given, nearest),
        }
    }

    /// Why there is no set of questions, and what to do.
    #[must_use]
    pub fn set_fault(self, fault: &SetFault) -> String {
        match fault {
            SetFault::Unknown(id) => self.no_set_question(id.as_str()),
            SetFault::NothingFits => self.no_set_fits().to_owned(),
        }
    }
}
