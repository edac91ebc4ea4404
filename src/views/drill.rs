//! Drills: the list of them, and one as it is played.

use yew::{Callback, Html};

use super::debrief::debrief;
use super::element::{Content, element, text, together};
use super::home::card;
use super::parts::{
    actions, button_of, each, for_the_eye, heading, key, link, list, numbered, page, page_title, paragraph,
    situation, span, titled,
};
use super::rich_text::phrase;
use super::words;
use crate::address::Route;
use crate::bank::{Bank, Drill, DrillChoice, Scene, Turn};
use crate::incident::{Event, Phase, Run, Taken};

/// The list of drills.
pub fn drills(bank: &Bank) -> Html {
    let entries = bank
        .drills()
        .iter()
        .map(|drill| card(Route::Drill(drill.id.clone()), &drill.title, &drill.about, facts(bank, drill)));
    page(
        "drills",
        [
            page_title("Drills"),
            paragraph(
                "",
                "Incidents that branch. You see what an engineer on call would see and decide what to do; each \
                 decision costs minutes, and the debrief names the turning point.",
            ),
            list("cards", entries),
        ],
    )
}

/// `Incidents, senior, 8 min`.
fn facts(bank: &Bank, drill: &Drill) -> String {
    let topic = bank.topic(&drill.topic).map_or_else(|| drill.topic.as_str(), |topic| &topic.title);
    format!("{topic}, {}, {} min", words::level(drill.level), drill.minutes)
}

/// The page of a run. `shortcuts`: whether single keys do something, so that buttons show them.
pub fn drill(run: &Run, shortcuts: bool, on_event: &Callback<Event>) -> Html {
    let Some(scene) = run.scene() else { return Html::default() };
    match (run.phase(), &scene.turn, run.told()) {
        (Phase::Told { .. }, _, Some(taken)) => told(run, &taken, on_event),
        (_, Turn::Decision(choices), _) => deciding(run, scene, choices, shortcuts, on_event),
        (_, Turn::Ending(ending), _) => debrief(run, scene, ending, on_event),
    }
}

fn deciding(
    run: &Run,
    scene: &Scene,
    choices: &[DrillChoice],
    shortcuts: bool,
    on_event: &Callback<Event>,
) -> Html {
    let is_first = run.decisions() == 0;
    let options = choices.iter().enumerate().map(|(at, choice)| option(at, choice, shortcuts, on_event));
    page(
        "drill",
        [
            place(run),
            titled("", phrase(&scene.title)),
            gauges(run),
            if is_first { paragraph("about", &run.drill().about) } else { Html::default() },
            situation(&scene.evidence),
            known("Known so far", run),
            heading("What do you do?"),
            numbered("decisions", options),
            if is_first { Html::default() } else { actions(again("quiet", "Start again", 0, on_event)) },
        ],
    )
}

/// What it costs is told afterwards: the cheapest choice is not to be read off the page.
fn option(at: usize, choice: &DrillChoice, shortcuts: bool, on_event: &Callback<Event>) -> Html {
    let number = if shortcuts { for_the_eye("kbd", "", (at + 1).to_string()) } else { Html::default() };
    let on_click = on_event.reform(move |_| Event::Chosen(at));
    button_of("decision", [number, span("text", phrase(&choice.text))], on_click)
}

fn told(run: &Run, taken: &Taken<'_>, on_event: &Callback<Event>) -> Html {
    let on_click = on_event.reform(|_| Event::WentOn);
    page(
        "drill",
        [
            place(run),
            titled("", phrase(&taken.choice.text)),
            gauges(run),
            paragraph("cost", format!("{} min later, at {}:", taken.choice.minutes, run.clock())),
            paragraph("consequence", phrase(&taken.choice.consequence)),
            actions(button_of("primary", [text("Go on"), key("Enter")], on_click)),
        ],
    )
}

/// Which drill this is, with the way back to all of them.
pub(super) fn place(run: &Run) -> Html {
    let name = span("", &run.drill().title);
    paragraph("facts", [link(Route::Drills, "Drills"), text(" "), name])
}

/// The incident's clock, and who is affected.
fn gauges(run: &Run) -> Html {
    let rows = [
        ("Clock", run.clock().to_string()),
        ("Elapsed", format!("{} min", run.minutes())),
        ("Users affected", grouped(run.users().into())),
    ];
    let rows = rows.map(|(name, value)| together([element("dt", "", name), element("dd", "", value)]));
    element("dl", "gauges", each("div", rows))
}

/// The notes of the player.
pub(super) fn known(title: &'static str, run: &Run) -> Html {
    let facts: Vec<Html> = run.known().map(|fact| phrase(fact)).collect();
    if facts.is_empty() {
        return Html::default();
    }
    element("section", "known", [heading(title), list("", facts)])
}

/// A button that goes back to a decision.
pub(super) fn again(
    class: &'static str,
    text: impl Content,
    decision: usize,
    on_event: &Callback<Event>,
) -> Html {
    button_of(class, text, on_event.reform(move |_| Event::Rewound(decision)))
}

/// `542,200`. By hand: the library's printing of 64 bits weighs more than the rest of this page.
pub(super) fn grouped(number: u64) -> String {
    let (mut grouped, mut left, mut digits) = (String::new(), number, 0_u32);
    loop {
        if digits > 0 && digits.is_multiple_of(3) {
            grouped.insert(0, ',');
        }
        grouped.insert(0, char::from(b'0' + u8::try_from(left % 10).unwrap_or_default()));
        left /= 10;
        digits += 1;
        if left == 0 {
            return grouped;
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_grouped_by_thousands() {
        #[track_caller]
        fn check(number: u64, expectation: &str) {
            assert_eq!(super::grouped(number), expectation);
        }
        check(0, "0");
        check(999, "999");
        check(1000, "1,000");
        check(542_200, "542,200");
        check(1_000_000, "1,000,000");
    }
}
