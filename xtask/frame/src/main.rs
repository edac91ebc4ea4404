//! `frame FOLDER`: prints the home screen of a new reader as HTML, with the bank in that folder. The build puts it
//! into the page, which shows it until the Wasm is there.

use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;

use dryrun::app::{Arrived, Callbacks, Host, Model, Moment, Opened, Zone, view};
use dryrun::bank::Bank;
use dryrun::store::{Loaded, ProfileId};
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

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "questions".to_owned());
    let (bank, _) = dryrun_authoring::read_folder(Path::new(&folder));
    match frame(bank) {
        Ok(frame) => {
            println!("{frame}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: the renderer did not start: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The home screen of a new reader. It also has the topics as plain text, for browsers in which the app does not start.
fn frame(bank: Bank) -> std::io::Result<String> {
    let words = Words::default();
    let plain = rendered(plain(words, &bank))?;
    let host = Host { words, site: String::new(), can_share: false, zone: Zone(|_| 0) };
    let opened = Opened { profile: ProfileId::default(), loaded: Loaded::default() };
    let (model, _) = Model::new(Rc::new(bank), host, opened, &Arrived::default(), Moment::default());
    let callbacks = Callbacks { on_message: Callback::noop(), on_file: Callback::noop() };
    let page = rendered(view(&model, &callbacks))?;
    Ok(page.replacen("</main>", &format!("{plain}</main>"), 1))
}

/// The topics of the bank, without links.
fn plain(words: Words, bank: &Bank) -> Html {
    let topics = bank.topics().iter().map(|topic| {
        let count = bank.items().iter().filter(|item| item.topic == topic.id).count();
        html! { <li><strong>{ &topic.title }</strong>{ format!(" ({count}): {}", topic.about) }</li> }
    });
    html! {
        <section class="plain">
            <h1>{ words.home_heading() }</h1>
            <h2>{ words.frame_topics() }</h2>
            <ul>{ for topics }</ul>
        </section>
    }
}

fn rendered(html: Html) -> std::io::Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let page = yew::LocalServerRenderer::<Shown>::with_props(ShownProps { html }).hydratable(false);
    Ok(runtime.block_on(page.render()))
}
