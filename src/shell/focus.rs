//! The keyboard's focus across a render: a control that moved keeps it. If the control is gone, the primary button
//! gets it.

use crate::app::{AfterRender, Place};
use crate::browser::page;
use crate::views::{REPLY_ID, pair_control, step_control};

/// What had the focus before a render, which may remove it.
#[derive(Default)]
pub(super) struct HeldFocus {
    /// The id of the element; empty if it has no id, `None` if nothing had the focus.
    id: Option<String>,
}

impl HeldFocus {
    /// Remembers what has the focus.
    pub(super) fn remember(&mut self) {
        self.id = page::focused_id();
    }

    /// After a render: the focus goes where an effect wants it, or stays where it was.
    pub(super) fn settle(&mut self, effects: &[AfterRender]) {
        let held = self.id.take();
        for effect in effects {
            match effect {
                AfterRender::ScrollToTop => page::to_top(),
                AfterRender::Focus(Place::Heading) => drop(page::focus(page::find(page::HEADING))),
                AfterRender::Focus(Place::Search) => drop(page::focus(page::find(page::SEARCH))),
                AfterRender::Focus(Place::SharedText) => page::select(page::SHARED_TEXT),
                AfterRender::Focus(Place::Step(step)) => focused(step_control(*step)),
                AfterRender::Focus(Place::Reply) => focused(REPLY_ID.to_owned()),
                AfterRender::Focus(Place::Pair(pair)) => focused(pair_control(*pair)),
            }
        }
        if let Some(held) = held
            && page::nothing_focused()
            && !page::focus(page::find_id(&held))
        {
            page::focus(page::find(page::PRIMARY));
        }
    }
}

/// Puts the focus on the control with this id, if it is there.
fn focused(id: String) {
    page::focus(page::find_id(&id));
}
