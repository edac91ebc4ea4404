//! The page: focus, title, printing, what the keyboard is in.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement};

/// The primary action of the page: Enter presses it.
pub const PRIMARY: &str = "[data-primary]";
/// The heading of the page: the focus goes there when the page opens.
pub const HEADING: &str = "[data-heading]";
/// The field that holds what is shared.
pub const SHARED_TEXT: &str = "[data-shared-text]";

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element of that id.
#[must_use]
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The first element that fits a selector.
#[must_use]
pub fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// The element of that id, to be focused.
#[must_use]
pub fn find_id(id: &str) -> Option<HtmlElement> {
    by_id(id)?.dyn_into().ok()
}

/// The id of the element that has the focus; empty where it has none, `None` where nothing has the focus.
#[must_use]
pub fn focused_id() -> Option<String> {
    let element = document()?.active_element()?;
    (element.tag_name() != "BODY").then(|| element.id())
}

/// Selects all of the text of the first field that fits a selector, to be copied by hand.
pub fn select(selector: &str) {
    if let Some(field) = find(selector).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
        field.select();
    }
}

/// Whether the reader sees the page no more: another tab is before it, or the screen is off.
#[must_use]
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Clicks the first element that fits a selector.
pub fn click(selector: &str) {
    if let Some(element) = find(selector) {
        element.click();
    }
}

/// Puts the keyboard's focus on an element. False where there is none.
pub fn focus(element: Option<HtmlElement>) -> bool {
    element.is_some_and(|element| element.focus().is_ok())
}

/// Whether nothing has the focus: the element that had it is gone.
#[must_use]
pub fn nothing_focused() -> bool {
    document()
        .and_then(|document| document.active_element())
        .is_none_or(|element| element.tag_name() == "BODY")
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element.
pub fn mark_root(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // The names are ours and well formed.
        let _ = root.set_attribute(name, value);
    }
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A sandboxed frame refuses; the reader has the browser's own menu.
        let _ = window.print();
    }
}

/// Scrolls to the top.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
