//! A drill as it is played: a scene with its choices, or the consequence of the last choice.

use yew::{Callback, Html};

use super::debrief::debrief;
use super::parts::{drill_page, gauges, known};
use crate::bank::{DrillChoice, Scene, Turn};
use crate::incident::{Event, Phase, Run, Taken};
use crate::views::html::*;
use crate::views::parts::{action_row, heading, numbered, primary_button, shortcut};
use crate::views::rich_text::{bank_text, phrase, situation};
use crate::words::Words;

/// The page of a run. `shortcuts` says whether single keys work, so that buttons show them.
pub fn drill(words: Words, run: &Run, shortcuts: bool, on_event: &Callback<Event>) -> Html {
    let Some(scene) = run.scene() else { return Html::default() };
    match (run.phase(), &scene.turn, run.told()) {
        (Phase::Told { .. }, _, Some(taken)) => consequence(words, run, &taken, on_event),
        (_, Turn::Decision(choices), _) => {
            Decision { words, run, scene, choices, shortcuts, on_event }.view()
        }
        (_, Turn::Ending(ending), _) => debrief(words, run, scene, ending, on_event),
    }
}

/// A scene with its choices.
struct Decision<'a> {
    words: Words,
    run: &'a Run,
    scene: &'a Scene,
    choices: &'a [DrillChoice],
    shortcuts: bool,
    on_event: &'a Callback<Event>,
}

impl Decision<'_> {
    fn view(&self) -> Html {
        let (words, run) = (self.words, self.run);
        let is_first = run.decisions() == 0;
        let choices = self.choices.iter().enumerate().map(|(at, choice)| self.choice(at, choice));
        let parts = [
            gauges(words, run),
            when(is_first, || el("p", [class("about")], [text(&run.drill().about)])),
            situation(words, &self.scene.evidence),
            known(words.drill_known(), run),
            heading(words.drill_decide()),
            numbered("decisions", choices),
            when(!is_first, || action_row([self.restart()])),
        ];
        drill_page(words, run, &self.scene.title, parts)
    }

    fn restart(&self) -> Html {
        let attributes =
            [attr(TYPE, "button"), class("quiet"), on(Click, send(self.on_event, Event::Rewound(0)))];
        el("button", attributes, [text(self.words.drill_restart())])
    }

    /// A choice. Its minutes are shown afterwards, so that nobody chooses by them.
    fn choice(&self, at: usize, choice: &DrillChoice) -> Html {
        let number = when(self.shortcuts, || el("kbd", [aria_hidden()], [text(digits(at + 1))]));
        let attributes =
            [attr(TYPE, "button"), class("decision"), on(Click, send(self.on_event, Event::Chosen(at)))];
        el("button", attributes, [number, bank_text(&choice.text)])
    }
}

/// The consequence of a choice, with a button to go on.
fn consequence(words: Words, run: &Run, taken: &Taken<'_>, on_event: &Callback<Event>) -> Html {
    let later = words.drill_later(taken.choice.minutes.into(), &run.clock().to_string());
    let go_on = fragment([text(words.go_on()), shortcut(words.key_enter())]);
    let parts = [
        gauges(words, run),
        el("p", [class("cost")], [text(later)]),
        el("p", [class("consequence")], [phrase(&taken.choice.consequence)]),
        action_row([primary_button(send(on_event, Event::WentOn), go_on)]),
    ];
    drill_page(words, run, &taken.choice.text, parts)
}
