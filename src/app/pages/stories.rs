//! The reader's own answers to open questions.

use crate::app::{Content, Downloaded, Effect, Effects, File, Progress};
use crate::bank::{Bank, Form, Item, ItemId, Prompt, is_blank};
use crate::coach::Coach;
use crate::formats::date;
use crate::quiz::{Marks, Millis, Response};
use crate::stories::Story;
use crate::views::{OtherPrompt, Sheet, SheetText, StoriesEvent};
use crate::words::ShareText;

use super::session;

/// An answer may serve another question if the coach finds so many of its key points in it, of each hundred.
const SERVES: usize = 50;
/// No more of these are shown: the best.
const MOST_OTHERS: usize = 5;

/// What is done on the page.
#[derive(Clone, Default)]
pub struct Model {
    /// The question whose answer is edited, and the text as it is typed.
    pub edited: Option<(ItemId, String)>,
    /// The question of which two versions are compared, and the time of the older one.
    pub compared: Option<(ItemId, Millis)>,
    /// The question for whose answer others were looked for, and what was found.
    pub others: Option<(ItemId, Vec<OtherPrompt>)>,
    /// The questions whose answers were chosen for a résumé and a letter, in that order.
    pub chosen: Vec<ItemId>,
    /// What was made of them.
    pub sheet: Option<Sheet>,
    /// The result of the last download.
    pub downloaded: Option<Downloaded>,
}

/// How texts are made of stories.
pub struct Texts<'a> {
    /// All stories in Markdown.
    pub markdown: &'a dyn Fn(&Progress) -> String,
    /// Lines for a résumé and a letter, of the answers to these questions.
    pub sheet: &'a dyn Fn(&Progress, &[ItemId]) -> Sheet,
}

impl Model {
    /// Reacts to an event.
    pub fn update(
        &mut self,
        event: StoriesEvent,
        progress: &mut Progress,
        bank: &Bank,
        texts: &Texts<'_>,
        now: Millis,
        effects: &mut Effects,
    ) {
        self.downloaded = None;
        match event {
            StoriesEvent::EditBegun(item) => {
                let last = last(progress, &item).map(|story| story.text);
                (self.edited, self.compared) = (last.map(|text| (item, text)), None);
            }
            StoriesEvent::Typed(typed) => {
                if let Some((_, text)) = &mut self.edited {
                    *text = typed;
                }
            }
            StoriesEvent::Kept => {
                if let Some((item, text)) = self.edited.take() {
                    edited(progress, bank, &item, text, now, effects);
                }
            }
            StoriesEvent::Dropped => self.edited = None,
            StoriesEvent::Compared(item, at) => {
                (self.compared, self.edited) = (at.map(|at| (item, at)), None);
            }
            StoriesEvent::Removed(item, at) => {
                let version = progress.stories().versions(&item).find(|story| story.at == at).cloned();
                (self.compared, self.others) = (None, None);
                if let Some(version) = version {
                    keep(progress, Story { text: String::new(), ..version }, effects);
                }
            }
            StoriesEvent::OthersAsked(item) => {
                let text = last(progress, &item).map(|story| story.text).unwrap_or_default();
                let found = others(bank, &item, &text);
                self.others = Some((item, found));
            }
            StoriesEvent::Served { from, to } => {
                if let Some(text) = last(progress, &from).map(|story| story.text) {
                    edited(progress, bank, &to, text, now, effects);
                }
                if let Some((_, others)) = &mut self.others {
                    others.retain(|other| other.item.id != to);
                }
            }
            StoriesEvent::Exported => {
                let name = format!("dryrun-stories-{}.md", date(now));
                let content = Content::Stories((texts.markdown)(progress));
                effects.push(Effect::Download(File { name, content }));
            }
            StoriesEvent::Chosen(item) => {
                let before = self.chosen.len();
                self.chosen.retain(|chosen| *chosen != item);
                if self.chosen.len() == before {
                    self.chosen.push(item);
                }
            }
            StoriesEvent::SheetMade => self.sheet = Some((texts.sheet)(progress, &self.chosen)),
            StoriesEvent::SheetTyped(which, typed) => {
                if let Some(sheet) = &mut self.sheet {
                    *text_of(sheet, which) = typed;
                    sheet.is_copied = None;
                }
            }
            StoriesEvent::SheetCopied(which) => {
                if let Some(sheet) = &mut self.sheet {
                    let text = text_of(sheet, which).clone();
                    effects.push(Effect::Copy(ShareText::Own(text)));
                }
            }
        }
    }
}

fn text_of(sheet: &mut Sheet, which: SheetText) -> &mut String {
    match which {
        SheetText::Resume => &mut sheet.resume,
        SheetText::Letter => &mut sheet.letter,
    }
}

fn last(progress: &Progress, item: &ItemId) -> Option<Story> {
    progress.stories().versions(item).next_back().cloned()
}

/// Keeps a version, or that one was removed.
pub(in crate::app) fn keep(progress: &mut Progress, story: Story, effects: &mut Effects) {
    let new = [story].into_iter().collect();
    progress.all_stories.join(&new);
    effects.push(Effect::Save(crate::app::Save::Stories(new)));
}

/// The version of an answer whose key points were just ticked; `None` if nothing was written, or if it was kept before.
pub(in crate::app) fn answered(progress: &Progress, session: &session::Model, now: Millis) -> Option<Story> {
    let (_, question) = session.session.current()?;
    question.verdict()?;
    let (Form::Prompt(prompt), Response::Prompt(spoken)) = (&question.item.form, &question.response) else {
        return None;
    };
    let text = spoken.whole();
    let last = last(progress, &question.item.id);
    let covered = spoken.covered()?;
    if is_blank(&text) || last.as_ref().is_some_and(|last| last.text == text && last.covered == covered) {
        return None;
    }
    let points = u8::try_from(prompt.points.len()).ok()?;
    Some(Story {
        item: question.item.id.clone(),
        at: after(last.as_ref(), now),
        guessed: guessed(prompt, &text),
        text,
        covered,
        points,
        millis: spoken.millis,
    })
}

/// A new version of an answer. Nobody ticked its points, so nothing is said of them.
fn edited(
    progress: &mut Progress,
    bank: &Bank,
    item: &ItemId,
    text: String,
    now: Millis,
    effects: &mut Effects,
) {
    let last = last(progress, item);
    if is_blank(&text) || last.as_ref().is_some_and(|last| last.text == text) {
        return;
    }
    let prompt = bank.item(item.as_str()).and_then(|item| prompt_of(item));
    let guessed = prompt.map(|prompt| guessed(prompt, &text)).unwrap_or_default();
    let (covered, at) = (Marks::default(), after(last.as_ref(), now));
    let story = Story { item: item.clone(), at, text, covered, guessed, points: 0, millis: 0 };
    keep(progress, story, effects);
}

/// The time of a version that is newer than the last one, whatever the clock says.
fn after(last: Option<&Story>, now: Millis) -> Millis {
    last.map_or(now, |last| Millis(now.0.max(last.at.0.saturating_add(1))))
}

fn guessed(prompt: &Prompt, text: &str) -> Marks {
    let review = Coach::new(prompt).review(text);
    let found = review.points.iter().zip(0_u8..).filter(|(point, _)| point.is_covered());
    found.map(|(_, at)| at).collect()
}

fn prompt_of(item: &Item) -> Option<&Prompt> {
    if let Form::Prompt(prompt) = &item.form { Some(prompt) } else { None }
}

/// The other questions whose key points an answer covers, the best first.
fn others(bank: &Bank, own: &ItemId, text: &str) -> Vec<OtherPrompt> {
    let mut others: Vec<OtherPrompt> = Vec::new();
    for item in bank.items().iter().filter(|item| item.id != *own) {
        let Some(prompt) = prompt_of(item) else { continue };
        let (found, of) = (usize::from(guessed(prompt, text).len()), prompt.points.len());
        if found * 100 >= of * SERVES {
            let share = |other: &OtherPrompt| other.found * 100 / other.of.max(1);
            let other = OtherPrompt { item: std::rc::Rc::clone(item), found, of };
            let place = others.iter().position(|known| share(known) < share(&other));
            others.insert(place.unwrap_or(others.len()), other);
        }
    }
    others.truncate(MOST_OTHERS);
    others
}
