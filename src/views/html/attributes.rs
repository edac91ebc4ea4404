//! Attributes. Their names are constants, so a misspelt name does not compile.

use std::rc::Rc;

use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Key, Listener, VTag};

use super::text::IntoText;

/// The name of an attribute: its place in [`NAMES`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::views) struct Name(u8);

/// Every attribute that elements have. Because all elements share one list, yew compares attributes place by place and
/// needs no maps from names to values. A short list is faster, so elements of SVG have a list of their own.
macro_rules! names {
    ($($constant:ident = $name:literal,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "they are the constants below, counted")]
        enum Place { $($constant),* }

        $(
            #[doc = concat!("`", $name, "`")]
            pub(in crate::views) const $constant: Name = Name(Place::$constant as u8);
        )*

        const NAMES: [&str; [$($name),*].len()] = [$($name),*];
    };
}

names! {
    ID = "id",
    TYPE = "type",
    NAME = "name",
    ROWS = "rows",
    INPUTMODE = "inputmode",
    MIN = "min",
    MAX = "max",
    MAXLENGTH = "maxlength",
    AUTOCOMPLETE = "autocomplete",
    AUTOCAPITALIZE = "autocapitalize",
    SPELLCHECK = "spellcheck",
    HREF = "href",
    TARGET = "target",
    REL = "rel",
    FOR = "for",
    SCOPE = "scope",
    TABINDEX = "tabindex",
    LANG = "lang",
    TRANSLATE = "translate",
    ROLE = "role",
    ARIA_LIVE = "aria-live",
    ARIA_LABEL = "aria-label",
    ARIA_LABELLEDBY = "aria-labelledby",
    ARIA_CURRENT = "aria-current",
    ARIA_HIDDEN = "aria-hidden",
    ARIA_DISABLED = "aria-disabled",
    ARIA_DESCRIBEDBY = "aria-describedby",
    VALUE = "value",
    SELECTED = "selected",
    READONLY = "readonly",
    OPEN = "open",
    DATA_ANSWERABLE = "data-answerable",
    DATA_AWAITED = "data-awaited",
    DATA_BUSY = "data-busy",
    DATA_HEADING = "data-heading",
    DATA_PREVIEW = "data-preview",
    DATA_PRIMARY = "data-primary",
    DATA_SEARCH = "data-search",
    DATA_SHARED_TEXT = "data-shared-text",
    DOWNLOAD = "download",
    SRC = "src",
    CONTROLS = "controls",
    // It stays the last one: `classes_of` and `put_also` look there.
    CLASS = "class",
}

/// An attribute, a listener or a key of an element. The default is none of them.
#[derive(Default)]
pub(in crate::views) struct Attribute(Given);

#[derive(Default)]
enum Given {
    #[default]
    Nothing,
    Value(Name, AttrValue),
    Checked(bool),
    Text(AttrValue),
    Key(Key),
    Listener(Rc<dyn Listener>),
}

/// An attribute with a value. It is never inlined, like `text`.
#[inline(never)]
pub(in crate::views) fn attr(name: Name, value: impl IntoText) -> Attribute {
    Attribute(Given::Value(name, value.into_text()))
}

/// An attribute without a value, which the element has if `on` is true.
pub(in crate::views) fn flag(name: Name, on: bool) -> Attribute {
    if on { attr(name, "") } else { Attribute::default() }
}

/// One class, or several with spaces between them. It is never inlined, like `text`.
#[inline(never)]
pub(in crate::views) fn class(names: impl IntoText) -> Attribute {
    attr(CLASS, names)
}

/// Several classes. Empty ones are left out.
pub(in crate::views) fn classes(names: &[&str]) -> Attribute {
    let mut class = String::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        if !class.is_empty() {
            class.push(' ');
        }
        class.push_str(name);
    }
    if class.is_empty() { Attribute::default() } else { attr(CLASS, class) }
}

/// Hides an element from screen readers, like a sign that has its word beside it.
pub(in crate::views) fn aria_hidden() -> Attribute {
    attr(ARIA_HIDDEN, "true")
}

/// Page translators leave an element alone: code, and what is typed as an answer.
pub(in crate::views) fn untranslated() -> Attribute {
    attr(TRANSLATE, "no")
}

/// The id, unique on the page.
pub(in crate::views) fn id(id: impl IntoText) -> Attribute {
    attr(ID, id)
}

/// The address that a link leads to.
pub(in crate::views) fn href(address: impl IntoText) -> Attribute {
    attr(HREF, address)
}

/// Sets whether a radio button or a checkbox is checked. The control cannot differ from it.
pub(in crate::views) fn checked(checked: bool) -> Attribute {
    Attribute(Given::Checked(checked))
}

/// Sets the text of an input or a text area. The control cannot differ from it. (For the value of an `option` or a
/// `progress`, use `attr(VALUE, …)`.)
pub(in crate::views) fn value(typed: impl IntoText) -> Attribute {
    Attribute(Given::Text(typed.into_text()))
}

/// Tells an element from its siblings when they change places.
pub(in crate::views) fn key(key: impl Into<Key>) -> Attribute {
    Attribute(Given::Key(key.into()))
}

pub(super) fn listener(listener: Rc<dyn Listener>) -> Attribute {
    Attribute(Given::Listener(listener))
}

/// Gives an element its attributes. If one is given twice, the last one counts.
pub(super) fn put_on(element: &mut VTag, attributes: Vec<Attribute>) {
    let mut class = None;
    let mut others: Option<Box<[Option<AttributeOrProperty>; NAMES.len()]>> = None;
    let mut listeners = Vec::new();
    for attribute in attributes {
        match attribute.0 {
            Given::Nothing => {}
            Given::Value(CLASS, value) => class = Some(AttributeOrProperty::Attribute(value)),
            Given::Value(name, value) => {
                let others = others.get_or_insert_with(|| Box::new([const { None }; NAMES.len()]));
                if let Some(place) = others.get_mut(usize::from(name.0)) {
                    *place = Some(AttributeOrProperty::Attribute(value));
                }
            }
            Given::Checked(checked) => element.set_checked(checked),
            Given::Text(value) => element.set_value(value),
            Given::Key(key) => element.key = Some(key),
            Given::Listener(listener) => listeners.push(Some(listener)),
        }
    }
    if !listeners.is_empty() {
        element.set_listeners(listeners.into_boxed_slice());
    }
    // Most elements have a class or nothing, and need no list of all names.
    element.attributes = match (others, class) {
        (None, None) => return,
        (None, class) => Attributes::Dynamic { keys: &["class"], values: Box::new([class]) },
        (Some(mut values), class) => {
            if let Some(place) = values.get_mut(usize::from(CLASS.0)) {
                *place = class;
            }
            Attributes::Dynamic { keys: &NAMES, values }
        }
    };
}

/// The classes of an element that was made here, as they were given: the last of its attributes.
pub(super) fn classes_of(element: &VTag) -> &str {
    let Attributes::Dynamic { values, .. } = &element.attributes else { return "" };
    match values.last() {
        Some(Some(AttributeOrProperty::Attribute(classes))) => classes,
        _ => "",
    }
}

/// Puts one more attribute on an element that was made here.
pub(super) fn put_also(element: &mut VTag, name: Name, value: AttrValue) {
    let mut all: Box<[Option<AttributeOrProperty>; NAMES.len()]> = Box::new([const { None }; NAMES.len()]);
    if let Attributes::Dynamic { values, .. } = &mut element.attributes {
        // A list of one has the class only, which is the last of all names.
        for (place, value) in all.iter_mut().rev().zip(values.iter_mut().rev()) {
            *place = value.take();
        }
    }
    if let Some(place) = all.get_mut(usize::from(name.0)) {
        *place = Some(AttributeOrProperty::Attribute(value));
    }
    element.attributes = Attributes::Dynamic { keys: &NAMES, values: all };
}
