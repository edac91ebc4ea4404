//! How an open question reacts to the reader's voice.

use crate::app::pages::session;
use crate::app::{Effect, Effects, Heard, Model, Moment, Page, VoiceTask};
use crate::bank::{Form, plain};
use crate::coach::Passage;
use crate::quiz::{Event, Response, Spoken};
use crate::views::{Recording, Voice, VoiceEvent};

/// No more words are named to a recogniser: it would then hear them everywhere.
const MOST_LIKELY: usize = 100;

/// Reacts to what the reader pressed.
pub(super) fn pressed(model: &mut Model, event: VoiceEvent, moment: Moment, effects: &mut Effects) {
    let Model { page: Page::Session(session), progress, .. } = model else { return };
    let is_timed = spoken(session).is_some_and(Spoken::is_timed);
    match event {
        VoiceEvent::ReadPressed => {
            if let Some((_, question)) = session.session.current() {
                effects.push(Effect::Voice(VoiceTask::Read(plain(&question.item.stem.title))));
            }
        }
        VoiceEvent::RecordPressed => {
            forget(session, effects);
            session.voice = Voice {
                recording: Recording::Asked,
                is_mute: session.voice.is_mute,
                transcribes: session.voice.transcribes,
                ..Voice::default()
            };
            // Else the microphone would hear it.
            effects.push(Effect::Voice(VoiceTask::Stop));
            effects.push(Effect::Voice(VoiceTask::Record));
        }
        VoiceEvent::SpotPressed(from) => effects.push(Effect::Voice(VoiceTask::Play(from))),
        VoiceEvent::StopPressed => {
            effects.push(Effect::Voice(VoiceTask::Stop));
            if is_timed {
                session.update(&Event::StopwatchPressed, progress, moment, effects);
            }
        }
    }
}

/// Takes what a door reports.
pub(super) fn heard(model: &mut Model, heard: Heard, moment: Moment, effects: &mut Effects) {
    let Model { page: Page::Session(session), progress, .. } = model else { return };
    let is_on = matches!(session.voice.recording, Recording::Asked | Recording::Running);
    match heard {
        Heard::Mute => session.voice.is_mute = true,
        Heard::Started if session.voice.recording == Recording::Asked => {
            session.voice.recording = Recording::Running;
            session.voice.began = Some(moment.elapsed);
            effects.push(Effect::Voice(VoiceTask::Transcribe(likely(session))));
            if spoken(session).is_some_and(|spoken| spoken.covered().is_none() && !spoken.is_timed()) {
                session.update(&Event::StopwatchPressed, progress, moment, effects);
            }
        }
        // The reader went on before the browser had asked them.
        Heard::Started => effects.push(Effect::Voice(VoiceTask::Stop)),
        // The question that was recorded is no longer on the page.
        Heard::Missing | Heard::Refused if !is_on => {}
        Heard::Ended { url, .. } if !is_on => effects.push(Effect::Voice(VoiceTask::Forget(url))),
        Heard::Missing => session.voice.recording = Recording::Missing,
        Heard::Refused => session.voice.recording = Recording::Refused,
        Heard::Ended { url, .. } if url.is_empty() => session.voice.recording = Recording::Empty,
        Heard::Ended { url, ending } => session.voice.recording = Recording::Done { url, ending },
        Heard::Transcribes(does) => session.voice.transcribes = Some(does),
        Heard::Said(text) => {
            note(&mut session.voice, &text, moment);
            if let Some(with) = spoken(session).and_then(|spoken| with_said(spoken, &text)) {
                session.update(&Event::Responded(Response::Prompt(with)), progress, moment, effects);
            }
        }
    }
}

/// The words that are likely in an answer: the cues of its key points, each once, without the signs of their authors.
fn likely(session: &session::Model) -> Vec<String> {
    let mut likely: Vec<String> = Vec::new();
    let Some((_, question)) = session.session.current() else { return likely };
    let Form::Prompt(prompt) = &question.item.form else { return likely };
    for cue in prompt.points.iter().flat_map(|point| &point.cues) {
        let cue = cue.trim_start_matches('~');
        if !cue.contains('#') && likely.len() < MOST_LIKELY && !likely.iter().any(|known| known == cue) {
            likely.push(cue.to_owned());
        }
    }
    likely
}

/// Notes what was said, with the time up to which the recording was written down before.
fn note(voice: &mut Voice, text: &str, moment: Moment) {
    if let Some(began) = voice.began {
        let from = core::mem::replace(&mut voice.heard, moment.elapsed.since(began));
        voice.passages.push(Passage { from, text: text.to_owned() });
    }
}

/// What was recorded is forgotten.
fn forget(session: &mut session::Model, effects: &mut Effects) {
    if let Recording::Done { url, .. } = core::mem::take(&mut session.voice.recording) {
        effects.push(Effect::Voice(VoiceTask::Forget(url)));
    }
}

fn spoken(session: &session::Model) -> Option<&Spoken> {
    let (_, question) = session.session.current()?;
    if let Response::Prompt(spoken) = &question.response { Some(spoken) } else { None }
}

/// The answer, or the last reply to the interviewer, with what was said behind it; `None` once the key points are shown.
fn with_said(spoken: &Spoken, text: &str) -> Option<Spoken> {
    let text = text.trim();
    if spoken.covered().is_some() || text.is_empty() {
        return None;
    }
    let joined = |before: &str| if before.is_empty() { text.to_owned() } else { format!("{before} {text}") };
    Some(match spoken.follow_ups.iter().enumerate().next_back() {
        Some((at, last)) => spoken.replied(at, joined(&last.reply)),
        None => spoken.written(joined(&spoken.answer)),
    })
}
