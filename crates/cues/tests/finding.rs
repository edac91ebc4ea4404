//! Tests of what is found in a text, and where.

use dryrun_cues::{Cues, Text};
use proptest::prelude::*;

/// Looks for the cues, which are separated by commas, in `text`. The expectation is the text that is found; it is
/// empty if the point is missed.
#[track_caller]
fn check(cues: &str, text: &str, expectation: &str) {
    let found = Cues::new(cues.split(',')).find(&Text::new(text));
    let words: Vec<&str> = found.into_iter().map(|found| &text[found.at]).collect();
    assert_eq!(words.join(" … "), expectation, "{cues} in {text}");
}

#[test]
fn words_are_found_by_their_stems() {
    check("restore", "We restored it in June.", "restored");
    check("restored backups", "I restore each backup.", "restore each backup");
    check("budget alert", "Budgets alerted us.", "Budgets alerted");
    check("prioritise", "I prioritized it.", "prioritized");
    check("organizations", "An organisation of ten.", "organisation");
    check("behaviour", "Its behaviors changed.", "behaviors");
    check("rotate", "A rotary phone.", "");
    check("cost", "The cast was costly.", "costly");
    check("universe", "The unit.", "");
}

#[test]
fn short_words_and_acronyms_are_whole_words() {
    check("sso", "We brought in SSO.", "SSO");
    check("sso", "An assortment.", "");
    check("rto", "Both RTOs were met.", "RTOs");
    check("slos", "We had an SLO.", "SLO");
    check("cve", "Critical CVEs in a week.", "CVEs");
    check("n+1", "It ran n+1 queries.", "n+1");
    check("n+1", "From n to 1.", "");
    check("ha", "It has a name.", "");
    check("pay", "The payload.", "");
    check("k8s", "On K8s.", "K8s");
    check("p99", "The p99, not the mean.", "p99");
    check("us", "It used us.", "us");
}

#[test]
fn punctuation_is_folded() {
    check("single sign-on", "Single sign on, for all.", "Single sign on");
    check("ci/cd", "Our CI-CD.", "CI-CD");
    check("point in time", "A point-in-time copy", "point-in-time");
    check("team's budget", "the teams’ budgets", "teams’ budgets");
    check("team budget", "The team’s budget", "team’s budget");
    check("don't", "They don’t.", "don’t");
    check("99.9 percent", "It was 99.9% up", "99.9%");
    check("1500 users", "1,500 users", "1,500 users");
    check("1.5", "Version 1, 5 days", "");
    check("max_connections", "`max_connections=100`", "max_connections");
    check("blast radius", "a “blast” – radius", "blast” – radius");
    check("café", "The café.", "café");
}

#[test]
fn two_strangers_may_stand_between() {
    check("error budget", "error budget", "error budget");
    check("error budget", "error and change budget", "error and change budget");
    check("error budget", "errors that ate the budget", "");
    check("error budget", "budget error", "");
    check("a b c", "a x b x c", "a x b x c");
    check("a b c", "a x b x x c", "");
    // The cue may begin at a later word.
    check("error budget", "error upon error that ate a budget", "");
    check("error budget", "an error, no, an error budget", "error budget");
    check("off off", "off", "");
    check("off off", "off and off", "off and off");
}

#[test]
fn the_first_place_counts() {
    check("backup,restore", "Restore the backup.", "Restore");
    check("restore the backup,restore", "Restore the backup.", "Restore the backup");
    let text = "Then a restore, then a backup";
    let found = Cues::new(["backup", "restore"]).find(&Text::new(text));
    assert_eq!(found.first().map(|found| found.cue), Some(1));
}

#[test]
fn forms_and_slips_are_found_by_their_trigrams() {
    check("restored", "A restaurant.", "");

    check("observability", "An observable system.", "observable");
    check("kubernetes", "On Kuberntes.", "Kuberntes");
    check("deployment pipeline", "Our deployements, a pipeline.", "deployements, a pipeline");
    check("restart", "A restore.", "");
    // Short words and words with digits have no trigrams to spare.
    check("cache", "The cash.", "");
    check("base64", "base32", "");
}

#[test]
fn a_hash_is_any_number() {
    check("# minutes", "In 40 minutes.", "40 minutes");
    check("# minutes", "In forty minutes.", "forty minutes");
    check("# minutes", "In a few minutes.", "");
    check("from # to #", "It went from 1,200 a day to 99.9%.", "from 1,200 a day to 99.9");
    check("#", "The p99.", "");
    check("#", "The 2nd.", "2nd");
    check("#", "One of them.", "");
}

#[test]
fn it_takes_two_halves_that_are_near() {
    check("~backup", "A backup of the backup.", "");
    check("~backup,~copy", "A backup.", "");
    check("~backup,~copy", "A copy of the backup.", "copy … backup");
    check("~backup,~copy,restore", "A copy of the backup, restored.", "copy … backup");
    check("~backup,~copy,restore", "We restore a copy of the backup.", "restore");
    check("~backup,~backup copy,~tape", "A backup on tape, a backup copy.", "backup … tape");
    check("~copy,~backup copy,~backup", "The copy. A backup.", "copy … backup");
    check("~backup,~backup copy", "A backup, and a backup copy.", "backup … backup copy");
    // Two halves that begin at the same word are one sign.
    check("~backup,~backups", "A backup.", "");
    check("~backup copy,~backup", "A backup copy.", "");
    let far = |count| format!("A copy {}backup.", "of a ".repeat(count));
    check("~backup,~copy", &far(9), "copy … backup");
    check("~backup,~copy", &far(10), "");
}

#[test]
fn far_halves_and_joined_words_count_where_the_text_is_about_the_question() {
    /// What is found in any text, and what in one that is about the question.
    #[track_caller]
    fn check_both(cues: &str, text: &str, anywhere: &str, on_topic: &str) {
        check(cues, text, anywhere);
        let found = Cues::new(cues.split(',')).find_far(&Text::new(text));
        let words: Vec<&str> = found.into_iter().map(|found| &text[found.at]).collect();
        assert_eq!(words.join(" … "), on_topic, "{cues} in {text}, which is about the question");
    }
    let far = |count| format!("A copy {}backup.", "of a ".repeat(count));
    check_both("~backup,~copy", &far(10), "", "copy … backup");
    check_both("~backup,~copy", &far(59), "", "copy … backup");
    check_both("~backup,~copy", &far(60), "", "");
    check_both("~backup", &far(10), "", "");
    check_both("rollback", "We rolled it. We rolled back.", "", "rolled back");
    check_both("rolled back", "A rollback.", "", "rollback");
    check_both("time-out", "Two timeouts.", "", "timeouts");
    check_both("~fail over,~standby", "The standby, then failover.", "", "standby … failover");
    check_both("backup", "It backs up.", "", "backs up");
    check_both("backup", "It's back. Up there.", "", "back. Up");
    check_both("roll the back", "A rollback.", "", "");
    check_both("# up", "The backup.", "", "");
    check_both("restore", "Restored.", "Restored", "Restored");
}

#[test]
fn nothing_is_found_by_nothing() {
    check("", "Words.", "");
    check("—,!", "Words — and more!", "");
    check("word", "", "");
    check("~", "Words.", "");
    assert!(!Cues::new(Vec::<String>::new()).are_in(&Text::new("Words.")));
}

#[test]
fn a_text_gives_its_stems() {
    let text = Text::new("Two teams’ on-call rotations, 50% of it.");
    assert_eq!(text.stems().collect::<Vec<_>>().join(" "), "two team on call rotat 50 percent of it");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics(cue in ".{0,40}", text in ".{0,200}") {
        let (cues, said) = (Cues::new([&cue]), Text::new(&text));
        for found in cues.find(&said).into_iter().chain(cues.find_far(&said)) {
            prop_assert!(text.get(found.at).is_some_and(|words| !words.is_empty()));
        }
    }

    /// These parts of words are treated in a special way when words are split.
    #[test]
    fn no_scraps_panic(
        cue in "([a-z]{1,5}|ising|our|'s|’s|[+.,%’' -]|é|🦀|\u{301}){0,8}",
        text in "([a-z]{1,5}|ising|our|'s|’s|[+.,%’' -]|é|🦀|\u{301}){0,40}",
    ) {
        let (cues, said) = (Cues::new([&cue]), Text::new(&text));
        for found in cues.find(&said).into_iter().chain(cues.find_far(&said)) {
            prop_assert!(text.get(found.at).is_some_and(|words| !words.is_empty()));
        }
    }

    #[test]
    fn what_is_cut_out_of_a_text_is_found_in_it(words in prop::collection::vec("[a-z]{1,9}", 1..30), at in 0..30_usize) {
        let at = at % words.len();
        let cue = words.iter().skip(at).take(4).cloned().collect::<Vec<_>>().join("-");
        let text = words.join(" ");
        prop_assert!(Cues::new([cue]).are_in(&Text::new(&text)));
    }
}
