//! The reader's voice at an open question.

use crate::coach::Passage;
use crate::quiz::Elapsed;

/// What the reader did with their voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceEvent {
    /// The reader wants to hear the question.
    ReadPressed,
    /// The reader begins to record.
    RecordPressed,
    /// The reader ends the recording.
    StopPressed,
    /// The reader wants to hear the recording from this many milliseconds on.
    SpotPressed(u32),
}

/// The reader's voice at the question on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// The recording.
    pub recording: Recording,
    /// Whether this device has no voice to read with.
    pub is_mute: bool,
    /// Whether this browser writes down what is said, on the device; `None` until it was asked.
    pub transcribes: Option<bool>,
    /// When the recording began.
    pub began: Option<Elapsed>,
    /// What was written down of it, with the times at which it was said.
    pub passages: Vec<Passage>,
    /// Milliseconds of the recording up to which it was written down.
    pub heard: u32,
}

/// A recording of the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Recording {
    /// There is none.
    #[default]
    None,
    /// The browser asks the reader for the microphone.
    Asked,
    /// The microphone is on.
    Running,
    /// This browser cannot record.
    Missing,
    /// The reader or the browser refused the microphone.
    Refused,
    /// It ended, and there is nothing in it.
    Empty,
    /// It ended.
    Done {
        /// Its address in this page's memory.
        url: String,
        /// How its file ends.
        ending: &'static str,
    },
}
