//! The words of the author of a question around a frame: their language, and the letters of their options.

use dryrun::app::{Focus, Key, Message, Stroke};
use dryrun::quiz::Event;

use super::own::{SINGLE, asked, fields, shown};
use crate::common::app::Reader;

#[test]
fn the_words_of_the_author_are_in_their_language_and_ours_in_that_of_the_page() {
    let check = |language: &str, expect: &str, words: &str| {
        let mut question = SINGLE.to_vec();
        if let Some(tag) = question.get_mut(1) {
            *tag = language;
        }
        let page = shown(&asked(fields(&question)).does("pick=0 check"));
        let (before, _) = page.split_once(words).unwrap_or_else(|| panic!("no `{words}` in {page}"));
        // The last element that begins before the words, or the one around it where that is code.
        let opened = before.rsplit('<').find(|tag| !tag.starts_with('/') && !tag.starts_with("code"));
        let opened = opened.unwrap_or_default();
        assert_eq!(
            opened.contains(&format!("lang=\"{expect}\"")),
            expect != "ours",
            "`{words}` in <{opened}"
        );
        assert!(expect != "ours" || !opened.contains("lang="), "`{words}` in <{opened}");
    };
    for words in ["What ended", "An error of its own", "128 + 9.", "OOMKilled", "SIGKILL"] {
        check("de-AT", "de-AT", words);
        // Nobody knows it then, and the words are not said to be English.
        check("", "", words);
        check("\" onclick=\"", "", words);
    }
    check("de-AT", "ours", "one answer");
    check("de-AT", "ours", "Missed");
    check("de-AT", "ours", "Answer again");
}

#[test]
fn a_letter_means_its_option_and_nothing_else() {
    let mut question = vec!["multiple", "", "Which?", ""];
    question.extend(["1", "One of twelve", ""].repeat(12));
    let meant = |reader: &Reader, key: &str| {
        let key =
            Key { name: key.to_owned(), stroke: Stroke::Once, focus: Focus::Elsewhere, ..Key::default() };
        reader.model.pressed(&key).message
    };
    let reader = asked(fields(&question));
    for key in "abcdefghijkl".chars().map(String::from) {
        let message = meant(&reader, &key);
        assert!(matches!(message, Some(Message::Session(Event::Responded(_)))), "{key}: {message:?}");
    }
    assert!(matches!(meant(&reader, "u"), Some(Message::Session(Event::Checked(_)))));
    let judged = reader.does("pick=1 check");
    for key in "abcdefghijkl".chars().map(String::from) {
        let message = meant(&judged, &key);
        assert!(matches!(message, None | Some(Message::KeyUnused(_))), "{key}: {message:?}");
    }
}
