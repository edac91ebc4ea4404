//! The words and figures in a preview, from the bank.

use dryrun_bank::{Bank, Item, Kind, Level, Topic, Track};

/// The words of one page and its picture.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Words {
    /// The name of the topic, or of the app.
    pub(super) title: String,
    /// One or two sentences about it.
    pub(super) about: String,
    /// How many questions there are, as words.
    pub(super) count: String,
    /// How many of the questions are answered aloud, as words; empty if there are none.
    pub(super) aloud: String,
    /// How many questions there are of each level, as words; empty if there are no questions.
    pub(super) levels: String,
}

impl Words {
    /// The words for one topic.
    pub(super) fn of_topic(bank: &Bank, topic: &Topic) -> Self {
        let items: Vec<&Item> = items_of(bank, topic).collect();
        Self {
            title: topic.title.clone(),
            about: topic.about.clone(),
            count: count(items.len()),
            aloud: aloud(&items),
            levels: levels(&items),
        }
    }

    /// The words for a job, which is named by its id and its label.
    pub(super) fn of_job(bank: &Bank, id: &str, title: &str) -> Self {
        let job = Track::parse(id);
        let is_asked = |item: &&Item| job.is_some_and(|job| item.tracks.contains(&job));
        let items: Vec<&Item> = bank.items().iter().map(|item| &**item).filter(is_asked).collect();
        Self {
            title: title.to_owned(),
            about: "What they ask, round by round, and how to rehearse it in your own browser.".to_owned(),
            count: count(items.len()),
            aloud: aloud(&items),
            levels: levels(&items),
        }
    }

    /// The words for the whole bank.
    pub(super) fn of_all(bank: &Bank) -> Self {
        let items: Vec<&Item> = bank.items().iter().map(|item| &**item).collect();
        let drills = match bank.drills().len() {
            0 => String::new(),
            1 => ", an incident drill".to_owned(),
            drills => format!(", {drills} incident drills"),
        };
        Self {
            title: "Rehearse the infrastructure interview".to_owned(),
            about: format!(
                "Questions with a reason for every option{drills}, and a guide. In your own browser: no account, \
                 no server, no tracking."
            ),
            count: count(items.len()),
            aloud: aloud(&items),
            levels: levels(&items),
        }
    }

    /// The description for search results and link previews.
    pub(super) fn description(&self) -> String {
        let levels = if self.levels.is_empty() { String::new() } else { format!(": {}", self.levels) };
        format!("{} {}{levels}.", self.about, self.figures())
    }

    /// The description of the picture for people who do not see it.
    pub(super) fn alt(&self) -> String {
        format!("{}. {} {}.", self.title, self.about, self.figures())
    }

    fn figures(&self) -> String {
        let Self { count, aloud, .. } = self;
        match aloud.starts_with("to ") {
            _ if aloud.is_empty() => count.clone(),
            true => format!("{count} {aloud}"),
            false => format!("{count}, {aloud}"),
        }
    }
}

/// The items of a topic, by id.
fn items_of<'a>(bank: &'a Bank, topic: &'a Topic) -> impl Iterator<Item = &'a Item> {
    bank.items().iter().map(|item| &**item).filter(move |item| item.topic == topic.id)
}

fn count(number: usize) -> String {
    format!("{number} question{}", if number == 1 { "" } else { "s" })
}

fn aloud(items: &[&Item]) -> String {
    let aloud = items.iter().filter(|item| item.kind() == Kind::Prompt).count();
    match aloud {
        0 => String::new(),
        aloud if aloud == items.len() => "to answer aloud".to_owned(),
        aloud => format!("{aloud} of them to answer aloud"),
    }
}

fn levels(items: &[&Item]) -> String {
    let count = |level: &Level| items.iter().filter(|item| item.level == *level).count();
    let found = Level::ALL.iter().map(|level| (count(level), level)).filter(|(count, _)| *count > 0);
    let found: Vec<String> = found.map(|(count, level)| format!("{count} {}", level.as_str())).collect();
    found.join(", ")
}
