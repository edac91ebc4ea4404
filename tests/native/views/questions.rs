//! Questions: an answer form of each kind, and the frame around it.

use super::snapshot::{asked, check, check_part, part, played, words};
use crate::common::shown::rendered;
use crate::common::{item, mini};
use dryrun::bank::Kind;

/// A kind of question, a script that answers it rightly, and one that does not.
const KINDS: [(Kind, &str, &str); Kind::ALL.len()] = [
    (Kind::Single, "pick=1 check", "hint pick=0 check"),
    (Kind::Multiple, "pick=0 pick=1 unsure", "pick=0 pick=2 check"),
    (Kind::Order, "order=0,1,2,3 check", "order=1,2,3,0 check"),
    (Kind::Match, "join=0,1,2 check", "join=0,3,1 check"),
    (Kind::Numeric, "type=43,2_min check", "type=72_h check"),
    (Kind::Text, "type=import check", "type=terraform_imprt check"),
    (Kind::Line, "pick=7 check", "pick=9 guess"),
    (Kind::Prompt, "reveal pick=0 pick=1 pick=2 pick=3 check", "say=hello watch speak=61000 reveal pick=0"),
];

/// From the stem to the verdict: what is particular to a kind of question.
const STEM: &str = "<h1";
const BUTTONS: &str = "<div class=\"actions moment\">";

#[test]
fn a_form_of_each_kind_before_and_after_its_verdict() {
    let bank = mini();
    for (kind, right, wrong) in KINDS {
        let kind = kind.as_str();
        for (state, script) in [("asked", ""), ("right", right), ("wrong", wrong)] {
            let page = asked(&bank, &played(&bank, kind, script));
            check_part(&format!("form-{kind}-{state}"), page, STEM, BUTTONS);
        }
    }
}

#[test]
fn the_frame_of_a_question() {
    let bank = mini();
    check("question-asked", asked(&bank, &played(&bank, "single", "")));
    check("question-judged", asked(&bank, &played(&bank, "single", "hint pick=0 check")));
}

#[test]
fn every_kind_has_the_same_frame() {
    let bank = mini();
    for (kind, ..) in KINDS {
        let item = item(&bank, kind.as_str());
        let page = rendered(asked(&bank, &played(&bank, kind.as_str(), "")));
        let mut rest = page.as_str();
        for piece in [
            "<article data-answerable=\"true\" data-busy=\"question\" class=\"question\">",
            "<nav aria-label=\"Question 1 of 1\" class=\"rail\">",
            "<p class=\"facts\">",
            words().level(item.level),
            words().kind(kind),
            "<h1 id=\"stem\" tabindex=\"-1\" data-heading=\"\" class=\"stem\"",
            "<div lang=\"en\" class=\"situation\">",
            "<form aria-labelledby=\"stem\">",
            "data-primary=\"\" class=\"primary\">",
            "<details class=\"report\">",
            &format!("Question: mini-{} (revision ", kind.as_str()),
            "What is wrong: </textarea>",
        ] {
            let at = rest.find(piece).unwrap_or_else(|| panic!("{kind:?} lacks {piece}: {page}"));
            rest = &rest[at..];
        }
        assert!(
            page.contains(&item.title().replace('\'', "&#39;")) || page.contains(&item.title()),
            "{page}"
        );
    }
}

#[test]
fn the_buttons_of_each_kind() {
    let bank = mini();
    let buttons = |kind: &str, script: &str| {
        let page = rendered(asked(&bank, &played(&bank, kind, script)));
        let buttons = part(&page, BUTTONS, "</form>");
        let labels = buttons.split("<button").skip(1).filter_map(|button| button.split_once('>'));
        labels
            .map(|(_, label)| label.split('<').next().unwrap_or_default().trim())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let asking = "Guess, Not sure, Sure, Hint, Skip, Flag, Finish early";
    for (kind, asked, judged) in [
        ("single", asking, "See the result, Flag, Finish early"),
        ("order", "Guess, Not sure, Sure, Skip, Flag, Finish early", "See the result, Flag, Finish early"),
        (
            "prompt",
            "Start, Show without an answer, Skip, Flag, Finish early",
            "See the result, Flag, Finish early",
        ),
    ] {
        let (_, right, _) = KINDS.into_iter().find(|(known, ..)| known.as_str() == kind).expect("a kind");
        assert_eq!(buttons(kind, ""), asked, "{kind}");
        assert_eq!(buttons(kind, right), judged, "{kind}");
    }
    for (script, labels) in [
        ("watch", "Stop, Key points, Skip, Flag, Finish early"),
        ("watch speak=61000 watch", "Start, Key points, Skip, Flag, Finish early"),
        ("say=hello", "Start, Done, Key points, Skip, Flag, Finish early"),
        ("say=hello ask=0", "Start, Done, Key points, Skip, Flag, Finish early"),
        ("reveal", "Compare, Skip, Flag, Finish early"),
    ] {
        assert_eq!(buttons("prompt", script), labels, "{script}");
    }
}

#[test]
fn an_exam() {
    let bank = mini();
    let sitting = || asked(&bank, &played(&bank, "exam/10 single,line,text", "pick=1 flag next"));
    check_part("exam-rail", sitting(), "<nav", "<p class=\"facts\">");
    check_part("exam-buttons", sitting(), BUTTONS, "</form>");
    check(
        "exam-hand-in",
        asked(&bank, &played(&bank, "exam/10 single,line,text", "pick=1 next flag hand-in")),
    );
}
