//! The front matter of a drill.

use dryrun_bank::{Level, TopicId, Track};
use serde::Deserialize;
use toml::Spanned;

use crate::attributes::{pick, pick_some};
use crate::context::Context;
use crate::file::Span;
use crate::front_matter::{self, Located, fields};
use crate::shared_checks::ID_REMEDY;

/// As it is written; what is missing is reported by name, all at once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    title: Option<Located>,
    about: Option<Located>,
    topic: Option<Located>,
    level: Option<Located>,
    track: Option<Vec<Located>>,
    minutes: Option<Spanned<i64>>,
    clock: Option<Located>,
}

/// What a drill says about itself; empty where it was missing, which is then a fault.
#[derive(Default)]
pub(super) struct Head {
    pub(super) title: String,
    pub(super) about: String,
    pub(super) topic: Option<(TopicId, Span)>,
    pub(super) level: Option<Level>,
    pub(super) tracks: Vec<Track>,
    pub(super) minutes: u8,
    pub(super) clock: u16,
}

/// The head, and the byte at which the Markdown begins.
pub(super) fn read(context: &mut Context<'_>) -> (Head, usize) {
    let (written, base) = front_matter::read(&mut context.faults, "title");
    let Some(written) = written else { return (Head::default(), base) };
    let Written { title, about, topic, level, track, minutes, clock } = written;
    let title = fields::words(context, title, "title = \"…\"").unwrap_or_default();
    let about = fields::words(context, about, "about = \"…\"").unwrap_or_default();
    let topic =
        fields::needed(context, topic, "topic = \"incidents\"").and_then(|topic| read_topic(context, topic));
    let level = fields::needed(context, level, "level = \"senior\"")
        .and_then(|level| pick(context, &level.text, &level.span, Level::ALL, Level::as_str));
    let minutes = fields::number(context, minutes, "minutes = 8", 1..=60);
    let clock =
        fields::needed(context, clock, "clock = \"12:04\"").and_then(|clock| read_clock(context, &clock));
    let tracks = match track {
        Some(given) => {
            if given.is_empty() {
                let span = context.faults.file().line_at(0);
                context.faults.error(&span, "`track` is empty", "name at least one job, or remove `track`");
            }
            let given = given.iter().map(|track| (track.text.as_str(), track.span.clone()));
            pick_some(context, given, Track::ALL, Track::as_str)
        }
        None => level.map(Level::usual_tracks).unwrap_or_default().to_vec(),
    };
    let minutes = minutes.and_then(|minutes| u8::try_from(minutes).ok()).unwrap_or_default();
    (Head { title, about, topic, level, tracks, minutes, clock: clock.unwrap_or_default() }, base)
}

fn read_topic(context: &mut Context<'_>, written: Located) -> Option<(TopicId, Span)> {
    let topic = TopicId::parse(&written.text);
    if topic.is_none() {
        let what = format!("`{}` is not a valid name of a topic", written.text);
        context.faults.error(&written.span, what, ID_REMEDY);
    }
    topic.map(|topic| (topic, written.span))
}

/// Minutes after midnight.
fn read_clock(context: &mut Context<'_>, written: &Located) -> Option<u16> {
    let clock = clock(&written.text);
    if clock.is_none() {
        let what = format!("`{}` is not a time of day", written.text);
        context.faults.error(&written.span, what, "write hours and minutes, from `00:00` to `23:59`");
    }
    clock
}

fn clock(text: &str) -> Option<u16> {
    let digits = |text: &str| {
        let two_digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        two_digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_clock_is_two_and_two_digits() {
        #[track_caller]
        fn check(text: &str, expectation: Option<u16>) {
            assert_eq!(super::clock(text), expectation, "{text}");
        }
        check("00:00", Some(0));
        check("12:04", Some(724));
        check("23:59", Some(1439));
        check("24:00", None);
        check("12:60", None);
        check("9:30", None);
        check("+1:30", None);
        check("1204", None);
        check("", None);
    }
}
