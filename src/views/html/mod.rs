//! Elements as calls of one shape: `el(tag, attributes, children)`, as in Elm. docs/views.md has ten examples, with
//! `html!` beside each.
//!
//! They stand on yew's `VTag`. `html!` unfolds to some 300 bytes of Wasm for every element that is written out, a call
//! to some 30, and the pages are made of 200 elements. So nothing here is generic for long: each call hands its lists
//! to one function that is there once.
//!
//! yew tells siblings without a key apart by their place. So a child that is there at times keeps its place: `when` and
//! `maybe` give an empty node, never a shorter list.

mod attributes;
mod events;
mod svg;

pub(super) use attributes::*;
pub(super) use events::*;
pub(super) use svg::*;

use yew::Html;
use yew::virtual_dom::{AttrValue, VList, VTag, VText};

pub(super) use crate::words::digits;

/// An element.
pub(super) fn el<const A: usize, const C: usize>(
    tag: &'static str,
    attributes: [Attribute; A],
    children: [Html; C],
) -> Html {
    built(tag, Vec::from(attributes), Vec::from(children))
}

fn built(tag: &'static str, attributes: Vec<Attribute>, children: Vec<Html>) -> Html {
    let mut element = VTag::new(AttrValue::Static(tag));
    put_on(&mut element, attributes);
    // Inputs and text areas have no room for children.
    if let Some(room) = element.children_mut() {
        *room = together(children);
    }
    element.into()
}

fn together(mut nodes: Vec<Html>) -> Html {
    match nodes.pop() {
        Some(only) if nodes.is_empty() => only,
        last => {
            nodes.extend(last);
            VList::with_children(nodes, None).into()
        }
    }
}

/// Text, as a node among others.
#[inline(never)]
pub(super) fn text(text: impl IntoText) -> Html {
    VText::new(text.into_text()).into()
}

/// Several nodes side by side, without an element around them.
pub(super) fn fragment<const C: usize>(nodes: [Html; C]) -> Html {
    together(Vec::from(nodes))
}

/// The nodes of an iterator side by side. It is not generic beyond the first call, as `collect` would be.
pub(super) fn all(nodes: impl IntoIterator<Item = Html>) -> Html {
    let mut nodes = nodes.into_iter();
    gathered(&mut || nodes.next())
}

fn gathered(next: &mut dyn FnMut() -> Option<Html>) -> Html {
    let mut nodes = Vec::new();
    while let Some(node) = next() {
        nodes.push(node);
    }
    VList::with_children(nodes, None).into()
}

/// Each node in an element of its own: the entries of a list, the cells of a row.
pub(super) fn each(tag: &'static str, nodes: impl IntoIterator<Item = Html>) -> Html {
    let mut nodes = nodes.into_iter();
    wrapped(tag, &mut || nodes.next())
}

fn wrapped(tag: &'static str, next: &mut dyn FnMut() -> Option<Html>) -> Html {
    gathered(&mut || Some(el(tag, [], [next()?])))
}

/// A node or an attribute where the condition holds, and an empty one in its place where it does not.
pub(super) fn when<T: Default>(condition: bool, shown: impl FnOnce() -> T) -> T {
    if condition { shown() } else { T::default() }
}

/// A node or an attribute where there is one, and an empty one in its place where there is none.
pub(super) fn maybe<T: Default>(shown: Option<T>) -> T {
    shown.unwrap_or_default()
}

/// The class of what only a screen reader tells.
pub(super) const VISUALLY_HIDDEN: &str = "visually-hidden";

/// Words for screen readers only.
pub(super) fn visually_hidden(content: impl IntoText) -> Html {
    el("span", [class(VISUALLY_HIDDEN)], [text(content)])
}

/// An id or a key out of parts: `response-3-reason`.
pub(super) fn dashed(parts: &[&str]) -> String {
    let mut id = String::new();
    for part in parts {
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(part);
    }
    id
}

/// What can be a text or the value of an attribute. A text of the program is not copied.
pub(super) trait IntoText {
    /// As yew has it.
    fn into_text(self) -> AttrValue;
}

impl IntoText for &'static str {
    fn into_text(self) -> AttrValue {
        AttrValue::Static(self)
    }
}

impl IntoText for String {
    fn into_text(self) -> AttrValue {
        AttrValue::from(self)
    }
}

impl IntoText for &String {
    fn into_text(self) -> AttrValue {
        AttrValue::from(self.as_str())
    }
}
