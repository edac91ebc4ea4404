//! Shows the model: chooses the view of the page and connects its callbacks.

use yew::{Callback, Html};

use super::pages::remark::Remark;
use super::pages::session;
use super::{Callbacks, Deferred, Message, Model, Page, deferred, onward, places};
use crate::bank::Form;
use crate::quiz::{Countdown, Event, Question};
use crate::views;
use crate::words::{Keeping, Words};

/// Everything that is on the screen.
pub fn view(model: &Model, callbacks: &Callbacks) -> Html {
    let (progress, words) = (&model.progress, model.host.words);
    let announcement = announcement(words, model);
    if model.host.stage == views::Stage::Embedded {
        let onward = views::Onward { score: onward::score(model), address: &onward::address(model) };
        let is_kept = progress.keeping == Keeping::Stored && !matches!(model.page, Page::Own(_));
        return views::embedded(words, is_kept, &announcement, &onward, page(model, callbacks));
    }
    let saved = progress.saved.at.map(|at| model.host.time(at));
    let chrome = views::Chrome {
        words,
        place: model.page.place(),
        goal: progress.goal(),
        today: model.host.zone.day(model.now),
        keeping: progress.keeping,
        is_restored: progress.is_restored,
        found: words.storage_found(progress.leftover.unreadable, progress.leftover.newer),
        announcement: &announcement,
        readers: readers(model, &callbacks.on_message),
        saved: saved.as_deref(),
        unexported: progress.unexported(),
    };
    views::chrome(&chrome, page(model, callbacks))
}

/// What a screen reader announces about the last step.
fn announcement(words: Words, model: &Model) -> String {
    let unused = model.unused_key.text(|key| words.unused_key(*key));
    let Some((session, remark)) = model.page.asked() else { return unused };
    match session.current() {
        Some((_, question)) if unused.is_empty() => remark.text(|remark| match remark {
            Remark::Judged => words.announcement(question),
            Remark::Moved { step, to } => words.step_moved(question, *step, *to),
            Remark::Asked(point) => words.interviewer(&question.item, *point),
            Remark::NotYet(not_yet) => words.not_yet(not_yet, &question.item),
        }),
        _ => unused,
    }
}

/// The answer to an open question, whose views are in the deferred module; `None` at any other question.
fn spoken(model: &Model, session: &session::Model, callbacks: &Callbacks) -> Option<Html> {
    let is_spoken = |question: &Question| matches!(question.item.form, Form::Prompt(_));
    session.session.current().filter(|(_, question)| is_spoken(question))?;
    let is_lost = model.host.deferred == Deferred::Lost;
    let shown = deferred::now(deferred::spoken(model, callbacks));
    Some(shown.unwrap_or_else(|| views::awaited_form(model.host.words, is_lost)))
}

fn readers(model: &Model, on_message: &Callback<Message>) -> Html {
    let readers = &model.progress.readers;
    let names: Vec<&str> = readers.iter().map(|(_, name)| name.as_str()).collect();
    let current = readers.iter().position(|(id, _)| *id == model.progress.profile);
    let choice = views::ReaderChoice { names: &names, current: current.unwrap_or_default() };
    views::reader_choice(model.host.words, &choice, &on_message.reform(Message::Reader))
}

fn page(model: &Model, callbacks: &Callbacks) -> Html {
    let (bank, progress, on_message) = (&model.bank, &model.progress, &callbacks.on_message);
    let words = model.host.words;
    let settings = progress.notes().settings;
    match &model.page {
        Page::Home => {
            // Somebody new has no queue, and needs nothing computed.
            let is_known = !progress.history().is_empty();
            let practice = is_known.then(|| deferred::now(deferred::today(model))).flatten();
            places::home(model, practice.as_ref(), on_message)
        }
        Page::Session(session) => views::question(&views::QuestionProps {
            words,
            bank,
            session: &session.session,
            not_yet: session.remark.not_yet(),
            certainty: settings.certainty,
            shortcuts: settings.shortcuts,
            time: settings.time,
            interviewer: settings.interviewer,
            left: session.countdown.as_ref().map(Countdown::left),
            held: session.held,
            stage: model.host.stage,
            title: session.about.title.as_str(),
            spoken: spoken(model, session, callbacks),
            on_event: &on_message.reform(|event: Event| Message::Session(event)),
            on_held: &on_message.reform(Message::StepHeld),
        }),
        Page::Invitation(invitation) => {
            let set = &invitation.set;
            let name = set.challenge.as_ref().map(|played| played.name.as_str());
            let heading = words.intro_heading(name, set.pace, set.asked());
            let lines = words.intro_lines(set.pace, set.minutes(), name.is_some(), set.missing);
            let on_start = on_message.reform(|()| Message::InvitationAccepted);
            views::invitation(words, &heading, lines, &on_start)
        }
        Page::Awaited(page) => views::awaited_page(words, page.is_lost),
        Page::NotFound(lost) => views::not_found(words, &lost.fault, lost.corrected.as_deref()),
        Page::Own(_)
        | Page::Start(_)
        | Page::Practise(_)
        | Page::Result(_)
        | Page::Shared(_)
        | Page::Library(_)
        | Page::Compare(_)
        | Page::Browse(_)
        | Page::Item(_)
        | Page::Worksheet(_)
        | Page::Drills
        | Page::Advent
        | Page::Drill(_)
        | Page::Guide
        | Page::GuidePage(_)
        | Page::Plan(_)
        | Page::You(_)
        | Page::Mock
        | Page::Stories(_)
        | Page::Loop(_)
        | Page::Job(_)
        | Page::Topic(_)
        | Page::Progress
        | Page::Settings
        | Page::Data(_)
        | Page::Help => {
            let page = deferred::now(deferred::page(model, callbacks));
            page.unwrap_or_else(|| views::awaited_page(words, model.host.deferred == Deferred::Lost))
        }
    }
}
