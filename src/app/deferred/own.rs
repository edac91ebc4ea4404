//! A question of somebody's own: read, asked, judged.

use std::rc::Rc;

use yew::Html;

use crate::app::pages::own::{Asked, Model as Own, State};
use crate::app::{Callbacks, Deferred, Effects, Message, Model, Moment, Page, Said, told};
use crate::quiz::{Event, OwnFault, Pace, Phase, Session, own_language, own_question};
use crate::views::{self, Stage};

/// Reads what the page around said, and asks it.
pub(super) fn begin(model: &mut Model, moment: Moment, effects: &mut Effects) {
    let Page::Own(own) = &mut model.page else { return };
    own.state = asked(&own.told, moment).map_or_else(State::Refused, State::Asked);
    told::begun(model, effects);
}

fn asked(told: &str, moment: Moment) -> Result<Asked, OwnFault> {
    let item = Rc::new(own_question(told)?);
    let session = Session::new(vec![item], Pace::Practice, moment.random, moment.now);
    let session = session.ok_or(OwnFault::Unfinished)?;
    let begun = session.after(&Event::Resumed, moment.now, moment.elapsed);
    let session = Rc::new(begun.map_or(session, |step| step.session));
    Ok(Asked { session, remark: Said::default(), held: None })
}

/// Reacts to an event. The verdict is the end of the run; what goes on from there is another one.
pub(super) fn update(model: &mut Model, event: &Event, moment: Moment, effects: &mut Effects) {
    if !model.page.takes(event) {
        return;
    }
    let Page::Own(own) = &mut model.page else { return };
    let State::Asked(asked) = &mut own.state else { return };
    if matches!(event, Event::Advanced) {
        if matches!(asked.session.phase(), Phase::Judged { .. }) {
            begin(model, moment, effects);
            effects.to_the_top();
        }
        return;
    }
    let before = Rc::clone(&asked.session);
    let Some(step) = before.after(event, moment.now, moment.elapsed) else {
        return asked.remark.refuse(&before, event);
    };
    asked.remark.after(event);
    asked.session = Rc::new(step.session);
    told::since(&before, &asked.session, effects);
    if !step.judged.is_empty() {
        asked.held = None;
        told::completed(asked.session.questions(), effects);
    }
}

/// The page with the question, or with what is wrong with it.
pub(super) fn view(model: &Model, own: &Own, callbacks: &Callbacks) -> Html {
    let (words, on_message) = (model.host.words, &callbacks.on_message);
    let settings = model.progress.notes().settings;
    match &own.state {
        State::Awaited => views::awaited_page(words, model.host.deferred == Deferred::Lost),
        State::Refused(fault) => views::own_refused(words, *fault),
        State::Asked(asked) => {
            let props = views::QuestionProps {
                words,
                bank: &model.bank,
                session: &asked.session,
                not_yet: asked.remark.not_yet(),
                certainty: settings.certainty,
                shortcuts: settings.shortcuts,
                time: settings.time,
                interviewer: settings.interviewer,
                left: None,
                held: asked.held,
                stage: Stage::Embedded,
                title: "",
                spoken: None,
                on_event: &on_message.reform(Message::Session),
                on_held: &on_message.reform(Message::StepHeld),
            };
            views::own_question(&props, own_language(&own.told).unwrap_or_default())
        }
    }
}
