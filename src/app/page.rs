//! From the state to the page: which view, with which callbacks.

use yew::{Callback, Html};

use super::root::now;
use super::{Message, Screen, State, hand_on, linked};
use crate::address::Route;
use crate::browser::{address, clock, page as browser_page};
use crate::quiz::{Event, choose};
use crate::views::{self, Asked, HandOn, HomeProps};

/// The page of the screen.
pub(super) fn page(state: &State, on_message: &Callback<Message>, on_hand: &Callback<HandOn>) -> Html {
    match &state.screen {
        Screen::Page(route) => at(state, route, on_message, on_hand),
        Screen::Session => {
            let Some(run) = &state.run else { return Html::default() };
            views::question(&Asked {
                bank: &state.bank,
                session: &run.session,
                complaint: state.complaint.as_ref(),
                certainty: state.notes.settings.certainty,
                shortcuts: state.notes.settings.shortcuts,
                now: state.now,
                on_event: &on_message.reform(|event: Event| Message::Happened(event, now())),
            })
        }
        Screen::InTheWay { .. } => {
            let Some(run) = state.unfinished() else { return Html::default() };
            let on_replace =
                on_message.reform(|()| Message::Replaced { now: now(), random: clock::random() });
            views::unfinished(&run.session, &run.origin, &on_replace)
        }
        Screen::Invited { words, .. } => {
            let on_start = on_message.reform(|()| Message::Replaced { now: now(), random: clock::random() });
            views::invited(words, &on_start)
        }
        Screen::NoSet { sentence } => views::stray(sentence),
        Screen::Stray(fault) => views::stray(&fault.to_string()),
    }
}

fn at(state: &State, route: &Route, on_message: &Callback<Message>, on_hand: &Callback<HandOn>) -> Html {
    let bank = &state.bank;
    let go = Callback::from(|route: Route| address::go(&route.to_string()));
    match route {
        Route::Home => views::home(&HomeProps {
            bank,
            history: &state.history,
            unfinished: state.unfinished().map(|run| (&*run.session, run.origin.as_str())),
        }),
        Route::Practise(link) | Route::Quiz(link) => {
            let quiz = Route::Quiz(link.clone());
            let form =
                views::practise(bank, link, &go.reform(Route::Practise), &go.reform(move |()| quiz.clone()));
            [form, hand_on::sheet(state, &hand_on::of_set(state, link), on_hand)].into_iter().collect()
        }
        // These begin a session, and are never a page.
        Route::Daily(_) | Route::PinnedSet(_) | Route::Challenge(_) => Html::default(),
        Route::Shared(payload) => match linked::shared(bank, payload) {
            Ok((words, rows)) => views::shared(&words, &rows),
            Err(sentence) => views::stray(&sentence),
        },
        Route::Result => match state.run.as_ref().filter(|run| run.session.is_done()) {
            Some(run) => hand_on::result(state, run, on_hand),
            None => views::stray("There is no result here yet: no session was finished in this tab."),
        },
        Route::Browse(query) => views::browse(bank, query, &go),
        Route::Item(id) => match bank.item(id.as_str()) {
            Some(item) => {
                let sheet = hand_on::sheet(state, &hand_on::of_item(id), on_hand);
                [views::item(bank, item), sheet].into_iter().collect()
            }
            None => views::stray("This question was retired."),
        },
        Route::Worksheet(query) => match choose(bank, query, 1) {
            Ok(items) => views::worksheet(&items, &Callback::from(|()| browser_page::print())),
            Err(_) => {
                views::stray("No question is all of what this sheet asks for. Leave one of the choices open.")
            }
        },
        Route::Drills => views::drills(bank),
        Route::Drill(id) => match state.drill.as_ref().filter(|run| run.drill().id == *id) {
            Some(run) => {
                views::drill(run, state.notes.settings.shortcuts, &on_message.reform(Message::Drilled))
            }
            None => views::stray("This drill was retired."),
        },
        Route::Guide => views::guide(bank),
        Route::GuidePage(id) => match bank.page(id.as_str()) {
            Some(page) => views::guide_page(bank, page),
            None => views::stray("This page was retired."),
        },
        Route::Progress => views::progress(bank, &state.history, state.ahead),
        Route::Settings => views::settings(state.notes.settings, &on_message.reform(Message::Set)),
        // The root has more to say about it.
        Route::Data => Html::default(),
        Route::Help => views::help(state.notes.settings.shortcuts),
    }
}
