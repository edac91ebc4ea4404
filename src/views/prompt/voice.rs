//! Saying the answer: the question read aloud, the answer recorded, played back and saved.

use yew::Html;

use super::props::SpokenProps;
use super::recording::{Recording, Voice, VoiceEvent};
use crate::bank::plain;
use crate::coach::{Coach, Heard};
use crate::views::html::*;
use crate::views::parts::{button, facts_line, list};

/// No more fillers than this are shown: the others are like them.
const MOST_FILLERS: usize = 12;

/// The buttons to hear the question and to record the answer, while the reader answers.
pub(super) fn speaking(props: &SpokenProps<'_>) -> Html {
    let words = props.words;
    let Some((voice, on_voice)) = props.voice else { return Html::default() };
    let is_on = matches!(voice.recording, Recording::Asked | Recording::Running);
    let (label, event) = if is_on {
        (words.voice_stop(), VoiceEvent::StopPressed)
    } else {
        (words.voice_record(), VoiceEvent::RecordPressed)
    };
    let buttons = [
        button(send(on_voice, VoiceEvent::ReadPressed), text(words.voice_read())),
        button(send(on_voice, event), text(label)),
    ];
    let mute = if voice.is_mute { words.voice_mute() } else { "" };
    let state = match &voice.recording {
        Recording::None | Recording::Done { .. } => "",
        Recording::Asked => words.voice_asked(),
        Recording::Running if voice.transcribes == Some(true) => words.voice_running_written(),
        Recording::Running => words.voice_running(),
        Recording::Missing => words.voice_missing(),
        Recording::Refused => words.voice_refused(),
        Recording::Empty => words.voice_empty(),
    };
    fragment([
        el("div", [class("actions small")], buttons),
        facts_line(words.voice_stays()),
        el("p", [attr(ROLE, "status"), class("facts")], [text(words.sentences(&[mute, state]))]),
        recorded(props),
    ])
}

/// What was recorded, to be played back and saved; an empty node if that is nothing.
pub(super) fn recorded(props: &SpokenProps<'_>) -> Html {
    let words = props.words;
    let Some((Voice { recording: Recording::Done { url, ending }, .. }, _)) = props.voice else {
        return Html::default();
    };
    let audio = [flag(CONTROLS, true), attr(SRC, url.clone()), attr(ARIA_LABEL, words.voice_yours())];
    let save = [href(url.clone()), attr(DOWNLOAD, format!("dryrun-answer.{ending}")), class("button")];
    el("div", [class("recorded")], [el("audio", audio, []), el("a", save, [text(words.voice_save())])])
}

/// Buttons that play the recording from each key point and each filler on; an empty node where nothing was written down of
/// it.
pub(super) fn spots(props: &SpokenProps<'_>) -> Html {
    let words = props.words;
    let Some((voice, on_voice)) = props.voice else { return Html::default() };
    let is_done = matches!(voice.recording, Recording::Done { .. });
    if !is_done || voice.passages.is_empty() {
        return Html::default();
    }
    let mut fillers = 0;
    let found = Coach::new(props.prompt).spots(&voice.passages).into_iter().filter_map(|spot| {
        let what = match spot.what {
            Heard::Point(at) => plain(&props.prompt.points.get(at)?.text),
            Heard::Filler(filler) => {
                fillers += 1;
                (fillers <= MOST_FILLERS).then(|| words.voice_filler(&filler))?
            }
        };
        let label = words.voice_spot(&words.minutes_and_seconds(spot.from as usize / 1000), &what);
        Some(button(send(on_voice, VoiceEvent::SpotPressed(spot.from)), text(label)))
    });
    let rows: Vec<Html> = found.collect();
    when(!rows.is_empty(), || {
        let about = el("p", [], [text(words.voice_spots())]);
        el("div", [class("spots")], [about, list("items", rows)])
    })
}
