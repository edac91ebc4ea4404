//! Options: native radio buttons or checkboxes.

use yew::Html;

use super::{Deal, Tick, mark, noted, row_class};
use crate::bank::Choice;
use crate::quiz::{Marks, Response};
use crate::views::element::{all, open};
use crate::views::parts::{span, unseen_legend};
use crate::views::rich_text::phrase;

pub(super) fn single(deal: &Deal<'_>, choices: &[Choice], chosen: Option<u8>) -> Html {
    let is_chosen = |at| chosen == Some(at);
    options(deal, choices, "radio", "Options", &is_chosen, &|at| Response::Single(Some(at)))
}

pub(super) fn multiple(deal: &Deal<'_>, choices: &[Choice], chosen: Marks) -> Html {
    let legend = "Options, choose all that are right";
    let is_chosen = |at| chosen.contains(at);
    options(deal, choices, "checkbox", legend, &is_chosen, &|at| Response::Multiple(chosen.toggled(at)))
}

fn options(
    deal: &Deal<'_>,
    choices: &[Choice],
    kind: &'static str,
    legend: &'static str,
    is_chosen: &dyn Fn(u8) -> bool,
    response: &dyn Fn(u8) -> Response,
) -> Html {
    let rows = deal.question.order.iter().filter_map(|&at| {
        let choice = choices.get(usize::from(at))?;
        let checked = is_chosen(at);
        let id = format!("{}-{at}", deal.name);
        let reason = format!("{id}-reason");
        let (mark, note) = if deal.judged {
            (mark(choice.right, checked), noted(&reason, &choice.reason))
        } else {
            (Html::default(), Html::default())
        };
        let tick = Tick {
            kind,
            id: &id,
            group: deal.name,
            checked,
            judged: deal.judged,
            reason: deal.judged.then_some(&reason),
        };
        let words = [mark, span("text", phrase(&choice.text))];
        let row = [tick.labelled(deal.on_click(response(at)), words), note];
        Some(open("div").class(row_class(deal, "option", choice.right, checked)).holding(row))
    });
    deal.group("options", unseen_legend(legend), all(rows))
}
