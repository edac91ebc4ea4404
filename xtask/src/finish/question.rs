//! `question/<number>.html`: each question that a link can begin with, and the list from which the page draws one
//! (`js/drawn.js`).

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use dryrun_bank::{Bank, Item, Kind, Level, TopicId, Track};

use super::{hash, put};
use crate::compile::QuestionFrame;

/// The folder with the files.
pub(super) const FOLDER: &str = "question/";

/// A larger bank has its list in a file for each topic: every reader of the first page would wait for it.
const MOST: usize = 3_000;

/// The kinds of closed questions, in the order in which `js/drawn.js` counts them.
const KINDS: [Kind; 7] =
    [Kind::Single, Kind::Multiple, Kind::Order, Kind::Match, Kind::Numeric, Kind::Text, Kind::Line];

/// So much is added to the number of a kind where only the program can show the question: it is put in order, or its numbers
/// follow from the seed (`xtask/frame/src/question.rs`).
const ONLY_LATER: usize = 8;

/// Writes the files, and returns the list for the first page.
pub(super) fn write(frames: &[QuestionFrame], bank: &Bank, dist: &Path) -> Result<String> {
    fs::create_dir_all(dist.join(FOLDER)).with_context(|| format!("making {FOLDER}"))?;
    let mut all = String::new();
    for frame in frames {
        let page = page(frame);
        put(dist, &format!("{FOLDER}{}.html", frame.number), &page)?;
        all.push_str(&page);
    }
    if frames.is_empty() {
        return Ok(String::new());
    }
    let lists = lists(bank);
    let mut list = lists.iter().map(|(_, list)| list.as_str()).collect::<Vec<_>>().join("\n");
    // A list that the page has loaded is never used with files of another bank.
    let version = hash::short(format!("{list}{all}").as_bytes());
    if bank.items().len() > MOST {
        for topic in bank.topics() {
            put(dist, &format!("{FOLDER}{}.txt", topic.id), of_topic(&lists, &topic.id))?;
        }
        list.clear();
    }
    let topics = bank.topics().iter().map(|topic| topic.id.as_str()).collect::<Vec<_>>().join(" ");
    Ok(format!(
        "<script type=\"text/plain\" id=\"questions\" data-folder=\"{FOLDER}\" data-bank=\"{version}\" \
         data-topics=\"{topics}\">{list}</script>\n"
    ))
}

/// A question alone is no page for search engines, and nothing in it runs.
fn page(QuestionFrame { id, page, .. }: &QuestionFrame) -> String {
    format!(
        "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\
         <meta name=\"robots\" content=\"noindex\"><title>Dryrun</title><div id=\"question\" data-item=\"{id}\">{page}</div>\n"
    )
}

/// The lines of one topic.
fn of_topic(lists: &[(TopicId, String)], wanted: &TopicId) -> String {
    let lines = lists.iter().filter(|(topic, _)| topic == wanted).map(|(_, line)| line.as_str());
    lines.collect::<Vec<_>>().join("\n")
}

/// The closed questions in the order of the bank, a line for each run of one topic.
fn lists(bank: &Bank) -> Vec<(TopicId, String)> {
    let mut lists: Vec<(TopicId, String)> = Vec::new();
    for item in bank.items().iter().filter(|item| item.kind() != Kind::Prompt) {
        if lists.last().is_none_or(|(topic, _)| *topic != item.topic) {
            lists.push((item.topic.clone(), item.topic.to_string()));
        }
        if let Some((_, list)) = lists.last_mut() {
            list.push_str(&format!(" {}", entry(item)));
        }
    }
    lists
}

/// A number in base 36, and a digit each for the kind, the level and the jobs.
fn entry(item: &Item) -> String {
    let kind = KINDS.iter().position(|kind| *kind == item.kind()).unwrap_or_default();
    let is_later = matches!(item.kind(), Kind::Order | Kind::Match) || item.cases.count() > 0;
    let kind = kind + if is_later { ONLY_LATER } else { 0 };
    let level = Level::ALL.iter().position(|level| *level == item.level).unwrap_or_default();
    let tracks = Track::ALL.iter().enumerate().filter(|(_, track)| item.tracks.contains(track));
    let tracks: u32 = tracks.map(|(at, _)| 1 << at).sum();
    format!("{}{kind:x}{level}{tracks:x}", base36(item.number))
}

fn base36(number: u16) -> String {
    let mut digits = Vec::new();
    let mut rest = u32::from(number);
    loop {
        digits.extend(char::from_digit(rest % 36, 36));
        rest /= 36;
        if rest == 0 {
            break;
        }
    }
    digits.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::base36;

    #[test]
    fn numbers_are_those_that_scripts_read() {
        assert_eq!([0, 35, 36, 65_535].map(base36), ["0", "z", "10", "1ekf"]);
    }
}
