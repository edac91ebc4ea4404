//! What the steps of an open answer are made from.

use yew::Callback;

use super::recording::{Voice, VoiceEvent};
use crate::bank::{Item, Prompt};
use crate::quiz::{Event, Spoken};
use crate::reader::Settings;
use crate::words::Words;

/// What the steps of an open answer are made from.
pub struct SpokenProps<'a> {
    /// The language.
    pub words: Words,
    /// The item of the question.
    pub item: &'a Item,
    /// The question.
    pub prompt: &'a Prompt,
    /// The answer, as far as it is.
    pub spoken: &'a Spoken,
    /// Whether the reader has ticked what they covered, and compares now.
    pub judged: bool,
    /// The clock and the interviewer, among others.
    pub settings: Settings,
    /// The reader's voice, and what is called with every event of it; `None` in a frame, which has no microphone.
    pub voice: Option<(&'a Voice, &'a Callback<VoiceEvent>)>,
    /// Called with every event.
    pub on_event: &'a Callback<Event>,
    /// Called with all settings after a change.
    pub on_settings: &'a Callback<Settings>,
}
