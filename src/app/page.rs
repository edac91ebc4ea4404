//! From the state to the page: which view, with which callbacks.

use yew::{Callback, Html};

use super::root::now;
use super::{Message, Screen, State, hand_on, linked};
use crate::address::Route;
use crate::browser::{address, clock, page as browser_page};
use crate::quiz::{Event, choose};
use crate::views::{self, HomeProps, QuestionProps, ShareEvent};
use crate::words::Words;

/// The page of the screen.
pub(super) fn page(state: &State, on_message: &Callback<Message>, on_hand: &Callback<ShareEvent>) -> Html {
    let words = Words::default();
    match &state.screen {
        Screen::Page(route) => at(state, route, on_message, on_hand),
        Screen::Session => {
            let Some(run) = &state.run else { return Html::default() };
            views::question(&QuestionProps {
                words,
                bank: &state.bank,
                session: &run.session,
                not_yet: state.complaint.as_ref(),
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
            views::unfinished(words, &run.session, &run.origin, &on_replace)
        }
        Screen::Invited { words: message, .. } => {
            let on_start = on_message.reform(|()| Message::Replaced { now: now(), random: clock::random() });
            views::invitation(words, message, &on_start)
        }
        Screen::NoSet { sentence } => views::not_found(words, sentence),
        Screen::Stray(fault) => views::not_found(words, &fault.to_string()),
    }
}

fn at(state: &State, route: &Route, on_message: &Callback<Message>, on_hand: &Callback<ShareEvent>) -> Html {
    let (bank, words) = (&state.bank, Words::default());
    let go = Callback::from(|route: Route| address::go(&route.to_string()));
    match route {
        Route::Home => views::home(&HomeProps {
            words,
            bank,
            history: &state.history,
            unfinished: state.unfinished().map(|run| (&*run.session, run.origin.as_str())),
        }),
        Route::Practise(link) | Route::Quiz(link) => {
            let quiz = Route::Quiz(link.clone());
            let form = views::practise(
                words,
                bank,
                link,
                &go.reform(Route::Practise),
                &go.reform(move |()| quiz.clone()),
            );
            [form, hand_on::sheet(state, &hand_on::of_set(state, link), on_hand)].into_iter().collect()
        }
        // These begin a session, and are never a page.
        Route::Daily(_) | Route::PinnedSet(_) | Route::Challenge(_) => Html::default(),
        Route::Shared(payload) => match linked::shared(bank, payload) {
            Ok((before, rows)) => views::shared_result(words, &before, &rows),
            Err(sentence) => views::not_found(words, &sentence),
        },
        Route::Result => match state.run.as_ref().filter(|run| run.session.is_done()) {
            Some(run) => hand_on::result(state, run, on_hand),
            None => {
                views::not_found(words, "There is no result here yet: no session was finished in this tab.")
            }
        },
        Route::Browse(query) => views::browse(words, bank, query, &go),
        Route::Item(id) => match bank.item(id.as_str()) {
            Some(item) => {
                let sheet = hand_on::sheet(state, &hand_on::of_item(id), on_hand);
                [views::item(words, bank, item), sheet].into_iter().collect()
            }
            None => views::not_found(words, "This question was retired."),
        },
        Route::Worksheet(query) => match choose(bank, query, 1) {
            Ok(items) => views::worksheet(words, &items, &Callback::from(|()| browser_page::print())),
            Err(_) => views::not_found(
                words,
                "No question is all of what this sheet asks for. Leave one of the choices open.",
            ),
        },
        Route::Drills => views::drills(words, bank),
        Route::Drill(id) => match state.drill.as_ref().filter(|run| run.drill().id == *id) {
            Some(run) => {
                views::drill(words, run, state.notes.settings.shortcuts, &on_message.reform(Message::Drilled))
            }
            None => views::not_found(words, "This drill was retired."),
        },
        Route::Guide => views::guide(words, bank),
        Route::GuidePage(id) => match bank.page(id.as_str()) {
            Some(page) => views::guide_page(words, bank, page),
            None => views::not_found(words, "This page was retired."),
        },
        Route::Progress => views::progress(words, bank, &state.history, state.ahead),
        Route::Settings => views::settings(words, state.notes.settings, &on_message.reform(Message::Set)),
        // The root has more to say about it.
        Route::Data => Html::default(),
        Route::Help => views::help(words, state.notes.settings.shortcuts),
    }
}
