//! The ids of the controls of an answer, by which the app finds them.

use crate::views::html::{dashed, digits};

/// The beginning of the ids of all controls of the answer in a session.
pub(super) const RESPONSE_ID: &str = "response";

/// The id of the handle of a step, in an answer whose ids begin with `name`.
pub(super) fn step_id(name: &str, step: u8) -> String {
    dashed(&[name, "step", &digits(step.into())])
}

/// The id of the list of the pair at this place, from 0, in an answer whose ids begin with `name`.
pub(super) fn pair_id(name: &str, place: usize) -> String {
    dashed(&[name, &digits(place)])
}

/// The id of the list of the pair at this place, from 0, of the question on the page.
#[must_use]
pub fn pair_control(place: usize) -> String {
    pair_id(RESPONSE_ID, place)
}

/// The id of the control that moves a step of the question on the page.
#[must_use]
pub fn step_control(step: u8) -> String {
    step_id(RESPONSE_ID, step)
}
