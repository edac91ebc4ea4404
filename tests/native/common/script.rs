//! A session as a line of words: `pick=1 check next`.

use dryrun::bank::Bank;
use dryrun::quiz::{Certainty, Elapsed, Event, Millis, Pace, Phase, Response, Session};

use super::item;

/// A session of `items` (kinds joined by commas, with `exam` or `exam/minutes` before them), after each word of
/// `steps` happened, in one line.
#[must_use]
pub(crate) fn run(bank: &Bank, items: &str, steps: &str) -> String {
    let (mut session, mut now, mut refused) = (begin(bank, items), START, None);
    for step in steps.split_whitespace() {
        if let Some(minutes) = step.strip_prefix("wait=") {
            now = now.plus_minutes(minutes.parse().expect("minutes"));
            continue;
        }
        let event = event(&session, step);
        match session.after(&event, now, Elapsed(now.0)).map(|step| step.session) {
            Some(next) => (session, refused) = (next, None),
            None if matches!(event, Event::Checked(_)) => refused = session.not_yet(),
            None => {}
        }
    }
    let not_yet = refused.map(|not_yet| format!(", not yet: {not_yet:?}")).unwrap_or_default();
    format!("{}{not_yet}", told(&session))
}

/// When every script begins.
pub(crate) const START: Millis = Millis(1_700_000_000_000);

/// A session of these kinds of items of the mini-bank.
#[must_use]
pub(crate) fn begin(bank: &Bank, items: &str) -> Session {
    let (pace, kinds) = match items.split_once(' ') {
        Some(("exam", kinds)) => (Pace::Exam { minutes: None }, kinds),
        Some((exam, kinds)) => {
            let minutes =
                exam.strip_prefix("exam/").and_then(|minutes| minutes.parse().ok()).expect("exam/minutes");
            (Pace::Exam { minutes: Some(minutes) }, kinds)
        }
        None => (Pace::Practice, items),
    };
    let items = kinds.split(',').map(|kind| item(bank, kind)).collect();
    Session::new(items, pace, 7, START).expect("a session has items")
}

/// The event that a word of a script means.
#[must_use]
pub(crate) fn event(session: &Session, step: &str) -> Event {
    let (word, value) = step.split_once('=').unwrap_or((step, ""));
    match word {
        "check" => Event::Checked(Some(Certainty::Sure)),
        "unsure" => Event::Checked(Some(Certainty::Unsure)),
        "guess" => Event::Checked(Some(Certainty::Guess)),
        "next" => Event::Advanced,
        "skip" => Event::Skipped,
        "watch" => Event::StopwatchPressed,
        "speak" => Event::Spoke(value.parse().expect("milliseconds")),
        "reveal" => Event::PointsShown,
        "over" => Event::HandedOver,
        "ask" => Event::FollowedUp(value.parse().expect("a point")),
        "extend" => Event::Extended,
        "hint" => Event::HintShown,
        "flag" => Event::FlagToggled,
        "move" => {
            let (step, to) = value.split_once('>').expect("step>place");
            Event::Moved { step: step.parse().expect("a step"), to: to.parse().expect("a place") }
        }
        "visit" => Event::Visited(value.parse().expect("a place")),
        "hand-in" => Event::HandInAsked,
        "yes" => Event::HandedIn,
        "no" => Event::HandInTakenBack,
        "time-up" => Event::TimeRanOut,
        "fix" => Event::FixingChosen,
        "end" => Event::Stopped,
        "resume" => Event::Resumed,
        _ => Event::Responded(response(session, word, value)),
    }
}

fn response(session: &Session, word: &str, value: &str) -> Response {
    let now = session.current().map(|(_, question)| question.response.clone());
    let number = || value.parse::<u8>().expect("a place");
    match (word, now) {
        ("pick", Some(Response::Multiple(chosen))) => Response::Multiple(chosen.toggled(number())),
        ("pick", Some(Response::Line(_))) => Response::Line(Some(number().into())),
        ("pick", Some(Response::Prompt(spoken))) => Response::Prompt(spoken.ticked(number())),
        ("pick", _) => Response::Single(Some(number())),
        ("order", _) => {
            Response::Order(Some(value.split(',').map(|step| step.parse().expect("a step")).collect()))
        }
        ("join", _) => Response::Match(value.split(',').map(|right| right.parse().ok()).collect()),
        ("type", Some(Response::Text(_))) => Response::Text(value.replace('_', " ")),
        ("type", _) => Response::Numeric(value.replace('_', " ")),
        ("reply", Some(Response::Prompt(spoken))) => {
            let (at, reply) = value.split_once(',').expect("place,reply");
            Response::Prompt(spoken.replied(at.parse().expect("a place"), reply.to_owned()))
        }
        ("say", Some(Response::Prompt(spoken))) => Response::Prompt(spoken.written(value.to_owned())),
        (word, now) => panic!("no such word in a script: {word} at {now:?}"),
    }
}

/// Where a session is, in one line.
#[must_use]
pub(crate) fn told(session: &Session) -> String {
    let count = session.questions().len();
    match session.phase() {
        Phase::SetDone => {
            let to_fix: Vec<&str> =
                session.questions().to_fix().map(|question| question.item.id.as_str()).collect();
            format!("set done, to fix: {}", to_fix.join(" "))
        }
        Phase::Asking { at } => format!("asking {} of {count}", at + 1),
        Phase::Sitting { at } => format!("sitting {} of {count}", at + 1),
        Phase::Judged { at } => {
            let question = session.questions().get(at).expect("it is at a question");
            let verdict = question.verdict().expect("a judged question has a verdict");
            let standing = format!("{:?}", question.standing().expect("and a standing")).to_lowercase();
            format!(
                "judged {} of {count}: {:?} {}/{}, {standing}",
                at + 1,
                verdict.outcome,
                verdict.credit.earned,
                verdict.credit.of
            )
        }
        Phase::HandingIn { .. } => {
            let places: Vec<String> =
                session.questions().unanswered().iter().map(|at| (at + 1).to_string()).collect();
            format!(
                "handing in, unanswered: {}",
                if places.is_empty() { "none".to_owned() } else { places.join(", ") }
            )
        }
        Phase::Done(ending) => {
            let tally = session.questions().tally();
            format!(
                "done {ending:?}: {} keep, {} revisit, {} learn, {} left",
                tally.keep, tally.revisit, tally.learn, tally.unanswered
            )
        }
    }
}
