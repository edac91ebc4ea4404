//! Attributes. Their names are constants, so that one that is misspelt does not compile.

use std::rc::Rc;

use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Key, Listener, VTag};

use super::text::IntoText;

/// The name of an attribute: its place in [`NAMES`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::views) struct Name(u8);

/// Every attribute that elements have. With one list for all elements yew compares attributes place by place, and needs
/// no maps from names to values; so it is kept short. Elements of SVG have a list of their own.
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
    DATA_ANSWERABLE = "data-answerable",
    DATA_BUSY = "data-busy",
    DATA_HEADING = "data-heading",
    DATA_PRIMARY = "data-primary",
    DATA_SHARED_TEXT = "data-shared-text",
    DOWNLOAD = "download",
    CLASS = "class",
}

/// Something that an element is given. The default is nothing.
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

/// An attribute with a value. It stays a call, as `text` does.
#[inline(never)]
pub(in crate::views) fn attr(name: Name, value: impl IntoText) -> Attribute {
    Attribute(Given::Value(name, value.into_text()))
}

/// An attribute that needs no value, where `on` says so.
pub(in crate::views) fn flag(name: Name, on: bool) -> Attribute {
    if on { attr(name, "") } else { Attribute::default() }
}

/// One class, or several with blanks between them. It stays a call, as `text` does.
#[inline(never)]
pub(in crate::views) fn class(names: impl IntoText) -> Attribute {
    attr(CLASS, names)
}

/// Several classes; those that are empty are left out.
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

/// Hides from screen readers what is for the eye only: a sign with its word beside it.
pub(in crate::views) fn aria_hidden() -> Attribute {
    attr(ARIA_HIDDEN, "true")
}

/// The id, unique on the page.
pub(in crate::views) fn id(id: impl IntoText) -> Attribute {
    attr(ID, id)
}

/// Where a link leads.
pub(in crate::views) fn href(address: impl IntoText) -> Attribute {
    attr(HREF, address)
}

/// Holds a radio button or a checkbox to what the state says it is.
pub(in crate::views) fn checked(checked: bool) -> Attribute {
    Attribute(Given::Checked(checked))
}

/// Holds an input or a text area to what the state says was typed. (For the value of an `option` or a `progress` there
/// is `attr(VALUE, …)`.)
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

/// Gives an element its attributes. Where one is given twice, the last one holds.
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
