//! What a screen reader hears. A live region speaks only when its text changes.

use crate::common::app::Reader;
use crate::common::shown::rendered;
use dryrun::app::{Answer, Callbacks, Message, view};
use dryrun::words::UnusedKey;
use yew::Callback;

const ONE: &str = "#/quiz?items=mini-single&seed=7";
const ORDER: &str = "#/quiz?items=mini-order&seed=7";

/// The text of the live region.
fn announced(reader: &Reader) -> String {
    let callbacks = Callbacks { on_message: Callback::noop(), on_file: Callback::noop() };
    let page = rendered(view(&reader.model, &callbacks));
    let line = page.lines().find(|line| line.starts_with("<p id=\"announcement\"")).expect("a live region");
    line.split_once('>').expect("an element").1.trim_end_matches("</p>").to_owned()
}

/// What a reader hears after each of these words; `=` where the text of the live region stays as it was, so that
/// nothing is heard. `unused=9` is the key 9, where it does nothing, and `nothing` is Enter without a filled button.
#[track_caller]
fn check(open: &str, words: &[(&str, &str)]) {
    let mut reader = Reader::at(open);
    let mut before = announced(&reader);
    for (word, expect) in words {
        reader = match word.split_once('=') {
            Some(("unused", key)) => {
                let key = UnusedKey::Character(key.chars().next().expect("a key"));
                reader.take(Message::KeyUnused(key));
                reader
            }
            None if *word == "off" => {
                reader.take(Message::KeyUnused(UnusedKey::TurnedOff));
                reader
            }
            None if *word == "nothing" => {
                let mut reader = reader.does("enter");
                reader.take(Message::Door(Answer::NothingPressed));
                reader
            }
            _ => reader.does(word),
        };
        let now = announced(&reader);
        let heard = if now == before { "=" } else { now.trim_end_matches('\u{a0}') };
        assert_eq!(heard, *expect, "{open}: after {word}");
        before = now;
    }
}

#[test]
fn a_key_that_does_nothing_says_so_each_time() {
    let nine = "The key 9 does nothing here.";
    let off = "Single keys are turned off in the settings.";
    check(
        ONE,
        &[
            ("unused=9", nine),
            ("unused=9", nine),
            ("unused=9", nine),
            ("unused=s", "The key s does nothing here."),
        ],
    );
    check("#/browse", &[("unused=9", nine), ("unused=9", nine), ("off", off), ("off", off)]);
    let enter = "The key Enter does nothing here.";
    check("#/browse", &[("nothing", enter), ("nothing", enter), ("nothing", enter)]);
    // The next deed of the reader ends it, a timer does not.
    check(
        ONE,
        &[("unused=9", nine), ("fire=second", "="), ("flag", ""), ("unused=9", nine), ("open=#/", "")],
    );
}

#[test]
fn what_is_missing_is_said_each_time() {
    let missing = "Choose an answer first.";
    check(
        ONE,
        &[("check", missing), ("check", missing), ("unsure", missing), ("pick=1", ""), ("check", "Right.")],
    );
    check(ONE, &[("check", missing), ("unused=9", "The key 9 does nothing here."), ("check", missing)]);
}

#[test]
fn a_step_says_where_it_is_also_at_the_ends() {
    let at = |place: usize| format!("Drain it: position {place} of 4");
    check(
        ORDER,
        &[
            ("move=1>0", &at(1)),
            ("move=1>0", &at(1)),
            ("move=1>0", &at(1)),
            ("move=1>3", &at(4)),
            // Beyond the end.
            ("move=1>4", &at(4)),
            ("move=1>4", &at(4)),
        ],
    );
}

#[test]
fn a_bounce_does_not_talk_over_the_verdict() {
    check(
        ONE,
        &[
            ("pick=1", "="),
            ("unsure", "Right."),
            ("within=30", "="),
            ("unused=u", "="),
            ("unused=u", "The key u does nothing here."),
        ],
    );
}

#[test]
fn what_the_interviewer_asks() {
    let asked = "The interviewer asks: What would you want to know before you choose anything?";
    check("#/quiz?items=mini-prompt&seed=7", &[("watch", "="), ("wait=8", "="), ("fire=second", asked)]);
}
