//! A question that turns on “not” or “except” says so in capitals: who reads fast reads past a small one.

use dryrun_bank::{Block, Stem, plain};

use crate::context::Context;
use crate::file::Span;

/// What asks for one among several.
const ASKING: [&str; 2] = ["which", "what"];

/// A “not” after one of these belongs to the question's verb.
const VERBS: [&str; 17] = [
    "is", "are", "was", "were", "does", "do", "did", "has", "have", "will", "would", "can", "could",
    "should", "must", "may", "need",
];

/// After one of these the question's own clause is over: “which pods that do not …”.
const OTHER_CLAUSE: [&str; 16] = [
    "that", "who", "whom", "whose", "where", "when", "while", "because", "if", "whether", "although",
    "since", "as", "so", "and", "but",
];

/// “not only”, “not yet”: nothing is turned round.
const MILD: [&str; 3] = ["only", "just", "yet"];

/// Reports a stem whose question turns on a small “not” or “except”.
pub(super) fn check(context: &mut Context<'_>, heading: &Span, stem: &Stem) {
    let title = plain(&stem.title);
    let paragraphs = stem.body.iter().filter_map(|block| match block {
        Block::Paragraph(words) => Some(plain(words)),
        Block::Code(_) | Block::List { .. } | Block::Table { .. } => None,
    });
    let found = open_end(&title)
        .or_else(|| core::iter::once(title.clone()).chain(paragraphs).find_map(|text| small(&text)));
    if let Some(word) = found {
        let what = format!("the question depends on a “{word}” that is easy to overlook");
        let remedy =
            format!("ask what is right instead, or write {} in capital letters", word.to_uppercase());
        context.faults.error(heading, what, remedy);
    }
}

/// “All of these … except”: the options go on with the sentence.
fn open_end(title: &str) -> Option<&'static str> {
    let words = title.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    (words.ends_with(" except")).then_some("except")
}

/// The small word on which one of the text's questions turns.
fn small(text: &str) -> Option<&'static str> {
    let questions = text.split_inclusive(['.', '?', '!']).filter(|sentence| sentence.ends_with('?'));
    questions.flat_map(|question| question.split([',', ';', ':', '(', ')', '–', '—'])).find_map(clause)
}

fn clause(clause: &str) -> Option<&'static str> {
    let words: Vec<&str> = clause.split_whitespace().map(|word| word.trim_end_matches(['?', '.'])).collect();
    let asks = |word: &&str| ASKING.iter().any(|asking| word.eq_ignore_ascii_case(asking));
    let begin = words.iter().position(asks)?;
    let own = words.get(begin + 1..)?;
    let own = own.split(|word| OTHER_CLAUSE.contains(word)).next()?;
    if own.contains(&"except") {
        return Some("except");
    }
    let at = own.iter().position(|word| *word == "not")?;
    let has_verb = own.iter().take(at).any(|word| VERBS.contains(word));
    let is_mild = own.get(at + 1).is_some_and(|next| MILD.contains(next));
    let is_other = at.checked_sub(1).and_then(|before| own.get(before)).is_some_and(|word| *word == "or");
    (has_verb && !is_mild && !is_other).then_some("not")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_that_turn_on_a_small_word() {
        #[track_caller]
        fn check(title: &str, expectation: Option<&str>) {
            assert_eq!(open_end(title).or_else(|| small(title)), expectation, "{title}");
        }
        check("Which of these is not a symptom of a full disk?", Some("not"));
        check("Which change does not help?", Some("not"));
        check("The build fails. Which line is not at fault?", Some("not"));
        check("What does Git not bring back?", Some("not"));
        check("Which of these survive a restart except one?", Some("except"));
        check("All of these lower the bill except:", Some("except"));
        // In capitals it may stand.
        check("Which of these is NOT a symptom?", None);
        check("All of these lower the bill EXCEPT", None);
        // Ordinary words.
        check("A pod does not start. Which line is at fault?", None);
        check("Why does the pod not start?", None);
        check("Which effect removes pods that do not tolerate the taint?", None);
        check("Which runbook helps somebody who did not build the service?", None);
        check("The disk is not full, so which limit was hit?", None);
        check("Which plan is right when the owner is not there?", None);
        check("Which of these is not only cheap but safe?", None);
        check("Which flag says whether or not it is read-only?", None);
        check("Which column is NOT NULL?", None);
    }
}
