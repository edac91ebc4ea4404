//! The rounds of a mock interview as a list: what each looks at, and how it came out.

use yew::Html;

use super::props::LoopProps;
use crate::rehearsal::{Leg, Phase, Round, Score};
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, numbered, paragraph, sign, span};
use crate::words::{Words, standing_of};

/// Every round with its minutes, and its score where it was played.
pub(super) fn rounds(props: &LoopProps<'_>) -> Html {
    let (words, rehearsal) = (props.words, props.rehearsal);
    let now = match rehearsal.phase() {
        Phase::Ready { round } | Phase::Playing { round } | Phase::Turning { round } => round,
        Phase::Done => rehearsal.rounds().len(),
    };
    let row = |(place, round): (usize, &Round)| {
        let name = el("strong", [], [text(words.round(*round))]);
        let state = match score_of(props, place) {
            Some(_) if rehearsal.is_done() => came(props, place),
            Some(score) => scored(words, score),
            None if place < now => span("state", words.round_left_out()),
            None if place == now && place > 0 => span("state", words.round_now()),
            None => span("state", words.minutes(rehearsal.minutes(place).into())),
        };
        let about = when(place >= now, || facts_line(words.round_about(*round)));
        fragment([name, text(" "), state, about])
    };
    let title = if rehearsal.is_done() { words.card_rounds() } else { words.loop_rounds() };
    let rows = numbered("rounds", rehearsal.rounds().iter().enumerate().map(row));
    el("section", [], [heading(title), rows])
}

/// The score of a round; `None` if nothing of it was played.
pub(super) fn score_of(props: &LoopProps<'_>, place: usize) -> Option<Score> {
    let score: Score = props.rehearsal.legs_of(place).map(Leg::score).collect();
    (score.of > 0).then_some(score)
}

/// A score with its sign.
fn scored(words: Words, score: Score) -> Html {
    let mark = words.mark(standing_of(score));
    let told = words.round_score(score.got as usize, score.of as usize);
    el("span", [classes(&["state", mark.class])], [sign(mark.sign), text(" "), text(told)])
}

/// How a round came out: points, level and minutes.
fn came(props: &LoopProps<'_>, place: usize) -> Html {
    let (words, rehearsal) = (props.words, props.rehearsal);
    let score = score_of(props, place).unwrap_or_default();
    let level = rehearsal.legs_of(place).last().map_or(rehearsal.query().level, |leg| leg.level);
    let millis = rehearsal.legs_of(place).fold(0_u32, |sum, leg| sum.saturating_add(leg.millis));
    let mark = words.mark(standing_of(score));
    let told = words.card_round(
        score.got as usize,
        score.of as usize,
        words.level(level),
        millis.div_ceil(60_000) as usize,
        rehearsal.minutes(place).into(),
    );
    el("span", [classes(&["state", mark.class])], [sign(mark.sign), text(" "), text(told)])
}

/// What a round is scored on.
pub(super) fn lines(words: Words, round: Round) -> Html {
    let signals: Vec<String> =
        round.signals().iter().map(|signal| words.signal(*signal).to_owned()).collect();
    let told = words.sentences(&[words.round_scored(), &words.entries(&signals)]);
    fragment([paragraph(words.round_about(round)), facts_line(told)])
}
