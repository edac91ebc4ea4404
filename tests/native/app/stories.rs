//! The reader's own answers: what is kept when, and what can be done with it.

use crate::common::app::Reader;
use crate::common::shown::rendered;
use dryrun::app::{Callbacks, Content, Effect, Message, view};
use dryrun::bank::ItemId;
use dryrun::views::StoriesEvent;
use yew::Callback;

const PROMPT: &str = "#/quiz?items=mini-prompt&seed=7";

/// The versions of the answer to the mini-bank's prompt, the oldest first, with what reader and coach found of it.
fn kept(reader: &Reader) -> String {
    let item = ItemId::parse("mini-prompt").expect("an id");
    let told = |story: &dryrun::stories::Story| {
        format!("{} {:b}/{:b}/{}", story.text, story.covered.bits(), story.guessed.bits(), story.points)
    };
    reader.model.progress.stories.versions(&item).map(told).collect::<Vec<_>>().join("; ")
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
    let times: Vec<_> = reader.model.progress.stories.versions(&item).map(|story| story.at).collect();
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
