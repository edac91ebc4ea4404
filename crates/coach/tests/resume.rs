//! Lines for a résumé have the reader's own words and no others.

use std::fs;

use dryrun_coach::{ResumeLine, resume_line};

#[track_caller]
fn check(story: &str, expectation: &str) {
    let told = |line: ResumeLine| format!("{} | {} | {}", line.action, line.figure, line.systems.join(", "));
    assert_eq!(resume_line(story).map_or_else(|| "none".to_owned(), told), expectation, "{story}");
}

#[test]
fn a_line_says_what_was_done_what_came_of_it_and_with_what() {
    check("", "none");
    check("We did well.", "none");
    check("I wrote a runbook.", "Wrote a runbook. |  | ");
    check(
        "On Monday I also moved 40 services to v1.27 of EKS. Nobody noticed!",
        "Moved 40 services to v1.27 of EKS. |  | ",
    );
    check(
        "I joined in May. In the end it fell from 9 minutes to 2. I count 70 people. We ran Helm, Argo and Helm.",
        "Joined in May. | In the end it fell from 9 minutes to 2. | Helm, Argo",
    );
    check("I fixed it\nand 3 others", "Fixed it | and 3 others | ");
    check("Ich habe den Cluster gebaut.", "none");
    check("I fixed it 🎉 v2. É 5", "Fixed it 🎉 v2. | É 5 | ");
}

#[test]
fn what_stands_in_the_fields_of_a_story_goes_before_the_rest() {
    let fields = [
        "I got 5 pages a night.",
        "I had to end it.",
        "Ana drew it. I then cut alerts to ten.",
        "Sleep came back. 1 page a week.",
    ];
    check(&fields.join("\n\n"), "Cut alerts to ten. | 1 page a week. | ");
    // What is in a field counts only if it says so.
    check("It broke.\n\nI owned it.\n\nWe met.\n\nIt held.", "Owned it. |  | ");
}

#[test]
fn nothing_is_added_to_real_answers() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/answers");
    let (mut lines, mut figures) = (0, 0);
    for file in fs::read_dir(folder).into_iter().flatten().flatten() {
        let text = fs::read_to_string(file.path()).unwrap_or_default();
        for answer in text.split("\n### ").skip(1) {
            let answer = answer.split("\n## ").next().unwrap_or_default();
            let answer = answer.lines().filter(|line| !line.starts_with('>')).collect::<Vec<_>>().join("\n");
            let Some(line) = resume_line(&answer) else { continue };
            lines += 1;
            figures += usize::from(!line.figure.is_empty());
            assert!(answer.contains(&line.sentence) && answer.contains(&line.figure), "{line:?}");
            assert!(line.sentence.ends_with(line.action.get(1..).unwrap_or("nothing")), "{line:?}");
            assert!(line.systems.iter().all(|system| answer.contains(system)), "{line:?}");
        }
    }
    println!("{lines} lines, {figures} with another figure");
    assert!(lines > 100, "{lines}");
}
