//! Renders views without a browser.

use std::rc::Rc;

use dryrun::app::{Arrived, Callbacks, Deferred, Host, Message, Model, Moment, Opened, Zone, view};
use dryrun::bank::Bank;
use dryrun::quiz::Event;
use dryrun::store::{Loaded, ProfileId};
use dryrun::views::Stage;
use dryrun::words::Words;
use yew::prelude::*;

/// The properties of [`Shown`]: the page to show.
#[derive(Properties, PartialEq)]
struct ShownProps {
    html: Html,
}

/// A finished page as a component, because the renderer takes components.
#[component]
fn Shown(props: &ShownProps) -> Html {
    props.html.clone()
}

/// The app of a new reader who opens this address.
pub(crate) fn opened(bank: &Rc<Bank>, stage: Stage, fragment: &str) -> Model {
    let host = Host {
        words: Words::default(),
        site: String::new(),
        can_share: false,
        zone: Zone(|_| 0),
        deferred: Deferred::Here,
        stage,
        asked: None,
    };
    let opened = Opened { profile: ProfileId::default(), loaded: Loaded::default() };
    let at = Arrived { fragment: fragment.to_owned(), ..Arrived::default() };
    Model::new(Rc::clone(bank), host, opened, &at, Moment::default()).0
}

/// The app after these events in its session.
pub(crate) fn after(model: &Model, events: impl IntoIterator<Item = Event>) -> Model {
    let mut model = model.clone();
    for event in events {
        drop(model.update(Message::Session(event), Moment::default()));
    }
    model
}

/// The page that the app shows now, as it can be before the program.
pub(crate) fn page(model: &Model) -> std::io::Result<String> {
    let page = rendered(view(model, &Callbacks { on_message: Callback::noop(), on_file: Callback::noop() }))?;
    Ok(without_report(&page))
}

/// A page without the text to copy into a report. Nobody opens it before the program is there, and its field alone is a sixth
/// of the time that a browser takes to lay a question out.
fn without_report(page: &str) -> String {
    const OPEN: &str = "<details class=\"report\">";
    const CLOSE: &str = "</details>";
    let Some((before, rest)) = page.split_once(OPEN) else { return page.to_owned() };
    let (_, after) = rest.split_once(CLOSE).unwrap_or_default();
    format!("{before}{after}")
}

/// A view as HTML.
pub(crate) fn rendered(html: Html) -> std::io::Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let page = yew::LocalServerRenderer::<Shown>::with_props(ShownProps { html }).hydratable(false);
    Ok(runtime.block_on(page.render()))
}
