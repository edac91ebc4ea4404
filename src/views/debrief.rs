//! What is said about a drill when it is over: how it came out, why, and every decision with its cost.

use yew::{Callback, Html};

use super::drill::{again, grouped, known, place};
use super::element::{element, text, together};
use super::parts::{
    actions, button_link, heading, numbered, page, paragraph, reason, sign, situation, strong, titled, unseen,
};
use super::rich_text::{blocks, phrase, sources};
use super::words;
use crate::address::Route;
use crate::bank::{Block, DrillEnding, Scene};
use crate::incident::{Event, Run, Taken};

/// The page of an ending.
pub(super) fn debrief(run: &Run, scene: &Scene, ending: &DrillEnding, on_event: &Callback<Event>) -> Html {
    let decisions = run.taken().enumerate().map(|(at, taken)| decision(at, &taken, on_event));
    page(
        "drill",
        [
            place(run),
            titled("", phrase(&scene.title)),
            verdict(ending),
            paragraph("facts", account(run)),
            situation(&scene.evidence),
            turning_point(&ending.turning_point),
            sources(&ending.sources),
            actions([
                again("primary", "Play again from the start", 0, on_event),
                button_link(Route::Drills, "All drills"),
            ]),
            heading("Your decisions"),
            numbered("debrief", decisions),
            known("What was known", run),
        ],
    )
}

fn verdict(ending: &DrillEnding) -> Html {
    let (class, mark, words) = if ending.good {
        ("outcome keep", "+", " It ended well.")
    } else {
        ("outcome learn", "-", " It ended badly.")
    };
    paragraph(class, [sign(mark), text(words)])
}

/// The author's words follow on a label, so that one stands before them here too.
fn turning_point(words: &[Block]) -> Html {
    let (first, rest) = match words {
        [Block::Paragraph(first), rest @ ..] => (phrase(first), rest),
        all => (Html::default(), all),
    };
    let told = [paragraph("", [strong("Turning point: "), first]), blocks(rest)];
    element("section", "turning-point", told)
}

/// `27 min, 4 decisions, at most 1,500 users affected at once, 12,600 user-minutes in all.`
fn account(run: &Run) -> String {
    let left = match run.users() {
        0 => String::new(),
        users => format!(" {} users are still affected.", grouped(users.into())),
    };
    format!(
        "{} min, {}, at most {} users affected at once, {} user-minutes in all (users times minutes).{left}",
        run.minutes(),
        words::count(run.decisions(), "decision", "decisions"),
        grouped(run.most_users().into()),
        grouped(run.user_minutes()),
    )
}

fn decision(at: usize, taken: &Taken<'_>, on_event: &Callback<Event>) -> Html {
    let cost = format!(
        "{}, {} min, {} users affected: {} user-minutes",
        taken.at,
        taken.choice.minutes,
        grouped(taken.scene.users.into()),
        grouped(taken.user_minutes()),
    );
    let name = [text("Play again from here"), unseen(format!(", decision {}", at + 1))];
    together([
        paragraph("taken", phrase(&taken.choice.text)),
        paragraph("facts", cost),
        reason(&taken.choice.consequence),
        again("", name, at, on_event),
    ])
}
