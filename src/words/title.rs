//! The titles of the browser tab.

use super::Words;
use crate::bank::Track;
use crate::reader::Title;

/// The title of the tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageTitle {
    /// The name of the app, with what it is for.
    Home,
    /// What the reader prepares for.
    Start,
    /// The form for a set.
    Practise,
    /// A session.
    Session,
    /// A session of a set with a title.
    Set(Title),
    /// A result.
    Result,
    /// Exams, spoken questions and drills.
    Mock,
    /// The library.
    Library,
    /// Several people's results.
    Compare,
    /// The reader's own answers.
    Stories,
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
    /// What to practise on which day.
    Plan,
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

impl PageTitle {
    /// The title of a session of a set with this title, which may be empty.
    #[must_use]
    pub fn of_set(title: &Title) -> Self {
        if title.is_empty() { Self::Session } else { Self::Set(title.clone()) }
    }
}

impl Words {
    /// The title of the tab.
    #[must_use]
    pub fn title(self, title: &PageTitle) -> String {
        let page = match title {
            PageTitle::Home => return self.title_home().to_owned(),
            PageTitle::Start => self.goal_heading(),
            PageTitle::Practise => self.set_heading(),
            PageTitle::Session => self.title_practice(),
            PageTitle::Set(title) => title.as_str(),
            PageTitle::Library => self.library_heading(),
            PageTitle::Compare => self.compare_heading(),
            PageTitle::Stories => self.stories_heading(),
            PageTitle::Result => self.title_result(),
            PageTitle::Mock => self.mock_heading(),
            PageTitle::Job(job) => self.track(*job),
            PageTitle::Topic => self.filter_topic(),
            PageTitle::Browse => self.bank_heading(),
            PageTitle::Item => self.title_question(),
            PageTitle::Worksheet => self.title_worksheet(),
            PageTitle::Drills => self.drills_heading(),
            PageTitle::Guide => self.guide_heading(),
            PageTitle::Plan => self.plan_heading(),
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
