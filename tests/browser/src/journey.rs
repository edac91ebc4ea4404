//! One journey: a fresh tab, a fresh origin, one browser for all journeys of a test file.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, ensure};
use tokio::runtime::{Builder, Runtime};

use crate::{Browser, Page, Site, dist, mini_dist};

struct Shared {
    runtime: Runtime,
    browser: Browser,
}

/// The browser of this test file, between journeys. Journeys take turns.
static SHARED: Mutex<Option<Shared>> = Mutex::new(None);

/// Runs the body of one test. The journey must end with an empty console: one that expects errors
/// there takes them with [`Page::console_errors`].
///
/// # Panics
/// When the journey fails, with what it waited for and what the page showed.
#[track_caller]
pub fn journey(steps: impl AsyncFnOnce(&mut Page) -> Result<()>) {
    through(dist, steps);
}

/// The same through the build with the mini-bank, of which a test may know every word.
///
/// # Panics
/// As [`journey`].
#[track_caller]
pub fn mini_journey(steps: impl AsyncFnOnce(&mut Page) -> Result<()>) {
    through(mini_dist, steps);
}

#[track_caller]
fn through(folder: fn() -> Result<PathBuf>, steps: impl AsyncFnOnce(&mut Page) -> Result<()>) {
    let mut turn = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    // Taken, not borrowed: after a failure the next journey gets a browser of its own.
    let outcome = turn.take().map_or_else(start, Ok).and_then(|shared| {
        shared.runtime.block_on(walk(&shared.browser, folder, steps))?;
        Ok(shared)
    });
    match outcome {
        Ok(shared) => *turn = Some(shared),
        Err(error) => {
            drop(turn);
            panic!("{}", report(&error));
        }
    }
}

/// The error and its causes, outermost first; without a backtrace, which would bury them.
fn report(error: &anyhow::Error) -> String {
    error.chain().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn start() -> Result<Shared> {
    let runtime = Builder::new_current_thread().enable_all().build().context("starting tokio")?;
    let browser = runtime.block_on(Browser::start())?;
    Ok(Shared { runtime, browser })
}

async fn walk(
    browser: &Browser,
    folder: fn() -> Result<PathBuf>,
    steps: impl AsyncFnOnce(&mut Page) -> Result<()>,
) -> Result<()> {
    let site = Site::serve(folder()?).context("serving the build")?;
    let mut page = browser.page(site).await?;
    if let Err(error) = steps(&mut page).await {
        let errors = page.console_errors().await.unwrap_or_default();
        return Err(error.context(format!("console: {errors:#?}")));
    }
    let errors = page.console_errors().await?;
    ensure!(errors.is_empty(), "the journey is done, but the console has errors: {errors:#?}");
    Ok(())
}
