//! What is done in the browser about the state: each effect one hook.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use super::keys::{Focus, KeyPress, pressed};
use super::shelf::LocalShelf;
use super::{Message, Screen, State, release_replica};
use crate::browser::{address, clock, page};
use crate::route::Route;
use crate::study::{Millis, Mode, Phase};
use crate::wire::{Keeper, Motion, Theme};

/// The keeper of this tab's replica.
pub(super) type SharedKeeper = Rc<RefCell<Keeper<LocalShelf>>>;

fn now() -> Millis {
    Millis(clock::now())
}

/// The address as the browser has it now.
pub(super) fn navigated() -> Message {
    Message::Navigated { fragment: address::fragment(), now: now(), random: clock::random() }
}

/// Listens to the address, and sets it where the screen has moved on by itself.
#[hook]
pub(super) fn use_address(state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| dispatcher.dispatch(navigated()))
        });
        move || drop(listener)
    });
    let wanted = state.address();
    use_effect_with(wanted, |wanted| {
        if let Some(wanted) = wanted
            && Route::Home.to_string() != *wanted
            && address::fragment() != *wanted
        {
            address::replace(wanted);
        }
    });
}

/// Saves what is new, and says whether the shelf took it.
#[hook]
pub(super) fn use_saving(state: &UseReducerHandle<State>, keeper: &SharedKeeper) {
    let (handle, shared) = (state.clone(), keeper.clone());
    let run = state.run.clone();
    use_effect_with((run, state.fresh.clone()), move |(run, fresh)| {
        if run.is_none() && fresh.is_empty() {
            return;
        }
        let Ok(mut keeper) = shared.try_borrow_mut() else { return };
        // Reviews first: they are the part that cannot be worked out again.
        let reviews = if fresh.is_empty() { Ok(()) } else { keeper.add_reviews(fresh) };
        let session = keeper.put_run(run.as_ref(), now());
        handle.dispatch(Message::Kept(reviews.and(session)));
    });
    let (handle, shared) = (state.clone(), keeper.clone());
    let first = use_mut_ref(|| true);
    use_effect_with(state.settings, move |settings| {
        if std::mem::take(&mut *first.borrow_mut()) {
            return;
        }
        if let Ok(keeper) = shared.try_borrow() {
            handle.dispatch(Message::Kept(keeper.put_settings(*settings)));
        }
    });
    let shared = keeper.clone();
    use_effect_with((), move |()| {
        let release = move |_: &web_sys::Event| {
            if let Ok(keeper) = shared.try_borrow() {
                release_replica(keeper.replica());
            }
        };
        let listener = web_sys::window().map(|window| EventListener::new(&window, "pagehide", release));
        move || drop(listener)
    });
}

/// A second at a time, while an exam has a deadline.
#[hook]
pub(super) fn use_exam_clock(state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    let timed =
        state.unfinished().is_some_and(|run| matches!(run.session.mode(), Mode::Exam { deadline: Some(_) }));
    use_effect_with(timed, move |timed| {
        let interval =
            timed.then(|| Interval::new(1000, move || dispatcher.dispatch(Message::Ticked(now()))));
        move || drop(interval)
    });
}

/// Moves the focus to the heading of a new page or question, and nowhere else; where the control that had
/// the focus is gone, the filled button takes it.
#[hook]
pub(super) fn use_focus(state: &UseReducerHandle<State>) {
    let first = use_mut_ref(|| true);
    let shown = (state.screen.clone(), question_shown(state));
    use_effect_with(shown, move |(screen, _)| {
        page::set_title(screen.title());
        if std::mem::take(&mut *first.borrow_mut()) {
            return;
        }
        page::to_top();
        page::focus(page::find("#stem"));
    });
    use_effect_with(state.steps, |_| {
        if page::nothing_focused() {
            page::focus(page::find("button.primary"));
        }
    });
}

/// What makes one question another: its place, and whether it is the hand-in page.
fn question_shown(state: &State) -> Option<(usize, bool)> {
    if state.screen != Screen::Session {
        return None;
    }
    let session = &state.run.as_ref()?.session;
    Some((session.current()?.0, matches!(session.phase(), Phase::HandingIn { .. })))
}

/// Colours and movement, as attributes of the root element.
#[hook]
pub(super) fn use_appearance(state: &UseReducerHandle<State>) {
    use_effect_with((state.settings.theme, state.settings.motion), |(theme, motion)| {
        page::mark_root(
            "data-theme",
            match theme {
                Theme::System => "system",
                Theme::Light => "light",
                Theme::Dark => "dark",
            },
        );
        page::mark_root("data-motion", if *motion == Motion::Still { "still" } else { "system" });
    });
}

/// Single keys. See `keys.rs`.
#[hook]
pub(super) fn use_keys(state: &UseReducerHandle<State>) {
    let latest = use_mut_ref(|| state.clone());
    *latest.borrow_mut() = state.clone();
    use_effect_with((), move |()| {
        let on_key = move |event: &web_sys::Event| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>()
                && let Ok(state) = latest.try_borrow()
            {
                on_key(event, &state);
            }
        };
        let document = web_sys::window().and_then(|window| window.document());
        let listener = document.map(|document| {
            EventListener::new_with_options(
                &document,
                "keydown",
                EventListenerOptions::enable_prevent_default(),
                on_key,
            )
        });
        move || drop(listener)
    });
}

fn on_key(event: &KeyboardEvent, state: &UseReducerHandle<State>) {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
    if modified || event.repeat() || event.is_composing() || event.default_prevented() {
        return;
    }
    let Some(focus) = focus_of(event) else { return };
    let session =
        (state.screen == Screen::Session).then(|| state.run.as_ref().map(|run| &*run.session)).flatten();
    let settings = state.settings;
    match pressed(&event.key(), focus, settings.shortcuts, settings.certainty, session) {
        None => return,
        Some(KeyPress::Session(happened)) => state.dispatch(Message::Happened(happened, now())),
        Some(KeyPress::Primary) => {
            if let Some(primary) = page::find(".dryrun .primary") {
                primary.click();
            }
        }
        Some(KeyPress::Help) => address::go(&Route::Help.to_string()),
    }
    event.prevent_default();
}

/// What has the focus; `None` when it is outside the app.
fn focus_of(event: &KeyboardEvent) -> Option<Focus> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let tag = target.tag_name();
    if tag == "BODY" {
        return Some(Focus::Elsewhere);
    }
    target.closest(".dryrun").ok().flatten()?;
    let input_type = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::type_);
    Some(match (tag.as_str(), input_type.as_deref()) {
        ("INPUT", Some("radio" | "checkbox")) | ("BUTTON" | "A" | "SUMMARY", _) => Focus::Control,
        ("INPUT" | "TEXTAREA" | "SELECT", _) => Focus::Typing,
        _ => Focus::Elsewhere,
    })
}
