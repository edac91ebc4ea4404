//! Elements as calls, on top of yew's `VTag`. `html!` unfolds to some 300 bytes of Wasm for every element that is
//! written out, a call to some 30, and the pages are made of 200 elements.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VTag, VText,
};
use yew::{Callback, Html};

/// Every attribute that the pages have. With one list for all elements yew compares attributes place by place, and
/// needs no maps from names to values.
const NAMES: [&str; 34] = [
    "id",
    "type",
    "name",
    "rows",
    "inputmode",
    "min",
    "max",
    "maxlength",
    "autocomplete",
    "autocapitalize",
    "spellcheck",
    "href",
    "target",
    "rel",
    "for",
    "scope",
    "tabindex",
    "role",
    "aria-live",
    "aria-label",
    "aria-labelledby",
    "aria-current",
    "aria-hidden",
    "aria-disabled",
    "aria-describedby",
    "value",
    "selected",
    "readonly",
    "data-answerable",
    "data-shared-text",
    "viewBox",
    "d",
    "download",
    "class",
];

/// An element with a class (none where it is empty) and what stands in it.
pub(super) fn element(tag: &'static str, class: &'static str, content: impl Content) -> Html {
    plain(tag, class, content.into_html())
}

fn plain(tag: &'static str, class: &'static str, content: Html) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        let class = Some(AttributeOrProperty::Attribute(class.into()));
        element.attributes = Attributes::Dynamic { keys: &["class"], values: Box::new([class]) };
    }
    filled(element, content)
}

fn filled(mut element: VTag, content: Html) -> Html {
    if let Some(place) = element.children_mut() {
        *place = content;
    }
    element.into()
}

/// Several classes as one attribute; those that are empty are left out.
pub(super) fn classes(names: &[&str]) -> String {
    let mut classes = String::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        if !classes.is_empty() {
            classes.push(' ');
        }
        classes.push_str(name);
    }
    classes
}

/// Words, as a node among others.
pub(super) fn text(words: impl Content) -> Html {
    words.into_html()
}

/// Several nodes side by side.
pub(super) fn together<const N: usize>(nodes: [Html; N]) -> Html {
    nodes.into_html()
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
    nodes.into_html()
}

/// What can stand in an element: words, a node, or several.
pub(super) trait Content {
    /// As one node.
    fn into_html(self) -> Html;
}

impl Content for Html {
    fn into_html(self) -> Html {
        self
    }
}

impl Content for &'static str {
    fn into_html(self) -> Html {
        VText::new(self).into()
    }
}

impl Content for String {
    fn into_html(self) -> Html {
        VText::new(self).into()
    }
}

impl Content for &String {
    fn into_html(self) -> Html {
        self.clone().into_html()
    }
}

impl Content for Vec<Html> {
    fn into_html(self) -> Html {
        VList::with_children(self, None).into()
    }
}

impl<const N: usize> Content for [Html; N] {
    fn into_html(self) -> Html {
        Vec::from(self).into_html()
    }
}

/// An element with attributes and listeners, before it is known what stands in it.
pub(super) struct Element {
    tag: VTag,
    /// By the places of their names.
    values: Box<[Option<AttributeOrProperty>; NAMES.len()]>,
}

/// An element that is to be given attributes.
pub(super) fn open(tag: &'static str) -> Element {
    Element { tag: VTag::new(tag), values: Box::new([const { None }; NAMES.len()]) }
}

impl Element {
    /// Gives it a class, or several with blanks between them; none where that is empty.
    pub(super) fn class(self, class: impl Into<AttrValue>) -> Self {
        let class = class.into();
        if class.is_empty() { self } else { self.with("class", class) }
    }

    /// Gives it an attribute.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<AttrValue>) -> Self {
        self.put(name, value.into());
        self
    }

    fn put(&mut self, name: &'static str, value: AttrValue) {
        let place = NAMES.iter().zip(self.values.iter_mut()).find(|(known, _)| **known == name);
        debug_assert!(place.is_some(), "put {name} into the list of NAMES");
        if let Some((_, place)) = place {
            *place = Some(AttributeOrProperty::Attribute(value));
        }
    }

    /// Gives it an attribute that needs no value, where `on` says so.
    pub(super) fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.with(name, name) } else { self }
    }

    /// Tells a callback each event of a kind.
    pub(super) fn tell(mut self, when: When, callback: Callback<Event>) -> Self {
        self.tag.set_listeners(Box::new([Some(Rc::new(Ear { when, callback }))]));
        self
    }

    /// Holds an input to what the state says it is.
    pub(super) fn checked(mut self, checked: bool) -> Self {
        self.tag.set_checked(checked);
        self
    }

    /// Holds an input or a text area to what the state says was typed.
    pub(super) fn value(mut self, value: String) -> Self {
        self.tag.set_value(AttrValue::from(value));
        self
    }

    /// Tells it from its siblings when they change places.
    pub(super) fn keyed(mut self, key: impl Into<Key>) -> Self {
        self.tag.key = Some(key.into());
        self
    }

    /// The element with what stands in it.
    pub(super) fn holding(self, content: impl Content) -> Html {
        self.closed(content.into_html())
    }

    /// The element, with nothing in it.
    pub(super) fn empty(self) -> Html {
        self.closed(Html::default())
    }

    fn closed(mut self, content: Html) -> Html {
        self.tag.attributes = Attributes::Dynamic { keys: &NAMES, values: self.values };
        filled(self.tag, content)
    }
}

/// What an element is listened to for.
pub(super) enum When {
    /// Something else was chosen.
    Changed,
    /// It was clicked, or pressed by key.
    Clicked,
    /// A key went down.
    KeyDown,
    /// The form was sent.
    Submitted,
    /// Something was typed.
    Typed,
}

/// Listens for any of these. Each of yew's own listeners, one a kind, would bring its glue into the Wasm.
struct Ear {
    when: When,
    callback: Callback<Event>,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        match self.when {
            When::Changed => ListenerKind::onchange,
            When::Clicked => ListenerKind::onclick,
            When::KeyDown => ListenerKind::onkeydown,
            When::Submitted => ListenerKind::onsubmit,
            When::Typed => ListenerKind::oninput,
        }
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
