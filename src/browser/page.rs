//! The page: focus, title, printing, scrolling.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, HtmlSelectElement, HtmlTextAreaElement};

/// The selector of the primary button or link of the page, which Enter presses.
pub const PRIMARY: &str = "[data-primary]";
/// The selector of the field of the library's search.
pub const SEARCH: &str = "[data-search]";
/// The selector of the page's heading, which gets the focus when the page opens.
pub const HEADING: &str = "[data-heading]";
/// The selector of the field with the text to share.
pub const SHARED_TEXT: &str = "[data-shared-text]";

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The first element that matches a selector.
#[must_use]
pub fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// The element with this id, in a type that can get the focus.
#[must_use]
pub fn find_id(id: &str) -> Option<HtmlElement> {
    by_id(id)?.dyn_into().ok()
}

/// The id of the element with the focus; empty if the element has no id, `None` if nothing has the focus.
#[must_use]
pub fn focused_id() -> Option<String> {
    let element = document()?.active_element()?;
    (element.tag_name() != "BODY").then(|| element.id())
}

/// Selects all text in the first field that matches a selector, so that the reader can copy it. What it is folded in opens.
pub fn select(selector: &str) {
    if let Some(field) = find(selector).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
        if let Ok(Some(folded)) = field.closest("details") {
            // The name is well formed.
            let _ = folded.set_attribute("open", "");
        }
        field.select();
    }
}

/// Makes every select show its option with the attribute `selected`. The browser reads that attribute only until the
/// reader chooses something.
pub fn settle_selects() {
    let selects = document().and_then(|document| document.query_selector_all("select").ok());
    let all = selects.iter().flat_map(|list| (0..list.length()).filter_map(|at| list.get(at)));
    for select in all.filter_map(|node| node.dyn_into::<HtmlSelectElement>().ok()) {
        let option = select.query_selector("option[selected]").ok().flatten();
        let value = option.and_then(|option| option.get_attribute("value")).unwrap_or_default();
        if select.value() != value {
            select.set_value(&value);
        }
    }
}

/// Whether the page is hidden: another tab is in front of it, or the screen is off.
#[must_use]
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Clicks the first element that matches a selector. Returns false if there is no such element.
pub fn click(selector: &str) -> bool {
    let found = find(selector);
    if let Some(element) = &found {
        element.click();
    }
    found.is_some()
}

/// Puts the keyboard's focus on an element. Returns false if there is no such element.
pub fn focus(element: Option<HtmlElement>) -> bool {
    element.is_some_and(|element| element.focus().is_ok())
}

/// Whether nothing has the focus, because the element that had it was removed.
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

/// Whether the root element has an attribute.
#[must_use]
pub fn is_root_marked(name: &str) -> bool {
    document().and_then(|document| document.document_element()).is_some_and(|root| root.has_attribute(name))
}

/// What the page around the frame asks, which its script puts down at the app's element.
#[must_use]
pub fn asked(root: &Element) -> Option<String> {
    root.get_attribute("data-asked").filter(|told| !told.is_empty())
}

/// Puts something down at the app's element for the page around the frame, and says so.
pub fn tell(root: &Element, told: &str) {
    let _ = root.set_attribute("data-told", told);
    if let Ok(event) = Event::new("dryrun-told") {
        let _ = root.dispatch_event(&event);
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
