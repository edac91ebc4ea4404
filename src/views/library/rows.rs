//! The groups of the library and their rows.

use yew::Html;

use super::props::{LibraryEvent, LibraryProps};
use crate::address::Route;
use crate::bank::{Drill, GuidePage, Item, Kind, plain};
use crate::views::html::*;
use crate::views::parts::{link, sign, span, state};
use crate::views::rich_text::phrase;

/// A group of what was found: a topic, the drills or the guide.
pub(super) struct Group<'a> {
    /// Its place in the library.
    pub place: usize,
    /// Its title.
    pub title: String,
    /// How much of it was found.
    pub state: String,
    /// What was found of it; never empty.
    pub rows: Vec<Row<'a>>,
}

/// Something that was found.
pub(super) enum Row<'a> {
    Item(&'a Item),
    Drill(&'a Drill),
    Page(&'a GuidePage),
}

/// Every group in which something was found.
pub(super) fn groups<'a>(props: &'a LibraryProps<'_>) -> Vec<Group<'a>> {
    let (words, bank, found) = (props.words, props.bank, props.found);
    let topics = bank.topics().iter().zip(&found.items).map(|(topic, places)| {
        let rows: Vec<Row<'_>> =
            places.iter().filter_map(|place| Some(Row::Item(bank.items().get(*place)?))).collect();
        let spoken = rows.iter().filter(|row| row.is_spoken()).count();
        let state = words.library_topic(rows.len() - spoken, spoken);
        (topic.title.clone(), state, rows)
    });
    let drills: Vec<Row<'_>> =
        found.drills.iter().filter_map(|place| Some(Row::Drill(bank.drills().get(*place)?))).collect();
    let pages: Vec<Row<'_>> =
        found.pages.iter().filter_map(|place| Some(Row::Page(bank.pages().get(*place)?))).collect();
    let others = [
        (words.drills_heading().to_owned(), digits(drills.len()), drills),
        (words.guide_heading().to_owned(), digits(pages.len()), pages),
    ];
    let groups = topics.chain(others).enumerate();
    let groups = groups.map(|(place, (title, state, rows))| Group { place, title, state, rows });
    groups.filter(|group| !group.rows.is_empty()).collect()
}

impl Row<'_> {
    fn is_spoken(&self) -> bool {
        matches!(self, Self::Item(item) if item.kind() == Kind::Prompt)
    }

    /// The row: a link, what it is, and for a question how well the reader knows it and a button for the set.
    pub(super) fn view(&self, props: &LibraryProps<'_>) -> Html {
        match self {
            Self::Item(item) => question(props, item),
            Self::Drill(drill) => fragment([
                link(&Route::Drill(drill.id.clone()), text(&drill.title)),
                span("state", &drill.about),
            ]),
            Self::Page(page) => fragment([
                link(&Route::GuidePage(page.id.clone()), text(&page.title)),
                span("state", &page.about),
            ]),
        }
    }
}

fn question(props: &LibraryProps<'_>, item: &Item) -> Html {
    let words = props.words;
    let standing = state(props.history, &item.id);
    let mark = words.mark(standing);
    let word = if standing.is_some() { mark.word } else { words.library_new() };
    let state = [
        el("span", [classes(&[mark.class])], [sign(mark.sign), text(" "), text(word)]),
        text(" "),
        el("span", [], [text(words.bank_item(words.level(item.level), words.kind(item.kind())))]),
    ];
    let title = plain(&item.stem.title);
    let is_in = props.collected.contains(&item.id);
    let (label, name) = if is_in {
        (words.library_take_out(), words.library_take_out_of(&title))
    } else {
        (words.library_add(), words.library_add_of(&title))
    };
    let attributes = [
        id(dashed(&["collect", item.id.as_str()])),
        attr(TYPE, "button"),
        attr(ARIA_LABEL, name),
        on(Click, send(props.on_event, LibraryEvent::ItemToggled(item.id.clone()))),
    ];
    fragment([
        link(&Route::Item(item.id.clone()), phrase(&item.stem.title)),
        el("span", [class("state")], state),
        el("button", attributes, [text(label)]),
    ])
}
