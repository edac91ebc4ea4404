//! The own question: one that the page around the frame asks. It is in no bank, so nothing of it is saved, shared,
//! planned or counted: it has no address, and nothing here or in `app/own.rs` writes progress. What waits from the page before
//! is kept.

use std::rc::Rc;

use super::remark::Remark;
use crate::app::Said;
use crate::quiz::{OwnFault, Session};

/// A question of somebody's own.
#[derive(Clone)]
pub struct Model {
    /// What the page around said. It says the same again with every other colour.
    pub told: String,
    /// How far the question is.
    pub state: State,
}

/// How far the question is.
#[derive(Clone)]
pub enum State {
    /// It is read when the deferred module is there.
    Awaited,
    /// It cannot be asked.
    Refused(OwnFault),
    /// It is asked.
    Asked(Asked),
}

/// A question that is asked.
#[derive(Clone)]
pub struct Asked {
    /// A session of this one question.
    pub session: Rc<Session>,
    /// What a screen reader announces about the last step.
    pub remark: Said<Remark>,
    /// The step of an order that the reader holds.
    pub held: Option<u8>,
}
