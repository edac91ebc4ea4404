//! The verdict on an answer.

use yew::Html;

use crate::bank::{Form, Item, Phrase, split_around};
use crate::quiz::{Pace, Question, Remark, Standing, Status, Verdict};
use crate::views::html::*;
use crate::views::parts::sign;
use crate::views::rich_text::{blocks, phrase, short_code, sources};
use crate::words::Words;

/// The verdict on a judged question, with the explanation and its source; an empty node before it is judged.
pub(in crate::views) fn verdict(words: Words, question: &Question, pace: Pace, comes_back: bool) -> Html {
    let Status::Judged { verdict, certainty, .. } = &question.status else { return Html::default() };
    let item = &question.item;
    let mark = words.mark(Some(question.standing().unwrap_or(Standing::Learn)));
    let outcome = [sign(mark.sign), text(" "), text(words.verdict_begins(verdict))];
    let (before, key, after) = remark(words, item, verdict);
    let doubt = words.doubt(verdict.outcome, *certainty, question.hinted);
    let again = if pace == Pace::Practice && comes_back { words.comes_back() } else { "" };
    let after = words.sentences(&[&after, doubt, again]);
    let said = fragment([text(before), maybe(key.map(short_code)), text(after)]);
    el(
        "section",
        [attr(ARIA_LABEL, words.verdict()), classes(&["verdict", mark.class])],
        [
            el("p", [], [el("strong", [], outcome), text(" "), said]),
            maybe(slip(item, verdict).map(|reason| el("p", [], [phrase(reason)]))),
            blocks(words, &item.explanation),
            sources(words, &item.sources),
        ],
    )
}

/// The sentence about the credit. In that of a typed answer the answer is code, as it was asked for: the text before it,
/// the answer, and the text after it.
fn remark<'a>(words: Words, item: &'a Item, verdict: &Verdict) -> (String, Option<&'a str>, String) {
    let sentence = words.remark(item, verdict);
    let answer = words.typed_key(item, verdict);
    let parts = answer.and_then(|answer| Some((split_around(&sentence, answer)?, answer)));
    parts.map_or_else(
        || (String::new(), None, sentence.clone()),
        |((before, after), answer)| (before.to_owned(), Some(answer), after.to_owned()),
    )
}

/// The author's words about a known mistake, if the answer is one.
fn slip<'a>(item: &'a Item, verdict: &Verdict) -> Option<&'a Phrase> {
    match &item.form {
        Form::Numeric(numeric) => {
            let Remark::Number { slip: Some(slip), .. } = &verdict.remark else { return None };
            numeric.slips.get(usize::from(*slip)).map(|slip| &slip.reason)
        }
        Form::Text(entry) => {
            let Remark::Slip { slip } = &verdict.remark else { return None };
            entry.slips.get(usize::from(*slip)).map(|slip| &slip.reason)
        }
        Form::Single(_)
        | Form::Multiple(_)
        | Form::Order(_)
        | Form::Match(_)
        | Form::Line(_)
        | Form::Prompt(_)
        | Form::Awaited(_) => None,
    }
}
