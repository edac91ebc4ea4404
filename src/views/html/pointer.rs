//! Dragging a row of a list with the pointer: a mouse, a pen or a finger.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};
use yew::Callback;

use super::attributes::Attribute;
use super::events::{EventType, on};

/// The list whose rows are dragged.
const LIST: &str = "ol";
/// The row that is dragged.
const HELD: &str = ".held";

/// A callback for the press on a handle. From then on the list gets the pointer's events, wherever the pointer goes: the
/// handle itself moves in the document, and an element that moves loses the pointer.
pub(in crate::views) fn held_by_pointer<T: Clone + 'static>(
    callback: &Callback<T>,
    message: T,
) -> Callback<Event> {
    callback.reform(move |event: Event| {
        if let Some((list, pointer)) = list_of(&event) {
            // Where it is refused, the keys and the two buttons of the step move it.
            drop(list.set_pointer_capture(pointer.pointer_id()));
        }
        message.clone()
    })
}

/// Calls a callback with the place, from 0, over which the pointer is, while a row of the list is dragged: from the press
/// on its handle until the pointer is lifted, the list has the pointer.
pub(in crate::views) fn on_dragged(callback: Callback<usize>) -> Attribute {
    let on_move = Callback::from(move |event: Event| {
        if let Some((list, pointer)) = list_of(&event)
            && list.has_pointer_capture(pointer.pointer_id())
        {
            let own = rows(&list).position(|row| is_held(&row));
            let place = place_at(&list, f64::from(pointer.client_y()));
            // Most moves of the pointer are within a row.
            if own != Some(place) {
                callback.emit(place);
            }
        }
    });
    on(EventType::PointerMove, on_move)
}

fn list_of(event: &Event) -> Option<(Element, PointerEvent)> {
    let pointer: PointerEvent = event.dyn_ref().cloned()?;
    let target: Element = pointer.target()?.dyn_into().ok()?;
    Some((target.closest(LIST).ok()??, pointer))
}

fn rows(list: &Element) -> impl Iterator<Item = Element> + use<> {
    std::iter::successors(list.first_element_child(), Element::next_element_sibling)
}

fn is_held(row: &Element) -> bool {
    row.matches(HELD).unwrap_or_default()
}

/// The place of the dragged row at this height of the window: behind the rows whose middle is above it. The middle
/// counts, as a row that changes places with a higher one would else jump back.
fn place_at(list: &Element, height: f64) -> usize {
    let others = rows(list).filter(|row| !is_held(row));
    let middle = |row: &Element| {
        let place = row.get_bounding_client_rect();
        (place.top() + place.bottom()) / 2.0
    };
    others.filter(|row| middle(row) <= height).count()
}
