//! The root component: the state, its effects, and the view of the screen.

use std::rc::Rc;

use yew::prelude::*;

use super::effects::{
    SharedKeeper, use_address, use_appearance, use_exam_clock, use_focus, use_keys, use_saving,
};
use super::{Message, Screen, State};
use crate::browser::{address, clock, page};
use crate::route::Route;
use crate::study::{Event, Millis, choose};
use crate::views::{self, Asked, HomeProps, Layout, Practise, SettingsProps};
use crate::wire::{Motion, Settings, Theme};

/// See [`Root`].
#[derive(Properties)]
pub struct RootProps {
    /// The state to begin with.
    pub state: Rc<State>,
    /// The keeper of this tab's replica.
    pub keeper: SharedKeeper,
}

impl PartialEq for RootProps {
    /// They are given once.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The root component.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let initial = props.state.clone();
    let state = use_reducer(move || (*initial).clone());
    use_address(&state);
    use_saving(&state, &props.keeper);
    use_exam_clock(&state);
    use_focus(&state);
    use_appearance(&state);
    use_keys(&state);
    html! {
        <>
            <Layout place={state.screen.place()} keeping={state.keeping.clone()} found={state.found.clone()}>
                { screen(&state) }
            </Layout>
            <p class="visually-hidden" id="announcement" role="status" aria-live="polite">{ &state.announcement }</p>
        </>
    }
}

fn now() -> Millis {
    Millis(clock::now())
}

fn screen(state: &UseReducerHandle<State>) -> Html {
    let dispatcher = state.dispatcher();
    match &state.screen {
        Screen::Page(route) => page(state, route),
        Screen::Session => {
            let Some(run) = &state.run else { return Html::default() };
            let on_event =
                Callback::from(move |event: Event| dispatcher.dispatch(Message::Happened(event, now())));
            views::question(&Asked {
                bank: &state.bank,
                session: &run.session,
                complaint: state.complaint.as_ref(),
                certainty: state.settings.certainty,
                shortcuts: state.settings.shortcuts,
                now: state.now,
                on_event: &on_event,
            })
        }
        Screen::InTheWay { .. } => {
            let Some(run) = state.unfinished() else { return Html::default() };
            let on_replace = Callback::from(move |()| {
                dispatcher.dispatch(Message::Replaced { now: now(), random: clock::random() });
            });
            views::unfinished(&run.session, &run.origin, &on_replace)
        }
        Screen::NoSet { sentence } => views::stray(sentence, None),
        Screen::Stray(fault) => views::stray(&fault.to_string(), None),
    }
}

fn page(state: &UseReducerHandle<State>, route: &Route) -> Html {
    let go = Callback::from(|route: Route| address::go(&route.to_string()));
    match route {
        Route::Home => views::home(&HomeProps {
            bank: &state.bank,
            history: &state.history,
            unfinished: state.unfinished().map(|run| (&*run.session, run.origin.as_str())),
        }),
        Route::Practise | Route::Quiz(_) => html! { <Practise bank={state.bank.clone()} on_start={go} /> },
        Route::Result => match state.run.as_ref().filter(|run| run.session.is_done()) {
            Some(run) => views::result(&run.session),
            None => views::stray("There is no result here yet: no session was finished in this tab.", None),
        },
        Route::Browse(query) => views::browse(&state.bank, query, &go),
        Route::Item(id) => match state.bank.item(id.as_str()) {
            Some(item) => views::item(&state.bank, item),
            None => views::stray("This question was retired.", None),
        },
        Route::Worksheet(query) => match choose(&state.bank, query, 1) {
            Ok(items) => views::worksheet(&items, &Callback::from(|()| page::print())),
            Err(_) => views::stray(
                "No question is all of what this sheet asks for. Leave one of the choices open.",
                None,
            ),
        },
        Route::Settings => settings(state),
        Route::Help => views::help(state.settings.shortcuts),
    }
}

fn settings(state: &UseReducerHandle<State>) -> Html {
    let now = state.settings;
    let dispatcher = state.dispatcher();
    let set = move |settings: Settings| dispatcher.dispatch(Message::Set(settings));
    let (on_theme, on_still, on_certainty, on_shortcuts) = (set.clone(), set.clone(), set.clone(), set);
    views::settings(&SettingsProps {
        theme: match now.theme {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        },
        still: now.motion == Motion::Still,
        certainty: now.certainty,
        shortcuts: now.shortcuts,
        on_theme: Callback::from(move |theme| {
            let theme = match theme {
                "light" => Theme::Light,
                "dark" => Theme::Dark,
                _ => Theme::System,
            };
            on_theme(Settings { theme, ..now });
        }),
        on_still: Callback::from(move |still| {
            on_still(Settings { motion: if still { Motion::Still } else { Motion::System }, ..now });
        }),
        on_certainty: Callback::from(move |certainty| on_certainty(Settings { certainty, ..now })),
        on_shortcuts: Callback::from(move |shortcuts| on_shortcuts(Settings { shortcuts, ..now })),
    })
}
