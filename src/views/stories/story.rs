//! One story: its last version, the versions before, and the other questions that it serves.

use yew::Html;

use super::props::{OtherPrompt, StoriesEvent, StoriesProps};
use super::sheet::choose;
use crate::address::Route;
use crate::bank::ItemId;
use crate::quiz::Millis;
use crate::stories::{Change, Story, differences};
use crate::views::html::*;
use crate::views::parts::{action_row, button, facts_line, labelled, link, list, paragraph, primary_button};
use crate::views::prompt::written;

/// The id of the field in which a story is edited.
const EDITED_ID: &str = "story";

pub(super) fn story(props: &StoriesProps<'_>, last: &Story) -> Html {
    let words = props.words;
    let id = &last.item;
    let title = props.bank.item(id.as_str()).map_or_else(|| id.as_str().to_owned(), |item| item.title());
    let name = el("h2", [], [link(&Route::Item(id.clone()), text(title))]);
    let ticked = when(last.points > 0, || words.story_points(last.covered.len().into(), last.points.into()));
    let kept = words.story_kept(&(props.time)(last.at));
    let facts = facts_line(words.sentences(&[&kept, &ticked]));
    let body = match (props.edited, props.compared) {
        (Some((edited, typed)), _) if edited == id => editor(props, typed),
        (_, Some((compared, at))) if compared == id => comparison(props, id, *at, last),
        _ => fragment([written(&last.text, &[]), choose(props, id), actions(props, id)]),
    };
    el("section", [class("story")], [name, facts, body, versions(props, last), others(props, id)])
}

fn actions(props: &StoriesProps<'_>, id: &ItemId) -> Html {
    let words = props.words;
    let event = |event: fn(ItemId) -> StoriesEvent| send(props.on_event, event(id.clone()));
    let edit = button(event(StoriesEvent::EditBegun), text(words.story_edit()));
    let others = button(event(StoriesEvent::OthersAsked), text(words.story_others()));
    el("div", [class("actions small")], [edit, others])
}

fn editor(props: &StoriesProps<'_>, typed: &str) -> Html {
    let words = props.words;
    let attributes = [
        id(EDITED_ID),
        attr(ROWS, "12"),
        value(typed.to_owned()),
        on_value(Input, props.on_event.reform(StoriesEvent::Typed)),
    ];
    let field = [labelled(EDITED_ID, text(words.story_text())), el("textarea", attributes, [])];
    let keep = primary_button(send(props.on_event, StoriesEvent::Kept), text(words.story_keep()));
    let drop = button(send(props.on_event, StoriesEvent::Dropped), text(words.story_drop()));
    fragment([el("div", [class("entry")], field), action_row([keep, drop])])
}

/// The last version beside an older one, word by word.
fn comparison(props: &StoriesProps<'_>, id: &ItemId, at: Millis, last: &Story) -> Html {
    let words = props.words;
    let older = props.stories.versions(id).find(|story| story.at == at);
    let before = older.map(|story| story.text.as_str()).unwrap_or_default();
    let piece = |change: Change<'_>| match change {
        Change::Same(same) => text(same.to_owned()),
        Change::Gone(gone) => el("del", [], [text(gone.to_owned())]),
        Change::New(new) => el("ins", [], [text(new.to_owned())]),
    };
    let pieces = all(differences(before, &last.text).into_iter().map(piece));
    let end = StoriesEvent::Compared(id.clone(), None);
    fragment([
        paragraph(words.story_compared(&(props.time)(at))),
        el("blockquote", [class("written"), untranslated()], [pieces]),
        action_row([button(send(props.on_event, end), text(words.story_compared_end()))]),
    ])
}

/// All versions, the newest first.
fn versions(props: &StoriesProps<'_>, last: &Story) -> Html {
    let words = props.words;
    let id = &last.item;
    let rows = props.stories.versions(id).rev().map(|version| {
        let compare = StoriesEvent::Compared(id.clone(), Some(version.at));
        let remove = StoriesEvent::Removed(id.clone(), version.at);
        fragment([
            text((props.time)(version.at)),
            text(" "),
            when(version.at != last.at, || {
                button(send(props.on_event, compare), text(words.story_compare()))
            }),
            button(send(props.on_event, remove), text(words.story_remove())),
        ])
    });
    let count = props.stories.versions(id).count();
    let summary = el("summary", [], [text(words.story_versions(count))]);
    el("details", [], [summary, list("versions", rows)])
}

/// The other questions that the answer may serve, once the reader asked for them.
fn others(props: &StoriesProps<'_>, id: &ItemId) -> Html {
    let words = props.words;
    let Some((_, others)) = props.others.filter(|(item, _)| item == id) else { return Html::default() };
    let row = |other: &OtherPrompt| {
        let served = StoriesEvent::Served { from: id.clone(), to: other.item.id.clone() };
        let found = words.story_found(other.found, other.of);
        fragment([
            link(&Route::Item(other.item.id.clone()), text(other.item.title())),
            text(" "),
            el("span", [class("whose")], [text(found)]),
            text(" "),
            button(send(props.on_event, served), text(words.story_serve())),
        ])
    };
    let none = when(others.is_empty(), || paragraph(words.story_serves_none()));
    let heading = when(!others.is_empty(), || paragraph(words.story_serves()));
    el("div", [attr(ROLE, "status")], [none, heading, list("others", others.iter().map(row))])
}
