//! One journey: a new tab and a new origin. In each engine, all journeys of a test file share one browser.

use std::any::Any;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use tokio::runtime::{Builder, Runtime};

use crate::{Browser, Engine, Page, Site, dist, mini_dist};

struct Shared {
    engine: Engine,
    runtime: Runtime,
    browser: Browser,
}

/// The browsers of this test file, between journeys. Journeys take turns.
static SHARED: Mutex<Vec<Shared>> = Mutex::new(Vec::new());

/// Runs the body of one test in every engine of this run, see [`Engine::chosen`]. The journey fails if the page had
/// errors; a journey that expects errors takes them with [`Page::console_errors`].
///
/// # Panics
/// When the journey fails. The message says in which engines, what it waited for and what the page showed.
#[track_caller]
pub fn everywhere(steps: impl AsyncFn(&mut Page) -> Result<()>) {
    through_all(dist, steps);
}

/// The same in the build with the mini-bank, of which a test may know every word.
///
/// # Panics
/// Like [`everywhere`].
#[track_caller]
pub fn mini_everywhere(steps: impl AsyncFn(&mut Page) -> Result<()>) {
    through_all(mini_dist, steps);
}

/// Runs the body of one test only in Chromium, for what other engines cannot check.
///
/// # Panics
/// Like [`everywhere`].
#[track_caller]
pub fn journey(steps: impl AsyncFn(&mut Page) -> Result<()>) {
    through_chromium(dist, steps);
}

/// The same in the build with the mini-bank, of which a test may know every word.
///
/// # Panics
/// Like [`everywhere`].
#[track_caller]
pub fn mini_journey(steps: impl AsyncFn(&mut Page) -> Result<()>) {
    through_chromium(mini_dist, steps);
}

#[track_caller]
fn through_all(folder: fn() -> Result<PathBuf>, steps: impl AsyncFn(&mut Page) -> Result<()>) {
    let engines = chosen();
    let failures: Vec<String> = engines
        .into_iter()
        .filter_map(|engine| through(engine, folder, &steps).err())
        .map(|error| report(&error))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[track_caller]
fn through_chromium(folder: fn() -> Result<PathBuf>, steps: impl AsyncFn(&mut Page) -> Result<()>) {
    if !chosen().contains(&Engine::Chromium) {
        tell(&format!("not run without Chromium: {}", this_test()));
        return;
    }
    if let Err(error) = through(Engine::Chromium, folder, &steps) {
        panic!("{}", report(&error));
    }
}

#[track_caller]
fn chosen() -> Vec<Engine> {
    Engine::chosen().unwrap_or_else(|error| panic!("{}", report(&error)))
}

/// One journey in one engine. In a run of the whole suite a journey that fails is made once more in a new browser: what
/// a driver loses under load isn't the page's fault. The run names each of these, and allows only a few.
fn through(
    engine: Engine,
    folder: fn() -> Result<PathBuf>,
    steps: &impl AsyncFn(&mut Page) -> Result<()>,
) -> Result<()> {
    let begun = Instant::now();
    let mut outcome = attempt(engine, folder, steps);
    if let Err(error) = &outcome
        && is_told()
    {
        eprintln!("{} is made once more, because {}", this_test(), report(error));
        let second = attempt(engine, folder, steps);
        if second.is_ok() {
            tell(&format!("passed only the second time: {} in {engine}", this_test()));
        }
        outcome = second;
    }
    tell(&format!("{} ms in {engine}", begun.elapsed().as_millis()));
    outcome.with_context(|| format!("in {engine}:"))
}

fn attempt(
    engine: Engine,
    folder: fn() -> Result<PathBuf>,
    steps: &impl AsyncFn(&mut Page) -> Result<()>,
) -> Result<()> {
    let mut browsers = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    // Taken, not borrowed: after a failure the next journey gets a browser of its own.
    let at = browsers.iter().position(|shared| shared.engine == engine);
    let shared = at.map_or_else(|| start(engine), |at| Ok(browsers.swap_remove(at)))?;
    // A step that panics, as by `assert!`, is a failure in this engine and none of the next one.
    let walked = AssertUnwindSafe(|| shared.runtime.block_on(walk(&shared.browser, folder, steps)));
    catch_unwind(walked).unwrap_or_else(|cause| Err(panicked(&*cause)))?;
    browsers.push(shared);
    Ok(())
}

/// The error and its causes, outermost first; without a backtrace, which would bury them.
fn report(error: &anyhow::Error) -> String {
    error.chain().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The message of a panic, as an error.
fn panicked(cause: &(dyn Any + Send)) -> anyhow::Error {
    let text = cause.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| cause.downcast_ref::<&str>().copied());
    anyhow::anyhow!("{}", text.unwrap_or("a step panicked"))
}

/// A line for `cargo xtask test`, past what the test framework catches; it asks for them with `DRYRUN_TELL`.
fn tell(what: &str) {
    if is_told() {
        // Nobody misses what cannot be told.
        drop(std::io::stdout().write_all(format!("journey: {what}\n").as_bytes()));
    }
}

/// Whether `cargo xtask test` listens.
fn is_told() -> bool {
    std::env::var_os("DRYRUN_TELL").is_some()
}

/// The test that this thread runs, with its file.
fn this_test() -> String {
    let program = std::env::current_exe().unwrap_or_default();
    let file = program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    format!("{file} {}", std::thread::current().name().unwrap_or("one of several"))
}

fn start(engine: Engine) -> Result<Shared> {
    let runtime = Builder::new_current_thread().enable_all().build().context("starting tokio")?;
    let browser = runtime.block_on(Browser::start_in(engine))?;
    Ok(Shared { engine, runtime, browser })
}

async fn walk(
    browser: &Browser,
    folder: fn() -> Result<PathBuf>,
    steps: &impl AsyncFn(&mut Page) -> Result<()>,
) -> Result<()> {
    let site = Site::serve(folder()?).context("serving the build")?;
    let mut page = browser.page(site).await?;
    if let Err(error) = steps(&mut page).await {
        let errors = page.console_errors().await.unwrap_or_default();
        return Err(error.context(format!("console: {errors:#?}")));
    }
    let errors = page.all_errors().await?;
    ensure!(errors.is_empty(), "the journey is done, but the page complained: {errors:#?}");
    Ok(())
}
