//! The root component: it holds the model and has its effects carried out. It is a struct, not a function with hooks,
//! because the code for hooks would make the Wasm larger (docs/size.md).

use std::rc::Rc;

use gloo::events::EventListener;
use yew::html::Scope;
use yew::{Callback, Context, Html};

use super::doors::Doors;
use super::events::Listener;
use super::focus::HeldFocus;
use super::{events, tab};
use crate::app::{AfterRender, Callbacks, Effect, Effects, Key, Message, Model, Reaction, view};
use crate::bank::Bank;
use crate::browser::page;
use crate::words::Words;

/// The properties of the component.
#[derive(Clone, yew::Properties)]
pub(super) struct Properties {
    /// The language of the page.
    pub words: Words,
    /// What the program begins with of the bank.
    pub bank: Rc<Bank>,
    /// The element that the app is in.
    pub root: web_sys::Element,
}

impl PartialEq for Properties {
    /// Always equal, because the properties never change while the page is open.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.bank, &other.bank) && self.words == other.words
    }
}

/// The root component.
pub(super) struct Component {
    model: Model,
    doors: Doors,
    focus: HeldFocus,
    /// The effects to carry out after the next render.
    after_render: Vec<AfterRender>,
    _listeners: Vec<EventListener>,
}

impl yew::Component for Component {
    type Message = Message;
    type Properties = Properties;

    fn create(context: &Context<Self>) -> Self {
        let Properties { words, bank, root } = context.props().clone();
        let link = context.link();
        let (doors, opened) = Doors::open(
            words,
            root.clone(),
            &bank,
            tab::current_profile(bank.id()),
            tab::claim_replica(bank.id()),
        );
        let at = events::arrived();
        let (model, effects) = Model::new(bank, events::host(words, &root), opened, &at, events::moment());
        let focus = HeldFocus::default();
        let mut component = Self {
            model,
            doors,
            focus,
            after_render: Vec::new(),
            _listeners: events::listen(&root, &listener(link)),
        };
        component.carry_out(effects, link);
        component
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        self.focus.remember();
        let is_shown = message.is_shown();
        self.take(message, context.link());
        is_shown || !self.after_render.is_empty()
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let on_message = context.link().callback(|message| message);
        let on_file = self.doors.on_file(&on_message);
        view(&self.model, &Callbacks { on_message, on_file })
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        page::settle_selects();
        let effects = std::mem::take(&mut self.after_render);
        self.focus.settle(&effects);
        self.model.drawn(events::elapsed());
    }
}

impl Component {
    /// Gives a message to the app, and carries out the effects.
    fn take(&mut self, message: Message, link: &Scope<Self>) {
        self.doors.before(&message, self.model.bank.id());
        let effects = self.model.update(message, events::moment());
        self.carry_out(effects, link);
    }

    /// Carries out effects in their order. Results that are known at once go to the app after the last effect.
    fn carry_out(&mut self, effects: Effects, link: &Scope<Self>) {
        let later: Callback<Message> = link.callback(|message| message);
        let mut answers = Vec::new();
        for effect in effects {
            if let Effect::AfterRender(effect) = effect {
                self.after_render.push(effect);
            } else {
                answers.extend(self.doors.carry_out(effect, &self.model.bank, &later));
            }
        }
        for answer in answers {
            self.take(Message::Door(answer), link);
        }
    }
}

fn listener(link: &Scope<Component>) -> Listener {
    let (asked, left) = (link.clone(), link.clone());
    Listener {
        on_message: link.callback(|message| message),
        on_key: Callback::from(move |key: Key| {
            asked.get_component().map_or_else(Reaction::default, |component| component.model.pressed(&key))
        }),
        // The replica is left for the next load of this tab.
        on_leave: Callback::from(move |()| {
            if let Some(component) = left.get_component() {
                tab::release_replica(component.model.bank.id(), component.doors.replica());
            }
        }),
    }
}
