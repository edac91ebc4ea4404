//! A session as it is saved. Orders of options are not: the seed decides them.

use serde::{Deserialize, Serialize};

use super::question::SavedQuestion;
use dryrun_bank::Bank;
use dryrun_quiz::{Ending, Millis, Pace, Phase, Session, Status};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedSession {
    /// Milliseconds since the Unix epoch.
    started: i64,
    seed: u32,
    pace: SavedPace,
    /// The current question, from 0; 0 when it is done.
    at: u32,
    phase: SavedPhase,
    questions: Vec<SavedQuestion>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum SavedPace {
    Practice,
    Exam { minutes: Option<u16> },
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum SavedPhase {
    Asking,
    Judged,
    Sitting,
    HandingIn,
    Finished,
    Stopped,
    TimeUp,
}

impl From<&Session> for SavedSession {
    fn from(session: &Session) -> Self {
        let (phase, at) = match session.phase() {
            Phase::Asking { at } => (SavedPhase::Asking, at),
            Phase::Judged { at } => (SavedPhase::Judged, at),
            Phase::Sitting { at } => (SavedPhase::Sitting, at),
            Phase::HandingIn { at } => (SavedPhase::HandingIn, at),
            Phase::Done(Ending::Finished) => (SavedPhase::Finished, 0),
            Phase::Done(Ending::Stopped) => (SavedPhase::Stopped, 0),
            Phase::Done(Ending::TimeUp) => (SavedPhase::TimeUp, 0),
        };
        Self {
            started: session.started().0,
            seed: session.seed(),
            pace: match session.pace() {
                Pace::Practice => SavedPace::Practice,
                Pace::Exam { minutes } => SavedPace::Exam { minutes },
            },
            at: u32::try_from(at).unwrap_or(u32::MAX),
            phase,
            questions: session.questions().iter().map(SavedQuestion::from).collect(),
        }
    }
}

impl SavedSession {
    pub(super) const fn is_done(&self) -> bool {
        matches!(self.phase, SavedPhase::Finished | SavedPhase::Stopped | SavedPhase::TimeUp)
    }

    /// The session with today's bank. An item that left the bank is left out; one whose options changed
    /// is asked afresh. `None` when nothing is left to go on with.
    pub(super) fn read(&self, bank: &Bank, now: Millis) -> Option<Session> {
        let place_saved = self.at as usize;
        let mut at = place_saved;
        let mut questions = Vec::new();
        for (place, saved) in self.questions.iter().enumerate() {
            match saved.read(bank, self.seed) {
                Some(question) => questions.push(question),
                None if place < place_saved => at -= 1,
                None => {}
            }
        }
        at = at.min(questions.len().saturating_sub(1));
        let is_judged = matches!(questions.get(at)?.status, Status::Judged { .. });
        let phase = match self.phase {
            SavedPhase::Asking | SavedPhase::Judged if is_judged => Phase::Judged { at },
            SavedPhase::Asking | SavedPhase::Judged => Phase::Asking { at },
            SavedPhase::Sitting => Phase::Sitting { at },
            SavedPhase::HandingIn => Phase::HandingIn { at },
            SavedPhase::Finished => Phase::Done(Ending::Finished),
            SavedPhase::Stopped => Phase::Done(Ending::Stopped),
            SavedPhase::TimeUp => Phase::Done(Ending::TimeUp),
        };
        let pace = match self.pace {
            SavedPace::Practice => Pace::Practice,
            SavedPace::Exam { minutes } => Pace::Exam { minutes },
        };
        Session::restore(pace, self.seed, questions, phase, Millis(self.started), now)
    }
}
