//! The form of `single` and `multiple`: options as native radio buttons or checkboxes.

use yew::Html;

use super::context::{FormContext, noted};
use crate::bank::Choice;
use crate::quiz::{Marks, Response};
use crate::views::html::*;
use crate::views::parts::{Tick, TickKind, group_legend, lettered};
use crate::views::rich_text::bank_text;

pub(super) fn single(context: &FormContext<'_>, choices: &[Choice], chosen: Option<u8>) -> Html {
    let options = Options {
        choices,
        kind: TickKind::Radio,
        legend: context.words.options(),
        is_chosen: &|at| chosen == Some(at),
        response: &|at| Response::Single(Some(at)),
    };
    options.view(context)
}

pub(super) fn multiple(context: &FormContext<'_>, choices: &[Choice], chosen: Marks) -> Html {
    let options = Options {
        choices,
        kind: TickKind::Checkbox,
        legend: context.words.options_several(),
        is_chosen: &|at| chosen.contains(at),
        response: &|at| Response::Multiple(chosen.toggled(at)),
    };
    options.view(context)
}

struct Options<'a> {
    choices: &'a [Choice],
    kind: TickKind,
    legend: &'static str,
    is_chosen: &'a dyn Fn(u8) -> bool,
    /// The response after a click.
    response: &'a dyn Fn(u8) -> Response,
}

impl Options<'_> {
    fn view(&self, context: &FormContext<'_>) -> Html {
        let order = context.question.order.iter().enumerate();
        let rows = order.filter_map(|(place, &at)| self.row(context, place, at));
        context.group("options", group_legend(self.legend), all(rows))
    }

    fn row(&self, context: &FormContext<'_>, place: usize, at: u8) -> Option<Html> {
        let choice = self.choices.get(usize::from(at))?;
        let is_chosen = (self.is_chosen)(at);
        let id = dashed(&[context.name, &digits(at.into())]);
        let reason_id = dashed(&[&id, "reason"]);
        // An author's own question may have none.
        let has_reason = context.judged && !choice.reason.is_empty();
        let tick = Tick {
            kind: self.kind,
            id: &id,
            group: Some(context.name),
            checked: is_chosen,
            judged: context.judged,
            reason: has_reason.then_some(&reason_id),
        };
        let label = bank_text(&choice.text);
        let beside = fragment([context.mark(choice.right, is_chosen), lettered(place), label]);
        let row = [
            tick.labelled(context.send((self.response)(at)), beside),
            when(has_reason, || noted(&reason_id, &choice.reason)),
        ];
        Some(el("div", [context.row_class("option", choice.right, is_chosen)], row))
    }
}
