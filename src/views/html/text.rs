//! What can be a text or the value of an attribute.

use yew::virtual_dom::AttrValue;

/// What can be a text or the value of an attribute. A text that is part of the program is not copied.
pub(in crate::views) trait IntoText {
    /// The text in yew's own type.
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

/// Joins parts into an id or a key: `response-3-reason`.
pub(in crate::views) fn dashed(parts: &[&str]) -> String {
    let mut id = String::new();
    for part in parts {
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(part);
    }
    id
}
