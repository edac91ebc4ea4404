//! Elements, texts and lists of them.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::{AttrValue, VList, VTag, VText};

use super::attributes::{Attribute, Name, class, classes_of, put_also, put_on};
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

/// A node with text. It is never inlined: inlining it, `attr` and `class` costs 1.4 KB of compressed Wasm
/// (docs/size.md).
#[inline(never)]
pub(in crate::views) fn text(text: impl IntoText) -> Html {
    VText::new(text.into_text()).into()
}

/// Several nodes side by side, without an element around them.
pub(in crate::views) fn fragment<const C: usize>(nodes: [Html; C]) -> Html {
    together(Vec::from(nodes))
}

/// The nodes of an iterator side by side. One loop serves all iterators, which `collect` would not (docs/size.md).
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

/// The classes of an element, as they were given; empty for anything else.
pub(in crate::views) fn class_of(node: &Html) -> &str {
    if let Html::VTag(element) = node { classes_of(element) } else { "" }
}

/// What stands in an element or a list, to be changed.
pub(in crate::views) fn children_of(node: &mut Html) -> &mut [Html] {
    if let Html::VTag(element) = node {
        let Some(within) = Rc::make_mut(element).children_mut() else { return &mut [] };
        return if let Html::VList(list) = within {
            Rc::make_mut(list).as_mut_slice()
        } else {
            core::slice::from_mut(within)
        };
    }
    if let Html::VList(list) = node { Rc::make_mut(list).as_mut_slice() } else { &mut [] }
}

/// Gives an attribute to an element, or to each one of a list.
pub(in crate::views) fn mark(node: &mut Html, name: Name, value: &AttrValue) {
    if let Html::VTag(element) = node {
        put_also(Rc::make_mut(element), name, value.clone());
    } else {
        for child in children_of(node) {
            mark(child, name, value);
        }
    }
}

/// Each node in an element of its own: the entries of a list, the cells of a row.
pub(in crate::views) fn each(tag: &'static str, nodes: impl IntoIterator<Item = Html>) -> Html {
    let mut nodes = nodes.into_iter();
    wrapped(tag, &mut || nodes.next())
}

fn wrapped(tag: &'static str, next: &mut dyn FnMut() -> Option<Html>) -> Html {
    gathered(&mut || Some(el(tag, [], [next()?])))
}

/// A node or an attribute if the condition is true, else an empty one in its place.
pub(in crate::views) fn when<T: Default>(condition: bool, shown: impl FnOnce() -> T) -> T {
    if condition { shown() } else { T::default() }
}

/// A node or an attribute if there is one, else an empty one in its place.
pub(in crate::views) fn maybe<T: Default>(shown: Option<T>) -> T {
    shown.unwrap_or_default()
}

/// The class of words that only a screen reader announces.
pub(in crate::views) const VISUALLY_HIDDEN: &str = "visually-hidden";

/// Words for screen readers only.
pub(in crate::views) fn visually_hidden(content: impl IntoText) -> Html {
    el("span", [class(VISUALLY_HIDDEN)], [text(content)])
}

#[cfg(test)]
mod tests {
    use yew::Html;

    use crate::views::html::*;

    /// An element as one line: its tag, its attributes, and how many children it has.
    fn told(node: &Html) -> String {
        let Html::VTag(tag) = node else { return "no element".to_owned() };
        let mut told = tag.tag().to_owned();
        for (name, value) in tag.attributes.iter() {
            told += &format!(" {name}={value}");
        }
        match tag.children() {
            Some(Html::VList(list)) => format!("{told}: {}", list.len()),
            Some(_) => format!("{told}: 1"),
            None => told,
        }
    }

    #[track_caller]
    fn check(node: Html, expectation: &str) {
        assert_eq!(told(&node), expectation);
    }

    #[test]
    fn an_element_has_what_it_is_given() {
        check(el("p", [], []), "p: 0");
        check(el("p", [class("facts")], [text("a")]), "p class=facts: 1");
        check(
            el("p", [class("facts"), attr(ROLE, "status")], [text("a"), text("b")]),
            "p role=status class=facts: 2",
        );
        check(el("input", [id("a"), attr(TYPE, "radio"), checked(true)], []), "input id=a type=radio");
        check(
            el("option", [attr(VALUE, "1"), flag(SELECTED, true)], [text("One")]),
            "option value=1 selected=: 1",
        );
        check(
            svg("path", [svg_attr(D, "M0 0"), svg_attr(SVG_CLASS, "line")], []),
            "path d=M0 0 class=line: 0",
        );
    }

    #[test]
    fn what_is_not_there_keeps_its_place() {
        check(el("div", [when(false, || class("a")), flag(READONLY, false)], []), "div: 0");
        check(el("div", [], [when(false, || text("a")), maybe(None), text("b")]), "div: 3");
        check(el("div", [classes(&["", ""])], []), "div: 0");
        check(el("div", [classes(&["a", "", "b"])], []), "div class=a b: 0");
    }

    #[test]
    fn ids_are_made_of_parts() {
        assert_eq!(dashed(&["response", &digits(3), "reason"]), "response-3-reason");
        assert_eq!(dashed(&[]), "");
    }
}
