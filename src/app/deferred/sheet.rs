//! Lines for a résumé and the frame of a letter, from the stories that the reader chose.

use crate::app::{Host, Progress};
use crate::bank::ItemId;
use crate::coach::{ResumeLine, resume_line};
use crate::views::Sheet;

/// The texts of these stories, in this order.
pub(super) fn sheet(host: &Host, progress: &Progress, chosen: &[ItemId]) -> Sheet {
    let (words, stories) = (host.words, progress.stories());
    let latest = stories.latest();
    let text = |item: &ItemId| latest.iter().find(|story| story.item == *item).map(|story| &story.text);
    let texts: Vec<&String> = chosen.iter().filter_map(text).collect();
    let lines: Vec<ResumeLine> = texts.iter().filter_map(|text| resume_line(text)).collect();
    Sheet {
        resume: words.resume_lines(&lines),
        letter: words.letter(progress.goal().job, &lines, progress.notes().name.as_str()),
        left_out: texts.len().saturating_sub(lines.len()),
        is_copied: None,
    }
}
