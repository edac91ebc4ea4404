//! Lines for a résumé and the frame of a letter, made of the chosen stories.

use yew::Html;

use super::props::{Sheet, SheetText, StoriesEvent, StoriesProps};
use crate::bank::ItemId;
use crate::views::html::*;
use crate::views::parts::{action_row, button, facts_line, heading, labelled, paragraph, status};

const RESUME_ID: &str = "resume";
const LETTER_ID: &str = "letter";

/// The checkbox that chooses a story.
pub(super) fn choose(props: &StoriesProps<'_>, item: &ItemId) -> Html {
    let control = dashed(&["choose", item.as_str()]);
    let attributes = [
        id(control.clone()),
        attr(TYPE, "checkbox"),
        checked(props.chosen.contains(item)),
        on(Change, send(props.on_event, StoriesEvent::Chosen(item.clone()))),
    ];
    let content = fragment([el("input", attributes, []), text(props.words.story_choose())]);
    el("div", [class("choose")], [labelled(control, content)])
}

/// How the texts are made; once they are, the texts.
pub(super) fn sheet(props: &StoriesProps<'_>) -> Html {
    let words = props.words;
    let make =
        || action_row([button(send(props.on_event, StoriesEvent::SheetMade), text(words.stories_sheet()))]);
    let way = if props.chosen.is_empty() { facts_line(words.stories_choose()) } else { make() };
    fragment([way, maybe(props.sheet.map(|sheet| texts(props, sheet)))])
}

fn texts(props: &StoriesProps<'_>, sheet: &Sheet) -> Html {
    let words = props.words;
    let said = match sheet.is_copied {
        None => "",
        Some(true) => words.share_copied(),
        Some(false) => words.sheet_denied(),
    };
    let field = |which, field_id: &'static str, label, copy, rows, now: &str| {
        let on_typed = props.on_event.reform(move |typed| StoriesEvent::SheetTyped(which, typed));
        let attributes = [id(field_id), attr(ROWS, rows), value(now.to_owned()), on_value(Input, on_typed)];
        let copy = button(send(props.on_event, StoriesEvent::SheetCopied(which)), text(copy));
        let entry = [labelled(field_id, text(label)), el("textarea", attributes, [])];
        fragment([el("div", [class("entry")], entry), action_row([copy])])
    };
    let (resume, letter) = (words.sheet_copy_resume(), words.sheet_copy_letter());
    let parts = [
        heading(words.sheet_heading()),
        paragraph(words.sheet_about()),
        when(sheet.left_out > 0, || paragraph(words.sheet_left_out(sheet.left_out))),
        field(SheetText::Resume, RESUME_ID, words.sheet_resume(), resume, "8", &sheet.resume),
        field(SheetText::Letter, LETTER_ID, words.sheet_letter(), letter, "16", &sheet.letter),
        status(class("facts"), said),
    ];
    el("section", [class("sheet")], parts)
}
