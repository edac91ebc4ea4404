//! The deferred module: what the program does without until the first question is there. The build cuts it out of the
//! program and puts it behind it (ARCHITECTURE.md, "How the program stays small"), so it arrives after the start.
//!
//! The functions of this file are where the program is cut. What only they need is in the module; what is needed
//! elsewhere too stays in the program. Built without the feature `split`, as for native tests and for Trunk, the program
//! is whole, and they are plain functions.

mod interviewer;
mod markdown;
mod own;
mod play;
mod rehearsal;
mod route;
mod sheet;
mod study;
mod update;
mod view;
mod voice;

use yew::Html;

#[cfg(feature = "split")]
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::pages::{result, session, stories};
use super::{Answer, Callbacks, Content, Effects, Host, Message, Model, Moment, Page, Progress};
use crate::address::Route;
use crate::bank::Bank;
use crate::formats::csv;
use crate::memory::{PastSession, Queue};
use crate::quiz::Millis;
use crate::reader::AnswerTime;
use crate::stories::Story;
use crate::views::Practice;
use crate::words::{NotFound, Words};

/// The module is not there.
#[derive(Debug)]
pub(super) struct Absent;

#[cfg(feature = "split")]
impl From<SplitLoaderError> for Absent {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// What a call into the module gives; `None` where it is not there. The call is never waited for: the page's script says
/// at once whether the module is there, and the second poll hears it.
#[cfg(feature = "split")]
pub(super) fn now<T>(call: impl Future<Output = Result<T, Absent>>) -> Option<T> {
    use std::task::{Context, Poll, Waker};

    let mut call = std::pin::pin!(call);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..2 {
        if let Poll::Ready(given) = call.as_mut().poll(&mut context) {
            return given.ok();
        }
    }
    None
}

/// What a call into the module gives.
#[cfg(not(feature = "split"))]
pub(super) fn now<T>(call: Result<T, Absent>) -> Option<T> {
    call.ok()
}

impl Content {
    /// The text of the file. It is empty where the deferred module is not there, but then no page offers a file.
    #[must_use]
    pub fn text(&self, words: Words, bank: &Bank) -> String {
        now(text(self, words, bank)).unwrap_or_default()
    }
}

/// Today's queue.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn queue(model: &Model, now: Millis) -> Result<Queue, Absent> {
    Ok(study::queue(model, now))
}

/// What the first page shows a reader who has answered something.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn today(model: &Model) -> Result<Practice, Absent> {
    Ok(study::today(model))
}

/// The view of a page that needs the module.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn page(model: &Model, callbacks: &Callbacks) -> Result<Html, Absent> {
    Ok(view::page(model, callbacks))
}

/// The answer to the open question of the session on the page, at its step.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn spoken(model: &Model, callbacks: &Callbacks) -> Result<Html, Absent> {
    Ok(view::spoken(model, callbacks))
}

/// The key point whose follow-up an interviewer asks now about the answer on the page.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn follow_up(session: &session::Model) -> Result<Option<u8>, Absent> {
    Ok(interviewer::follow_up(session))
}

/// The same, where an interviewer cuts in.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn cut_in(session: &session::Model, time: AnswerTime) -> Result<Option<u8>, Absent> {
    Ok(interviewer::cut_in(session, time))
}

/// The version of an answer whose key points were just ticked, to be kept.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn answered_story(
    progress: &Progress,
    session: &session::Model,
    now: Millis,
) -> Result<Option<Story>, Absent> {
    Ok(stories::answered(progress, session, now))
}

/// The page for a route that needs the module.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn page_at(
    model: &mut Model,
    route: Route,
    moment: Moment,
) -> Result<Result<Page, NotFound>, Absent> {
    Ok(route::page_at(model, route, moment))
}

/// A question of somebody's own begins.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn own(model: &mut Model, moment: Moment, effects: &mut Effects) -> Result<(), Absent> {
    own::begin(model, moment, effects);
    Ok(())
}

/// The result of a session that is over.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn result(
    bank: &Bank,
    session: &session::Model,
    before: Option<PastSession>,
    host: &Host,
) -> Result<result::Model, Absent> {
    Ok(result::Model::new(bank, session, before, host))
}

/// Reacts to a message of a page that needs the module.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn take(
    model: &mut Model,
    message: Message,
    moment: Moment,
    effects: &mut Effects,
) -> Result<(), Absent> {
    update::take(model, message, moment, effects);
    Ok(())
}

/// Takes the answer to an effect that such a page asked for.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn answered(
    model: &mut Model,
    answer: Answer,
    moment: Moment,
    effects: &mut Effects,
) -> Result<(), Absent> {
    update::answered(model, answer, moment, effects);
    Ok(())
}

/// The text of a file that such a page offers.
#[cfg_attr(feature = "split", wasm_split(deferred, fallible))]
pub(super) fn text(content: &Content, words: Words, bank: &Bank) -> Result<String, Absent> {
    Ok(match content {
        Content::Progress(exported) => exported.write(bank.id(), words.export_about()),
        Content::Table(log) => csv(log),
        Content::Csv(text) | Content::Calendar(text) | Content::Stories(text) => text.clone(),
        Content::Shared(text) => words.share_text(text),
    })
}
