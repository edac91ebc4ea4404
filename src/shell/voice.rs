//! Carries out what is to be done with a voice.

use std::rc::Rc;

use yew::Callback;

use crate::app::{Answer, Heard, Message, VoiceTask};
use crate::browser::recorder::{self, Recorded};
use crate::browser::{speech, transcript};

/// The language in which the bank is read, and in which it is answered.
const READ: &str = "en";
const SAID: &str = "en-US";

/// Carries out a task. What becomes of it goes to `later`.
pub(super) fn carry_out(task: VoiceTask, later: &Callback<Message>) {
    let later = later.clone();
    let tell = move |heard| later.emit(Message::Door(Answer::Heard(heard)));
    match task {
        VoiceTask::Read(text) => {
            if !speech::read_aloud(&text, READ) {
                tell(Heard::Mute);
            }
        }
        VoiceTask::Record => recorder::record(move |recorded| tell(heard(recorded))),
        VoiceTask::Transcribe(likely) => transcribe(likely, tell),
        VoiceTask::Stop => {
            speech::be_quiet();
            transcript::stop();
            recorder::stop();
        }
        VoiceTask::Play(from) => recorder::play(f64::from(from) / 1000.0),
        VoiceTask::Forget(url) => recorder::forget(&url),
    }
}

fn transcribe(likely: Vec<String>, tell: impl Fn(Heard) + 'static) {
    transcript::is_there(SAID, move |is_there| {
        tell(Heard::Transcribes(is_there));
        if is_there {
            transcript::listen(SAID, &likely, Rc::new(move |said| tell(Heard::Said(said))));
        }
    });
}

fn heard(recorded: Recorded) -> Heard {
    match recorded {
        Recorded::Started => Heard::Started,
        Recorded::Missing => Heard::Missing,
        Recorded::Refused => Heard::Refused,
        Recorded::Ended { url, ending } => Heard::Ended { url, ending },
    }
}
