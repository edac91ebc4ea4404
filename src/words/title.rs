//! The titles of the browser tab.

use super::Words;
use crate::bank::Track;

/// The title of the tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageTitle {
    /// The name of the app, with what it is for.
    Home,
    /// What the reader prepares for.
    Start,
    /// The form for a set.
    Practise,
    /// A session.
    Session,
    /// A result.
    Result,
    /// Exams, spoken questions and drills.
    Mock,
    /// Everything that can be looked up.
    Library,
    /// What is asked for a job.
    Job(Track),
    /// A topic.
    Topic,
    /// The bank.
    Browse,
    /// An item.
    Item,
    /// A worksheet.
    Worksheet,
    /// Drills.
    Drills,
    /// The guide.
    Guide,
    /// How well the reader knows it.
    You,
    /// The reader's progress.
    Progress,
    /// Settings.
    Settings,
    /// The reader's data.
    Data,
    /// Help.
    Help,
    /// A page that needs more of the bank than has arrived.
    Awaited,
    /// An address that leads nowhere.
    NotFound,
}

impl Words {
    /// The title of the tab.
    #[must_use]
    pub fn title(self, title: PageTitle) -> String {
        let page = match title {
            PageTitle::Home => return self.title_home().to_owned(),
            PageTitle::Start => self.goal_heading(),
            PageTitle::Practise => self.set_heading(),
            PageTitle::Session => self.title_practice(),
            PageTitle::Result => self.title_result(),
            PageTitle::Mock => self.mock_heading(),
            PageTitle::Library => self.library_heading(),
            PageTitle::Job(job) => self.track(job),
            PageTitle::Topic => self.filter_topic(),
            PageTitle::Browse => self.bank_heading(),
            PageTitle::Item => self.title_question(),
            PageTitle::Worksheet => self.title_worksheet(),
            PageTitle::Drills => self.drills_heading(),
            PageTitle::Guide => self.guide_heading(),
            PageTitle::You => self.you_heading(),
            PageTitle::Progress => self.progress_heading(),
            PageTitle::Settings => self.settings(),
            PageTitle::Data => self.your_data(),
            PageTitle::Help => self.help_heading(),
            PageTitle::Awaited => self.title_awaited(),
            PageTitle::NotFound => self.title_nothing(),
        };
        self.title_page(page)
    }
}
