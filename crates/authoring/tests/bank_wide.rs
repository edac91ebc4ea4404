//! The rules that are checked over the whole bank: each fault with its place and remedy.

use dryrun_authoring::{File, read};
use expect_test::{Expect, expect};

const HEAD: &str = "+++\ntopic = \"test\"\ntitle = \"Test\"\nabout = \"Test.\"\n+++\n";
const QUOTE: &str = "> More.\n>\n> Source: <https://example.org/>\n";

/// Expects every fault of a bank of two files, one with closed items and one with prompts, and how many items are
/// left.
#[track_caller]
fn check(items: &[String], prompts: &[String], expectation: &Expect) {
    let items = File::new("questions/test.md", &format!("{HEAD}{}", items.concat()));
    let prompts = format!("+++\ntopic = \"test\"\n+++\n{}", prompts.concat());
    let (bank, faults) = read(vec![items, File::new("questions/prompts/test.md", &prompts)]);
    let shown: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
    expectation.assert_eq(&format!("{shown}{} items", bank.items().len()));
}

/// A single-choice item with that stem.
fn item(name: &str, stem: &str, options: &[String]) -> String {
    let options: String = options.iter().map(|option| format!("- {option}\n  > Because.\n")).collect();
    format!("\n## {stem} {{#{name} level=junior skill=recall}}\n\n{options}\n{QUOTE}")
}

/// `count` items, the key of each at `place(at)` among these distractors.
fn items(count: usize, key: &str, distractors: &[&str], place: impl Fn(usize) -> usize) -> Vec<String> {
    let item = |at: usize| {
        let mut options: Vec<String> = distractors.iter().map(|words| format!("[ ] {words}")).collect();
        options.insert(place(at), format!("[x] {key}"));
        item(&format!("item-{at}"), &format!("Which is number{at}?"), &options)
    };
    (0..count).map(item).collect()
}

#[test]
fn keys_stand_at_every_place() {
    let of_four = ["bbb", "ccc", "ddd"];
    check(&items(100, "aaa", &of_four, |at| at % 4), &[], &expect!["100 items"]);
    check(&items(99, "aaa", &of_four, |_| 0), &[], &expect!["99 items"]);
    check(
        &items(100, "aaa", &of_four, |at| [0, 1, 1, 2, 3][at % 5]),
        &[],
        &expect![[r#"
            questions/test.md:1466:7: error: the right options of the 100 items with 4 options are not spread evenly over the places: 20, 40, 20, 20 (chi-square 12.0, at most 7.8 is allowed). Remedy: in some items, move the ticked option with its reason from place 2 to place 1; start with this item
            100 items"#]],
    );
    check(
        &items(100, "aaa", &of_four[..2], |at| [0, 2, 2, 1, 2][at % 5]),
        &[],
        &expect![[r#"
            questions/test.md:1300:7: error: the right options of the 100 items with 3 options are not spread evenly over the places: 20, 20, 60 (chi-square 32.0, at most 6.0 is allowed). Remedy: in some items, move the ticked option with its reason from place 3 to place 1; start with this item
            100 items"#]],
    );
}

#[test]
fn keys_do_not_give_themselves_away() {
    let place = |at: usize| at % 4;
    check(
        &items(100, "aaaa", &["bbb", "ccc", "ddd"], place),
        &[],
        &expect![[r#"
            questions/test.md:1500:7: error: somebody who always picks the longest option is right in 100.0 of 100 items; chance gives 25.0, and at most 35.1 is allowed. Remedy: make right options shorter or wrong options longer; start with this item
            100 items"#]],
    );
    check(
        &items(100, "aaa", &["bbbb", "cccc", "dddd"], place),
        &[],
        &expect![[r#"
            questions/test.md:1500:7: error: somebody who always picks the shortest option is right in 100.0 of 100 items; chance gives 25.0, and at most 35.1 is allowed. Remedy: make right options longer or wrong options shorter; start with this item
            100 items"#]],
    );
    check(
        &items(100, "aaa", &["b", "cc", "dddd"], place),
        &[],
        &expect![[r#"
            questions/test.md:1500:7: error: somebody who always picks the middle option is right in 50.0 of 100 items; chance gives 25.0, and at most 30.8 is allowed. Remedy: make the right option the longest or the shortest one more often; start with this item
            100 items"#]],
    );
    check(
        &items(100, "It may", &["It can", "It has", "It was"], place),
        &[],
        &expect![[r#"
            questions/test.md:1500:7: error: somebody who always picks the hedged option is right in 100.0 of 100 items; chance gives 25.0, and at most 35.1 is allowed. Remedy: remove words like “usually”, “may” and “unless” from right options, or add them to wrong options; start with this item
            100 items"#]],
    );
    // With three options chance may come to more than the longest is allowed.
    let third = |key: &str, range: core::ops::Range<usize>| {
        items(100, key, &["bbb", "ccc"], |at| at % 3)[range].to_vec()
    };
    check(
        &[third("aaaa", 0..42), third("aa", 42..100)].concat(),
        &[],
        &expect![[r#"
            questions/test.md:546:7: error: somebody who always picks the longest option is right in 42.0 of 100 items; chance gives 33.3, and at most 40.0 is allowed. Remedy: make right options shorter or wrong options longer; start with this item
            questions/test.md:1296:7: error: somebody who always picks the shortest option is right in 58.0 of 100 items; chance gives 33.3, and at most 42.4 is allowed. Remedy: make right options longer or wrong options shorter; start with this item
            100 items"#]],
    );
    // Some of each is how it should be.
    let of_rank = |rank: usize| {
        let lengths: Vec<String> =
            (4..8).filter(|length| *length != rank + 4).map(|length| "b".repeat(length)).collect();
        let distractors: Vec<&str> = lengths.iter().map(String::as_str).collect();
        items(100, &"a".repeat(rank + 4), &distractors, place)[25 * rank..25 * (rank + 1)].to_vec()
    };
    check(&(0..4).flat_map(of_rank).collect::<Vec<_>>(), &[], &expect!["100 items"]);
}

#[test]
fn a_small_not_is_seen() {
    let options = ["[x] One", "[ ] Two", "[ ] Six"].map(str::to_owned);
    let small = item("small", "Which of these is not a probe?", &options);
    let capital = item("capital", "Which of them is NOT a container?", &options);
    let ordinary = item("ordinary", "A node does not answer. Which log helps?", &options);
    check(
        &[small, capital, ordinary],
        &[],
        &expect![[r#"
            questions/test.md:7:1: error: the question depends on a “not” that is easy to overlook. Remedy: ask what is right instead, or write NOT in capital letters
            2 items"#]],
    );
}

#[test]
fn no_question_is_asked_twice() {
    let options = ["[x] One", "[ ] Two", "[ ] Six"].map(str::to_owned);
    let first = item("first", "A pod's last state shows exit code 137. What ended it?", &options);
    let again = item("again", "What ended a pod whose last state was exit code 137?", &options);
    let other = item("other", "A pod's last state shows exit code 143. Who sent the signal?", &options);
    check(
        &[first, again, other],
        &[],
        &expect![[r#"
            questions/test.md:20:1: error: the question is nearly the same as `first` at questions/test.md:7: they share 78 % of their words. Remedy: ask something else, or remove one of the two questions
            2 items"#]],
    );
}

/// A prompt on a theme of its own: its strong answer has the cues of all five points.
fn prompt(at: usize) -> String {
    let points: String = (0..5)
        .map(|point| {
            format!("- Point {point}\n  - cues: p{at}x{point}, b{at}, c{at}, d{at}\n  - follow-up: And?\n")
        })
        .collect();
    let strong: String = (0..5).map(|point| format!("p{at}x{point} ")).collect();
    format!(
        "\n## Tell me about theme{at}. {{#ask-{at} track=lead level=staff style=technical minutes=4 covers=L{at:02}}}\n\n\
         ### Why they ask\n\nTo learn.\n\n### Answer frame\n\n1. One\n\n### Key points\n\n{points}\n\
         ### Strong answer\n\n{strong}{}\n\n### Weak answer\n\n{}\n\n> Lacks: all.\n\n### Make it yours\n\n- Say it.\n",
        "word ".repeat(130),
        "word ".repeat(50),
    )
}

#[test]
fn cues_tell_answers_apart() {
    let sound: Vec<String> = (0..12).map(prompt).collect();
    check(&[], &sound, &expect!["12 items"]);
    let with = |from: &str, to: &str| {
        let mut prompts = sound.clone();
        prompts[3] = prompts[3].replace(from, to);
        prompts
    };
    // A strong answer may miss one point of five, a weak one may cover two.
    check(&[], &with("p3x4 word", "word"), &expect!["12 items"]);
    check(
        &[],
        &with("p3x3 p3x4 word", "word"),
        &expect![[r#"
            questions/prompts/test.md:159:1: error: the strong answer covers 60 % of its key points; it misses “Point 3”, “Point 4”. Remedy: add what it misses, or add cues that it already says; it must cover at least 80 %
            11 items"#]],
    );
    check(&[], &with("word \n\n> Lacks", "p3x0 p3x1\n\n> Lacks"), &expect!["12 items"]);
    check(
        &[],
        &with("word \n\n> Lacks", "p3x0 p3x1 said p3x2\n\n> Lacks"),
        &expect![[r#"
            questions/prompts/test.md:163:1: error: the weak answer covers 60 % of the key points, with the words “p3x0”, “p3x1”, “p3x2”. Remedy: remove these words from it, or make the cues more specific; it may cover at most 40 %
            11 items"#]],
    );
    check(
        &[],
        &with("b3,", "word,"),
        &expect![[r#"
            questions/prompts/test.md:141:1: error: the strong answers to other prompts cover 100 % of the key points on average; “Point 4” is covered by 11 of 11. Remedy: use cues that fit only this question; other answers may cover at most 20 %
            questions/prompts/test.md:163:1: error: the weak answer covers 100 % of the key points, with the words “word”, “word”, “word”, “word”, “word”. Remedy: remove these words from it, or make the cues more specific; it may cover at most 40 %
            11 items"#]],
    );
    let mut wide = sound.clone();
    wide[3] =
        wide[3].replace("cues: p3x0, b3", "cues: p3x0, word").replace("cues: p3x1, b3", "cues: p3x1, word");
    wide[3] = wide[3].replace(&"word ".repeat(50), &"name ".repeat(50));
    check(
        &[],
        &wide,
        &expect![[r#"
            questions/prompts/test.md:141:1: error: the strong answers to other prompts cover 40 % of the key points on average; “Point 1” is covered by 11 of 11. Remedy: use cues that fit only this question; other answers may cover at most 20 %
            11 items"#]],
    );
    // Too few others to say so.
    check(&[], &wide[..10], &expect!["10 items"]);
}
