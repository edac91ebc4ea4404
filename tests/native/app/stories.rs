//! The reader's own answers: what is kept when, and what can be done with it.

use crate::common::app::Reader;
use crate::common::shown::rendered;
use dryrun::app::{Answer, Callbacks, Content, Effect, Message, view};
use dryrun::bank::ItemId;
use dryrun::views::{SheetText, StoriesEvent};
use yew::Callback;

const PROMPT: &str = "#/quiz?items=mini-prompt&seed=7";

/// The versions of the answer to the mini-bank's prompt, the oldest first, with what reader and coach found of it.
fn kept(reader: &Reader) -> String {
    let item = ItemId::parse("mini-prompt").expect("an id");
    let told = |story: &dryrun::stories::Story| {
        format!("{} {:b}/{:b}/{}", story.text, story.covered.bits(), story.guessed.bits(), story.points)
    };
    reader.model.progress.stories().versions(&item).map(told).collect::<Vec<_>>().join("; ")
}

fn shown(reader: &Reader) -> String {
    rendered(view(&reader.model, &Callbacks { on_message: Callback::noop(), on_file: Callback::noop() }))
}

fn tell(reader: &mut Reader, event: StoriesEvent) {
    reader.take(Message::Stories(event));
}

#[test]
fn an_answer_is_kept_once_its_points_are_ticked_beside_what_the_coach_found() {
    #[track_caller]
    fn check(words: &str, expect: &str) {
        assert_eq!(kept(&Reader::at(PROMPT).does(words)), expect, "{words}");
    }
    check("say=budget reveal pick=1", "");
    check("say=budget reveal pick=1 check", "budget 10/1/5");
    check("watch reveal check", "");
    check("say=\u{a0}\u{a0} reveal check", "");
    check("say=well over reply=0,budget reveal pick=0 check", "well\n\nbudget 1/1/5");
    let again = format!("say=budget reveal check next open={PROMPT}");
    check(&format!("{again} say=budget reveal check"), "budget 0/1/5");
    check(&format!("{again} say=terraform reveal pick=2 check"), "budget 0/1/5; terraform 100/100/5");
    let saved = Reader::at(PROMPT).does("say=budget reveal check").wants();
    assert!(saved.contains("SaveStories(1)"), "{saved}");
}

#[test]
fn nothing_is_offered_as_long_as_nothing_is_there() {
    assert!(shown(&Reader::at("#/stories")).contains("Nothing is here yet."));
    assert!(!shown(&Reader::at("#/mock")).contains("#/stories"));
    let reader = Reader::at(PROMPT).does("say=budget reveal pick=0 check open=#/mock");
    assert!(shown(&reader).contains("#/stories"));
    let page = shown(&reader.does("open=#/stories"));
    for words in
        ["1 answer of your own", "You and the coach agreed on 5 of 5 points.", "You ticked 1 of 5 points."]
    {
        assert!(page.contains(words), "no “{words}” in {page}");
    }
}

#[test]
fn a_story_is_edited_compared_and_removed() {
    let mut reader = Reader::at(PROMPT).does("say=I-ask-for-the-budget. reveal check open=#/stories");
    let item = ItemId::parse("mini-prompt").expect("an id");
    tell(&mut reader, StoriesEvent::EditBegun(item.clone()));
    tell(&mut reader, StoriesEvent::Typed("I ask first.".to_owned()));
    assert!(shown(&reader).contains("I ask first."));
    tell(&mut reader, StoriesEvent::Dropped);
    assert_eq!(kept(&reader), "I-ask-for-the-budget. 0/1/5");
    // What is typed is kept, also if the reader goes away.
    for leave in ["hide", "open=#/help"] {
        tell(&mut reader, StoriesEvent::EditBegun(item.clone()));
        tell(&mut reader, StoriesEvent::Typed(format!("{leave} backup")));
        reader = reader.does(leave).does("open=#/stories");
    }
    assert_eq!(
        kept(&reader),
        "I-ask-for-the-budget. 0/1/5; hide backup 0/1000/0; open=#/help backup 0/1000/0"
    );
    let times: Vec<_> = reader.model.progress.stories().versions(&item).map(|story| story.at).collect();
    tell(&mut reader, StoriesEvent::Compared(item.clone(), Some(times[1])));
    let page = shown(&reader).replace(">\n<", "><");
    assert!(page.contains("<del>hide </del><ins>open=#/help </ins>backup"), "{page}");
    tell(&mut reader, StoriesEvent::Removed(item.clone(), times[2]));
    tell(&mut reader, StoriesEvent::Removed(item.clone(), times[1]));
    assert_eq!(kept(&reader), "I-ask-for-the-budget. 0/1/5");
    tell(&mut reader, StoriesEvent::Removed(item, times[0]));
    assert!(shown(&reader).contains("Nothing is here yet."));
}

#[test]
fn all_stories_are_one_text_in_markdown() {
    let mut reader = Reader::at(PROMPT).does("say=<b>budget</b> reveal check open=#/stories");
    tell(&mut reader, StoriesEvent::Exported);
    let [Effect::Download(file)] = reader.effects.as_slice() else { panic!("{}", reader.wants()) };
    assert!(file.name.starts_with("dryrun-stories-") && file.name.ends_with(".md"), "{}", file.name);
    let Content::Stories(text) = &file.content else { panic!("stories") };
    let title = "## You join as the first infrastructure hire. How do you lay out the cloud platform?";
    assert!(
        text.starts_with("# My stories\n\n") && text.contains(title) && text.ends_with("<b>budget</b>\n"),
        "{text}"
    );
}

#[test]
fn chosen_stories_become_lines_and_a_letter_in_the_readers_own_words() {
    let mut reader =
        Reader::at(PROMPT).does("say=On-Monday-I-moved-40-services-to-EKS. reveal check open=#/stories");
    let item = ItemId::parse("mini-prompt").expect("an id");
    let no_sheet = shown(&reader);
    assert!(
        no_sheet.contains("Tick the stories") && !no_sheet.contains("Make lines and a letter"),
        "{no_sheet}"
    );
    tell(&mut reader, StoriesEvent::Chosen(item.clone()));
    assert!(shown(&reader).contains("Make lines and a letter"));
    tell(&mut reader, StoriesEvent::EditBegun(item.clone()));
    tell(
        &mut reader,
        StoriesEvent::Typed("On Monday I moved 40 services to EKS. Pages fell from 9 to 2.".to_owned()),
    );
    tell(&mut reader, StoriesEvent::Kept);
    tell(&mut reader, StoriesEvent::SheetMade);
    let page = shown(&reader);
    for words in [
        "- Moved 40 services to EKS. Pages fell from 9 to 2.",
        "Dear [name],",
        "On Monday I moved 40 services to EKS.",
    ] {
        assert!(page.contains(words), "no “{words}” in {page}");
    }
    tell(&mut reader, StoriesEvent::SheetTyped(SheetText::Resume, "- My own.".to_owned()));
    tell(&mut reader, StoriesEvent::SheetCopied(SheetText::Resume));
    let copied = Effect::Copy(dryrun::words::ShareText::Own("- My own.".to_owned()));
    assert_eq!(reader.effects.as_slice(), [copied]);
    reader.take(Message::Door(Answer::Copied(true)));
    assert!(shown(&reader).contains("Copied."));
    reader.take(Message::Door(Answer::Copied(false)));
    assert!(shown(&reader).contains("copy it by hand"));
    tell(&mut reader, StoriesEvent::Chosen(item));
    assert!(!shown(&reader).contains("Make lines and a letter"));
}

#[test]
fn a_story_that_says_nothing_done_is_counted_and_a_letter_is_for_the_readers_job() {
    let mut reader = Reader::at(PROMPT).does("say=It-was-slow. reveal check open=#/stories");
    let goal = dryrun::reader::Goal { job: Some(dryrun::bank::Track::Lead), ..Default::default() };
    reader.model.progress.set_notes(
        dryrun::formats::Notes { goal: Some(goal), ..reader.model.progress.notes().clone() },
        dryrun::quiz::Millis(0),
        &mut dryrun::app::Effects::default(),
    );
    tell(&mut reader, StoriesEvent::Chosen(ItemId::parse("mini-prompt").expect("an id")));
    tell(&mut reader, StoriesEvent::SheetMade);
    let page = shown(&reader);
    assert!(
        page.contains("In 1 story, no sentence says what you did") && page.contains("Infrastructure lead."),
        "{page}"
    );
}
