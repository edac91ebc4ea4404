//! Normal answers never go in circles; answers that say it all again do.

use std::fs;

use dryrun_coach::{Point, goes_in_circles, repeated};

/// Every answer of `tests/answers/`, as it's written there.
fn answers() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/answers");
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    let files = files.filter(|path| path.file_name().is_some_and(|name| name != "README.md"));
    let mut answers = Vec::new();
    for text in files.map(|path| fs::read_to_string(path).unwrap_or_default()) {
        for part in text.split("\n### ").skip(1) {
            let part = part.split("\n## ").next().unwrap_or_default();
            let lines = part.lines().skip(1).filter(|line| !line.starts_with('>'));
            answers.push(lines.collect::<Vec<_>>().join("\n").trim().to_owned());
        }
    }
    answers
}

/// The answer up to every sixteenth of its words, and whole. The last part has thirty words, so none is left out.
fn beginnings(answer: &str) -> impl Iterator<Item = &str> {
    answer.match_indices(' ').skip(40).step_by(16).map(|(at, _)| &answer[..at]).chain([answer])
}

#[test]
fn no_real_answer_goes_in_circles_nor_do_two_to_the_same_question() {
    let mut all = answers();
    assert!(all.len() > 280, "{} answers were found", all.len());
    // Two people about the same: as long and as much of one subject as an answer gets.
    let both: Vec<_> = all.chunks(2).map(|both| both.join("\n")).collect();
    all.extend(both);
    let mut most = (0, String::new());
    for answer in &all {
        for begun in beginnings(answer) {
            if let Some(share) = repeated(begun).filter(|share| *share > most.0) {
                most = (share, begun.to_owned());
            }
            // Without key points, what is said again decides alone.
            assert!(!goes_in_circles(begun, Vec::new), "an interviewer would cut in here: {begun}");
        }
    }
    println!("at most {} of 100 words are said again: {}", most.0, most.1);
}

#[test]
fn an_answer_that_says_it_all_again_does() {
    let all = answers();
    let found = all.iter().filter(|answer| {
        let again = format!("{answer} So, as I said: {answer}");
        beginnings(&again)
            .filter(|begun| begun.len() > answer.len())
            .any(|begun| goes_in_circles(begun, Vec::new))
    });
    assert_eq!(found.count(), all.len());
}

#[test]
fn other_sentences_in_the_same_words_do_too_unless_they_cover_something() {
    let before = "We moved the payment service to another region because the old region had failed twice. My team copied \
                  the database first, checked every table against its copy, wrote down how to go back, and moved a small \
                  share of the customers. Nobody noticed the move, the errors stayed flat, and after a week all customers \
                  were served from the new region. The old machines were deleted in March, which saved the budget.";
    let again = "So every customer was moved to the new region, the database was copied first, and every table checked \
                 against its copy by my team. The payment service had failed twice in the old region. We wrote down how to \
                 go back. A small share of customers moved first, nobody noticed, errors stayed flat, and after a week the \
                 old machines were deleted.";
    let answer = format!("{before} {again}");
    println!("in other sentences: {:?}", repeated(&answer));
    assert!(goes_in_circles(&answer, Vec::new));
    assert!(!goes_in_circles(before, Vec::new));
    let at = |text: &str| answer.rfind(text).unwrap_or_default();
    let shown = |begin: usize| move || vec![Point { shown_by: core::iter::once(begin..begin + 5).collect() }];
    assert!(goes_in_circles(&answer, shown(0)), "it was covered before");
    assert!(!goes_in_circles(&answer, shown(at("errors"))), "it is covered now");
}

#[test]
fn what_is_no_answer_never_does() {
    let code = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n".repeat(50);
    for text in ["", "word", &"a ".repeat(9_000), &code, &"🎉 é \u{202e}".repeat(5_000), &"Ж".repeat(20_000)]
    {
        assert!(!goes_in_circles(text, Vec::new), "{text}");
    }
    // The same sentence again and again is a circle, however long it gets.
    assert!(goes_in_circles(
        &"We restored the database from the backup before the customers saw it. ".repeat(700),
        Vec::new
    ));
}
