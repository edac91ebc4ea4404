//! The pointer: dragging.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

use crate::Page;

/// Where the handle of the step with these words is, and the middle of the row at a place.
const PLACES: &str = "
    const [words, to] = arguments;
    const rows = [...document.querySelectorAll('.steps ol > .step')];
    const from = rows.find(row => row.textContent.includes(words));
    from.scrollIntoView({ block: 'center' });
    const handle = from.querySelector('.handle').getBoundingClientRect();
    const row = rows[to].getBoundingClientRect();
    return [handle.left + handle.width / 2, handle.top + handle.height / 2, row.top, row.bottom].map(Math.round)";

impl Page {
    /// Drags a step of an order by its handle to a place, from 0.
    ///
    /// # Errors
    /// When there is no such step or place.
    pub async fn drag_step(&self, words: &str, to: usize) -> Result<()> {
        let script = PLACES.replacen("arguments", &json!([words, to]).to_string(), 1);
        let places = self.run(&script).await.with_context(|| format!("looking for the step “{words}”"))?;
        let number = |at: usize| places[at].as_f64().unwrap_or_default();
        let (x, y) = (number(0), number(1));
        // Just inside the far edge of the row: a step takes a place when it is past the middle.
        let end = if number(2) < y { number(2) + 4.0 } else { number(3) - 4.0 };
        let duration = Some(Duration::from_millis(50));
        let step = |y: f64| PointerAction::MoveTo { duration, x, y };
        let actions = MouseActions::new("mouse".to_owned())
            .then(step(y))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(step((y + end) / 2.0))
            .then(step(end))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client().perform_actions(actions).await.context("dragging a step")
    }
}
