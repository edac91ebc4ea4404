//! The lines of a config or log, each a native radio button.

use yew::prelude::*;

use super::{Deal, judged_class, mark};
use crate::bank::FaultyLine;
use crate::study::Response;
use crate::views::rich_text::{phrase, spans};

pub(super) fn line(deal: &Deal<'_>, faulty: &FaultyLine, chosen: Option<u16>) -> Html {
    let rows = faulty.code.lines.iter().zip(0_u16..).map(|(line, at)| {
        let is_chosen = chosen == Some(at);
        let is_fault = at == faulty.fault;
        let id = format!("{}-{at}", deal.name);
        let note = faulty.notes.iter().find(|note| note.line == at).filter(|_| deal.judged);
        let reason = format!("{id}-reason");
        let class = if deal.judged { judged_class(is_fault, is_chosen) } else { "" };
        html! {
            <div class={classes!("line", class)} key={at}>
                <label for={id.clone()}>
                    <input
                        {id}
                        type="radio"
                        name={deal.name.to_owned()}
                        checked={is_chosen}
                        aria-disabled={deal.judged.then_some("true")}
                        aria-describedby={note.map(|_| reason.clone())}
                        onclick={deal.on_click(Response::Line(Some(at)))}
                    />
                    <span class="number">{ at + 1 }</span>
                    <code>{ spans(line) }</code>
                    if deal.judged { { mark(is_fault, is_chosen) } }
                </label>
                if let Some(note) = note { <p class="reason" id={reason}>{ phrase(&note.reason) }</p> }
                if deal.judged && is_chosen && note.is_none() {
                    <p class="reason">{ "Nothing is wrong with this line." }</p>
                }
            </div>
        }
    });
    html! {
        <fieldset class={classes!("lines", deal.judged.then_some("judged"))}>
            <legend class="visually-hidden">{ "Lines, choose the faulty one" }</legend>
            <div class="scroll">{ for rows }</div>
        </fieldset>
    }
}
