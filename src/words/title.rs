//! The titles of the browser tab.

use super::Words;

/// The title of the tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageTitle {
    /// The name of the app, with what it is for.
    Home,
    /// The form for a set.
    Practise,
    /// A session.
    Session,
    /// A result.
    Result,
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
            PageTitle::Practise => self.set_heading(),
            PageTitle::Session => self.title_practice(),
            PageTitle::Result => self.title_result(),
            PageTitle::Browse => self.bank_heading(),
            PageTitle::Item => self.title_question(),
            PageTitle::Worksheet => self.title_worksheet(),
            PageTitle::Drills => self.drills_heading(),
            PageTitle::Guide => self.guide_heading(),
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
