//! The form of `match`: for each left-hand value a native select.

use yew::{Callback, Html};

use super::context::FormContext;
use crate::bank::{Matching, Pair, Phrase, Spare, plain};
use crate::quiz::Response;
use crate::views::html::*;
use crate::views::parts::{labelled, letter, option, sign, strong};
use crate::views::question::pair_id;
use crate::views::rich_text::{phrase, reason};

pub(super) fn matching(context: &FormContext<'_>, matching: &Matching, chosen: &[Option<u8>]) -> Html {
    let rights: Vec<&Phrase> = matching.rights().collect();
    let rows = matching.pairs.iter().enumerate().map(|(place, pair)| {
        let given = chosen.get(place).copied().flatten();
        if context.judged {
            judged_row(context, pair, given.and_then(|at| rights.get(usize::from(at)).copied()))
        } else {
            open_row(context, pair, &rights, given, place, on_choice(context, chosen, place))
        }
    });
    let spares = matching.spares.iter().filter(|_| context.judged).map(|spare| left_over(context, spare));
    let legend = context.words.pairs(&plain(&matching.left), &plain(&matching.right));
    let legend = el("legend", [], [text(legend)]);
    context.group("pairs", legend, fragment([all(rows), all(spares)]))
}

fn judged_row(context: &FormContext<'_>, pair: &Pair, given: Option<&Phrase>) -> Html {
    let words = context.words;
    let is_right = given == Some(&pair.right);
    let mark = words.part_mark(is_right);
    let left = el("strong", [], [phrase(&pair.left)]);
    let right = phrase(&pair.right);
    let joined = if is_right {
        el("p", [], [sign(mark.sign), left, text(": "), right])
    } else {
        // What was joined first, so that nobody reads the right value as the wrong one.
        let given = given.map_or_else(|| text(words.pair_none()), |given| el("del", [], [phrase(given)]));
        let yours = el("p", [class("whose")], [text(words.pair_yours()), text(" "), given]);
        let is = words.part_mark(true);
        let right = el("p", [classes(&["instead", is.class])], [sign(is.sign), right]);
        fragment([el("p", [], [sign(mark.sign), left]), yours, right])
    };
    el("div", [classes(&["pair", mark.class])], [joined, reason(&pair.reason)])
}

/// A right-hand value that belongs to nothing.
fn left_over(context: &FormContext<'_>, spare: &Spare) -> Html {
    let title = strong(context.words.pair_left_over());
    let parts = [el("p", [], [title, text(": "), phrase(&spare.right)]), reason(&spare.reason)];
    el("div", [class("pair")], parts)
}

fn open_row(
    context: &FormContext<'_>,
    pair: &Pair,
    rights: &[&Phrase],
    chosen: Option<u8>,
    place: usize,
    on_choice: Callback<String>,
) -> Html {
    let select_id = pair_id(context.name, place);
    let none = option("", chosen.is_none(), context.words.pair_choose());
    let options = context.question.order.iter().enumerate().filter_map(|(place, &at)| {
        let right = rights.get(usize::from(at))?;
        // A list jumps to the letter that is typed.
        let name = [letter(place), plain(right)].join(" \u{b7} ");
        Some(option(digits(at.into()), chosen == Some(at), name))
    });
    let select = [id(&select_id), on_value(Change, on_choice)];
    let select = el("select", select, [none, all(options)]);
    let numbered = el("span", [class("letter"), aria_hidden()], [text(digits(place + 1))]);
    el("div", [class("pair")], [labelled(select_id, fragment([numbered, phrase(&pair.left)])), select])
}

/// A callback that sends the whole answer when the reader joins the pair at this place to another value, or to none.
fn on_choice(context: &FormContext<'_>, answer: &[Option<u8>], place: usize) -> Callback<String> {
    let answer = answer.to_vec();
    context.on_response.reform(move |chosen: String| {
        let mut answer = answer.clone();
        if let Some(slot) = answer.get_mut(place) {
            *slot = chosen.parse().ok();
        }
        Response::Match(answer)
    })
}
