//! A drill from its first decision to its trace: what is saved, what the reader's best is, what can be shared.

use crate::common::app::Reader;
use dryrun::app::Page;
use dryrun::bank::DrillId;
use dryrun::views::{Offer, ShareEvent};
use dryrun::words::Words;

const DRILL: &str = "#/drill/mini-drill";

/// After this script: what its last word wants done, and the best ending so far.
#[track_caller]
fn check(words: &str, wants: &str, best: &str) {
    let reader = Reader::at(DRILL).does(words);
    assert_eq!((reader.wants().as_str(), self::best(&reader).as_str()), (wants, best), "{words}");
}

fn best(reader: &Reader) -> String {
    let best = reader.model.progress.log().best(&DrillId::parse("mini-drill").expect("an id"));
    best.map(|best| Words::default().ended(best)).unwrap_or_default()
}

/// What the page offers to share.
fn offers(reader: &Reader) -> &[Offer] {
    let Page::Drill(drill) = &reader.model.page else { panic!("a drill") };
    &drill.share.offers
}

#[test]
fn an_ending_is_saved_before_anything_else_and_the_best_one_is_kept() {
    let play = format!("SavePlay({DRILL}), ScrollToTop, Focus(Heading)");
    let bad = format!("SaveReviews(mini-drill again), {play}");
    let good = format!("SaveReviews(mini-drill good), {play}");
    check("choose=0", &play, "");
    check("choose=0 choose=0 choose=0", &bad, "bad ending, 41 min");
    check("choose=0 choose=0 choose=0 choose=0", "", "bad ending, 41 min");
    check("choose=1 choose=0 choose=0 choose=0", &good, "good ending, 27 min");
    check(
        "choose=1 choose=0 choose=0 choose=0 rewind=0",
        &format!("End({DRILL}), ScrollToTop, Focus(Heading)"),
        "good ending, 27 min",
    );
    check(
        "choose=1 choose=0 choose=0 choose=0 rewind=0 choose=0 choose=0 choose=0",
        &bad,
        "good ending, 27 min",
    );
}

#[test]
fn a_debrief_that_is_opened_again_counts_once() {
    let reader = Reader::at(DRILL).does("choose=0 choose=0 choose=0 open=#/drills");
    let back = reader.does(&format!("open={DRILL}"));
    assert!(back.page().starts_with("drill: Over"), "{}", back.page());
    assert_eq!(back.model.progress.log().len(), 1);
}

#[test]
fn how_it_ended_can_be_shared_once_it_is_over() {
    assert_eq!(offers(&Reader::at(DRILL).does("choose=1")), []);
    let reader = Reader::at(DRILL).does("choose=1 choose=0 choose=0 choose=0");
    let texts: Vec<String> =
        offers(&reader).iter().map(|offer| Words::default().share_text(&offer.text)).collect();
    let address = format!("https://quiz.example/{DRILL}");
    let told = format!("Dryrun incident “Checkout slows down at noon”: good ending, 27 min.\n{address}");
    assert_eq!(texts, [told, address]);
    let mut reader = reader;
    reader.take(dryrun::app::Message::Share(ShareEvent::CopyClicked));
    assert_eq!(reader.wants(), "Copy");
    assert_eq!(offers(&reader.does("rewind=0")), []);
}

#[test]
fn a_reset_of_everything_or_of_its_topic_takes_the_trace_too() {
    use dryrun::app::Message;
    use dryrun::bank::TopicId;
    use dryrun::views::DataEvent;
    for scope in [None, TopicId::parse("mini")] {
        let mut reader = Reader::at(DRILL).does("choose=0 choose=0 choose=0 open=#/data");
        reader.take(Message::Data(DataEvent::ScopeChosen(scope)));
        reader.take(Message::Data(DataEvent::ResetClicked));
        assert_eq!(best(&reader), "");
    }
}

/// How many voted for each of the first two choices, in a group that plays; `None` while the votes are hidden.
fn votes(reader: &Reader) -> Option<[Option<usize>; 2]> {
    let Page::Drill(drill) = &reader.model.page else { panic!("a drill") };
    drill.votes.as_ref().map(|votes| [votes.of(0), votes.of(1)])
}

#[test]
fn a_group_votes_and_the_facilitator_shows_the_votes() {
    let reader = Reader::at(DRILL);
    assert_eq!(votes(&reader), None, "nobody plays in a group unasked");
    let reader = reader.does("vote=on");
    assert_eq!(reader.wants(), "Focus(Heading)", "Enter shows the votes");
    let reader = reader.does("vote=1 vote=1 vote=0");
    assert_eq!(
        (reader.page().as_str(), votes(&reader)),
        ("drill: Deciding { scene: 0 }", Some([None, None]))
    );
    let reader = reader.does("vote=show");
    assert_eq!(votes(&reader), Some([Some(1), Some(2)]));
    let reader = reader.does("choose=1");
    assert_eq!(
        (reader.page().as_str(), votes(&reader)),
        ("drill: Deciding { scene: 2 }", Some([None, None]))
    );
    assert_eq!(votes(&reader.does("vote=on")), None);
}
