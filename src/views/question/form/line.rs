//! The form of `line`: the lines of a config or log, each with a native radio button.

use yew::Html;

use super::context::{FormContext, noted};
use crate::bank::{FaultyLine, Span};
use crate::quiz::Response;
use crate::views::html::*;
use crate::views::parts::{Tick, TickKind, group_legend, span};
use crate::views::rich_text::spans;

pub(super) fn line(context: &FormContext<'_>, faulty: &FaultyLine, chosen: Option<u16>) -> Html {
    let lines = faulty.code.lines.iter().zip(0_u16..);
    let rows = lines.map(|(line, at)| row(context, faulty, line, at, chosen == Some(at)));
    let rows = el("div", [class("scroll")], [all(rows)]);
    context.group("lines", group_legend(context.words.lines()), rows)
}

fn row(context: &FormContext<'_>, faulty: &FaultyLine, line: &[Span], at: u16, is_chosen: bool) -> Html {
    let is_fault = at == faulty.fault;
    let id = dashed(&[context.name, &digits(at.into())]);
    let reason_id = dashed(&[&id, "reason"]);
    let note = faulty.notes.iter().find(|note| note.line == at).filter(|_| context.judged);
    let tick = Tick {
        kind: TickKind::Radio,
        id: &id,
        group: Some(context.name),
        checked: is_chosen,
        judged: context.judged,
        reason: note.map(|_| reason_id.as_str()),
    };
    let beside = fragment([
        span("number", digits(usize::from(at) + 1)),
        el("code", [untranslated()], [spans(line)]),
        context.mark(is_fault, is_chosen),
    ]);
    let said = match note {
        Some(note) => noted(&reason_id, &note.reason),
        None => when(context.judged && is_chosen, || {
            el("p", [class("reason")], [text(context.words.line_sound())])
        }),
    };
    let row = [tick.labelled(context.send(Response::Line(Some(at))), beside), said];
    el("div", [context.row_class("line", is_fault, is_chosen)], row)
}
