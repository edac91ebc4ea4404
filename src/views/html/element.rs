//! Elements, texts and lists of them.

use yew::Html;
use yew::virtual_dom::{AttrValue, VList, VTag, VText};

use super::attributes::{Attribute, class, put_on};
use super::text::IntoText;

/// An element.
pub(in crate::views) fn el<const A: usize, const C: usize>(
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

pub(super) fn together(mut nodes: Vec<Html>) -> Html {
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
pub(in crate::views) fn text(text: impl IntoText) -> Html {
    VText::new(text.into_text()).into()
}

/// Several nodes side by side, without an element around them.
pub(in crate::views) fn fragment<const C: usize>(nodes: [Html; C]) -> Html {
    together(Vec::from(nodes))
}

/// The nodes of an iterator side by side. It is not generic beyond the first call, as `collect` would be.
pub(in crate::views) fn all(nodes: impl IntoIterator<Item = Html>) -> Html {
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
pub(in crate::views) fn each(tag: &'static str, nodes: impl IntoIterator<Item = Html>) -> Html {
    let mut nodes = nodes.into_iter();
    wrapped(tag, &mut || nodes.next())
}

fn wrapped(tag: &'static str, next: &mut dyn FnMut() -> Option<Html>) -> Html {
    gathered(&mut || Some(el(tag, [], [next()?])))
}

/// A node or an attribute where the condition holds, and an empty one in its place where it does not.
pub(in crate::views) fn when<T: Default>(condition: bool, shown: impl FnOnce() -> T) -> T {
    if condition { shown() } else { T::default() }
}

/// A node or an attribute where there is one, and an empty one in its place where there is none.
pub(in crate::views) fn maybe<T: Default>(shown: Option<T>) -> T {
    shown.unwrap_or_default()
}

/// The class of what only a screen reader tells.
pub(in crate::views) const VISUALLY_HIDDEN: &str = "visually-hidden";

/// Words for screen readers only.
pub(in crate::views) fn visually_hidden(content: impl IntoText) -> Html {
    el("span", [class(VISUALLY_HIDDEN)], [text(content)])
}
