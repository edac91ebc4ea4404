//! The key points, each with a checkbox, and beside it what the coach found.

use yew::{Callback, Html};

use super::coach::{Reviewed, guess};
use super::model_answer::follow_up;
use crate::bank::KeyPoint;
use crate::quiz::{Event, Marks, Response, Spoken};
use crate::views::html::*;
use crate::views::parts::{Tick, TickKind};
use crate::views::rich_text::bank_text;
use crate::words::Words;

/// The key points of a prompt while the reader ticks them.
pub(super) struct Points<'a> {
    pub(super) words: Words,
    pub(super) spoken: &'a Spoken,
    pub(super) covered: Marks,
    pub(super) reviewed: &'a Reviewed,
    pub(super) on_event: &'a Callback<Event>,
}

impl Points<'_> {
    pub(super) fn view(&self, points: &[KeyPoint]) -> Html {
        let rows = points.iter().zip(0_u8..).map(|(point, at)| self.point(point, at));
        let legend = el("legend", [], [text(self.words.points_heading())]);
        el("fieldset", [class("options points")], [legend, all(rows)])
    }

    /// A point; below it what the coach found, and what the interviewer would ask, as long as it has no tick.
    fn point(&self, point: &KeyPoint, at: u8) -> Html {
        let is_covered = self.covered.contains(at);
        let id = dashed(&["point", &digits(at.into())]);
        let tick = Tick {
            kind: TickKind::Checkbox,
            id: &id,
            group: None,
            checked: is_covered,
            judged: false,
            reason: None,
        };
        let ticked = Event::Responded(Response::Prompt(self.spoken.ticked(at)));
        let number = el("span", [class("letter"), aria_hidden()], [text(digits(usize::from(at) + 1))]);
        let label = tick.labelled(send(self.on_event, ticked), fragment([number, bank_text(&point.text)]));
        let asked = when(!is_covered, || follow_up(self.words, point));
        let guess = guess(self.words, self.reviewed, at);
        el("div", [class("option")], [label, guess, asked])
    }
}
