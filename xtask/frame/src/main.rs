//! `frame BANK`: renders what pages show before the program is there, as JSON: the home screen of a new reader, and for
//! each topic its first question, the pages of jobs, and every question that a link can begin with. BANK is a folder of
//! questions, or a file with a packed bank. The app's own views render them, so nothing moves when the program takes a page
//! over.

mod question;
mod render;
mod topic;

use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;

use dryrun::address::Route;
use dryrun::bank::{Bank, Track};
use dryrun::views::Stage;
use dryrun::words::Words;
use serde::Serialize;
use yew::prelude::*;

use question::QuestionFrame;
use render::{opened, rendered};
use topic::TopicFrame;

/// Everything that the build needs, in the order of the bank.
#[derive(Serialize)]
struct Frames {
    /// The home screen, with the topics as plain text too, for browsers in which the app does not start.
    home: String,
    topics: Vec<TopicFrame>,
    /// Each closed question that is shown as it stands, as the first of two.
    questions: Vec<QuestionFrame>,
    jobs: Vec<JobFrame>,
    /// What a quiz in another page shows of a set that no page was built for.
    set: String,
}

fn main() -> ExitCode {
    let from = std::env::args().nth(1).unwrap_or_else(|| "questions".to_owned());
    match frames(Path::new(&from)) {
        Ok(frames) => {
            println!("{frames}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn frames(from: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let bank = if from.is_dir() {
        dryrun_authoring::read_folder(from).0
    } else {
        Bank::unpack(&std::fs::read(from)?).map_err(|fault| fault.to_string())?
    };
    let bank = Rc::new(bank);
    let topics = bank.topics().iter().map(|topic| topic::frame(&bank, topic));
    let topics = topics.collect::<std::io::Result<Vec<_>>>()?.into_iter().flatten().collect();
    Ok(serde_json::to_string(&Frames {
        home: home(&bank)?,
        topics,
        questions: question::frames(&bank)?,
        jobs: jobs(&bank)?,
        set: rendered(set())?,
    })?)
}

/// What the page of a job is made from.
#[derive(Serialize)]
struct JobFrame {
    /// The name of the job in addresses.
    id: &'static str,
    /// Its label.
    title: &'static str,
    /// Its address in the app.
    address: String,
    /// The page of the app.
    page: String,
}

/// The pages of the jobs for which the bank has questions.
fn jobs(bank: &Rc<Bank>) -> std::io::Result<Vec<JobFrame>> {
    let is_asked = |job: &&Track| bank.items().iter().any(|item| item.tracks.contains(job));
    let jobs = Track::ALL.iter().filter(is_asked).map(|job| {
        let address = Route::Job(*job).to_string();
        let page = render::page(&opened(bank, Stage::Alone, &address))?;
        Ok(JobFrame { id: job.as_str(), title: Words::default().track(*job), address, page })
    });
    jobs.collect()
}

/// The home screen of a new reader.
fn home(bank: &Rc<Bank>) -> std::io::Result<String> {
    let plain = rendered(plain(bank))?;
    let page = render::page(&opened(bank, Stage::Alone, ""))?;
    Ok(page.replacen("</main>", &format!("{plain}</main>"), 1))
}

/// What stands in the frame of another page for a set that no page was built for. `embed/start.js` writes into it which set
/// it is.
fn set() -> Html {
    let words = Words::default();
    html! {
        <>
            <main class="page">
                <article class="set">
                    <h1 id="name">{ words.embedded_set() }</h1>
                    <p id="set"></p>
                    <p id="refused" role="alert">{ words.own_refused() }</p>
                    <p><button type="button" class="primary" id="start">{ words.embedded_start() }</button></p>
                </article>
            </main>
            <footer class="foot">
                <a href="#/" target="_blank" rel="noopener noreferrer">{ words.embedded_onward() }</a>
            </footer>
        </>
    }
}

/// The topics of the bank, without links.
fn plain(bank: &Bank) -> Html {
    let words = Words::default();
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
