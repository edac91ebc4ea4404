//! The page after a panic: what happened, what was saved, what to do, and all saved data to copy. The app no longer
//! runs when this page is shown, so it is made without Yew.

use web_sys::{Document, Element, Event};

use crate::browser::storage::{self, DoorFault};
use crate::words::Words;

/// Replaces the app with this page.
pub fn show_broken(words: Words, what: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(root) = document.get_element_by_id("dryrun") else { return };
    if loads_again(&root) {
        return;
    }
    let parts = [
        element(&document, "h1", words.broken_heading()),
        element(&document, "p", words.broken_about()),
        element(&document, "h2", words.broken_what()),
        element(&document, "pre", what),
        element(&document, "h2", words.broken_saved()),
        element(&document, "pre", &saved().unwrap_or_else(|_| words.broken_nothing().to_owned())),
    ];
    let Ok(main) = document.create_element("main") else { return };
    let _ = main.set_attribute("class", "page");
    for part in parts.into_iter().flatten() {
        match part.tag_name().as_str() {
            // Read out at once, as nobody asked for it.
            "P" => part.set_attribute("role", "alert"),
            // Long lines scroll by keyboard too.
            "PRE" => part.set_attribute("tabindex", "0"),
            _ => Ok(()),
        }
        .unwrap_or_default();
        let _ = main.append_child(&part);
    }
    root.set_text_content(None);
    let _ = root.append_child(&main);
}

/// Whether the page's script loads the page again instead: it does so once, because what is saved may serve.
fn loads_again(root: &Element) -> bool {
    if let Ok(event) = Event::new("dryrun-broken") {
        let _ = root.dispatch_event(&event);
    }
    root.has_attribute("data-again")
}

fn element(document: &Document, tag: &str, text: &str) -> Option<Element> {
    let element = document.create_element(tag).ok()?;
    element.set_text_content(Some(text));
    Some(element)
}

/// All values of Dryrun, as they are in storage.
fn saved() -> Result<String, DoorFault> {
    let local = storage::local()?;
    let mut text = String::new();
    for name in storage::names(&local)?.iter().filter(|name| name.starts_with("dryrun:")) {
        text += &format!("{name}\n{}\n\n", storage::get(&local, name)?.unwrap_or_default());
    }
    Ok(text)
}
