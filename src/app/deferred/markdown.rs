//! The reader's stories as a text in Markdown.

use crate::app::Host;
use crate::bank::Bank;
use crate::stories::Stories;

/// The last version of each, under its question.
pub(super) fn markdown(host: &Host, bank: &Bank, stories: &Stories) -> String {
    let words = host.words;
    let mut text = format!("# {}\n", words.stories_heading());
    for story in stories.latest() {
        let id = story.item.as_str();
        let title = bank.item(id).map_or_else(|| id.to_owned(), |item| item.title());
        text += &format!(
            "\n## {title}\n\n*{}*\n\n{}\n",
            words.story_kept(&host.time(story.at)),
            story.text.trim()
        );
    }
    text
}
