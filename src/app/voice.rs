//! The reader's voice: what to do with it at the doors, and what they answer.

/// Something to do with a voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoiceTask {
    /// Read a text aloud. Answered by [`Heard::Mute`] where that cannot be.
    Read(String),
    /// Record the microphone. Answered by `Heard`, more than once.
    Record,
    /// Write down what is said, if this browser does so on the device. These words are likely. Answered by
    /// [`Heard::Transcribes`] and [`Heard::Said`].
    Transcribe(Vec<String>),
    /// End the recording, the reading and the writing down.
    Stop,
    /// Play the recording on the page from this many milliseconds on.
    Play(u32),
    /// Forget the recording with this address.
    Forget(String),
}

/// What a door reports of a voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// This device has no voice to read with.
    Mute,
    /// The microphone is on.
    Started,
    /// This browser cannot record.
    Missing,
    /// The reader or the browser refused the microphone.
    Refused,
    /// The recording ended, also where the microphone vanished.
    Ended {
        /// Its address in this page's memory; empty if there is nothing in it.
        url: String,
        /// How its file ends.
        ending: &'static str,
    },
    /// Whether this browser writes down what is said, on the device.
    Transcribes(bool),
    /// What was said.
    Said(String),
}
