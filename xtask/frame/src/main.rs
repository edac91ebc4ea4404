//! `frame FOLDER`: the home screen as a new reader meets it, over the bank in that folder, as HTML. The build
//! puts it into the page, which shows it until the Wasm is there.

use std::path::Path;
use std::process::ExitCode;

use dryrun::bank::Bank;
use dryrun::memory::{History, Log};
use dryrun::views::{self, Chrome, HomeProps, Place};
use dryrun::words::{Keeping, Words};
use yew::prelude::*;

/// See [`Shown`].
#[derive(Properties, PartialEq)]
struct ShownProps {
    html: Html,
}

/// A finished page as a component, which is what the renderer takes.
#[component]
fn Shown(props: &ShownProps) -> Html {
    props.html.clone()
}

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "questions".to_owned());
    let (bank, _) = dryrun_authoring::read_folder(Path::new(&folder));
    match rendered(page(&bank)) {
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

/// The home screen with what stands around it, and the topics in plain words for where no app comes.
fn page(bank: &Bank) -> Html {
    let words = Words::default();
    let chrome = Chrome {
        words,
        place: Place::Today,
        keeping: &Keeping::Kept,
        found: None,
        announcement: "",
        readers: Html::default(),
        saved: None,
        unexported: None,
    };
    let history = History::of(&Log::default());
    let home = views::home(&HomeProps { words, bank, history: &history, unfinished: None });
    views::chrome(&chrome, html! { <>{ home }{ plain(bank) }</> })
}

/// What the bank asks about, without a link.
fn plain(bank: &Bank) -> Html {
    let topics = bank.topics().iter().map(|topic| {
        let count = bank.items().iter().filter(|item| item.topic == topic.id).count();
        html! { <li><strong>{ &topic.title }</strong>{ format!(" ({count}): {}", topic.about) }</li> }
    });
    html! {
        <section class="plain">
            <h1>{ Words::default().home_heading() }</h1>
            <h2>{ Words::default().frame_topics() }</h2>
            <ul>{ for topics }</ul>
        </section>
    }
}

fn rendered(html: Html) -> std::io::Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let page = yew::LocalServerRenderer::<Shown>::with_props(ShownProps { html }).hydratable(false);
    Ok(runtime.block_on(page.render()))
}
