//! The lines of a config or log, each a native radio button.

use yew::Html;

use super::{Deal, Tick, mark, noted, row_class};
use crate::bank::FaultyLine;
use crate::quiz::Response;
use crate::views::element::{all, element, open};
use crate::views::parts::{paragraph, span, unseen_legend};
use crate::views::rich_text::spans;

pub(super) fn line(deal: &Deal<'_>, faulty: &FaultyLine, chosen: Option<u16>) -> Html {
    let rows = faulty.code.lines.iter().zip(0_u16..).map(|(line, at)| {
        let checked = chosen == Some(at);
        let is_fault = at == faulty.fault;
        let id = format!("{}-{at}", deal.name);
        let note = faulty.notes.iter().find(|note| note.line == at).filter(|_| deal.judged);
        let reason = format!("{id}-reason");
        let tick = Tick {
            kind: "radio",
            id: &id,
            group: deal.name,
            checked,
            judged: deal.judged,
            reason: note.map(|_| reason.as_str()),
        };
        let words = [
            span("number", (at + 1).to_string()),
            element("code", "", spans(line)),
            if deal.judged { mark(is_fault, checked) } else { Html::default() },
        ];
        let note = match note {
            Some(note) => noted(&reason, &note.reason),
            None if deal.judged && checked => paragraph("reason", "Nothing is wrong with this line."),
            None => Html::default(),
        };
        let row = [tick.labelled(deal.on_click(Response::Line(Some(at))), words), note];
        open("div").class(row_class(deal, "line", is_fault, checked)).holding(row)
    });
    let legend = unseen_legend("Lines, choose the faulty one");
    deal.group("lines", legend, element("div", "scroll", all(rows)))
}
