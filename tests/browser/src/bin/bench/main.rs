//! `cargo xtask bench`: measures how long a reader waits, on this machine and on one that is four times slower.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

mod learning;
mod load;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::{Browser, Page, Site, dist};
use serde_json::{Value, json};

/// A practice session in which each question is answered by one radio button.
const QUESTION: &str = "#/quiz?kind=single&count=10&seed=1";

/// How often each figure is taken; its median is printed.
const TIMES: usize = 9;

/// The budget of the single file, as a multiple of the time of the served page.
const FILE_BUDGET: f64 = 1.5;

/// The budget for scripts from the answer to the verdict, in milliseconds at a quarter of the speed: one frame.
const VERDICT_BUDGET: f64 = 16.0;

/// Notes when the page first holds a question that can be answered, in milliseconds after the start
/// of navigation, and when that has been painted.
const WATCH: &str = "
    new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-answerable]')) return;
        observer.disconnect();
        window.answerable = performance.now();
        requestAnimationFrame(() => requestAnimationFrame(() => window.painted = performance.now()));
    }).observe(document, { childList: true, subtree: true, attributes: true });
";

/// Trace events that hold time spent in scripts. They nest, so their union counts, not their sum.
const SCRIPTING: [&str; 7] = [
    "EventDispatch",
    "FunctionCall",
    "EvaluateScript",
    "RunMicrotasks",
    "FireAnimationFrame",
    "FireIdleCallback",
    "TimerFire",
];

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.split_first() {
        Some((first, rest)) if first == "load" => {
            runtime.block_on(load::bench(rest.first().map(PathBuf::from).as_deref()))
        }
        Some((first, rest)) if first == "learning" => {
            let folder = rest.first().context("the folder of the page is missing")?;
            runtime.block_on(learning::bench(Path::new(folder)))
        }
        _ => runtime.block_on(bench()),
    }
}

async fn bench() -> Result<()> {
    println!("Chromium, dist/ from this machine, cache off, median of {TIMES} (least to most), milliseconds");
    let file = format!("file://{}", dist()?.join("dryrun.html").canonicalize()?.display());
    let mut slowest_file = 0.0_f64;
    let browser = Browser::start().await?;
    for slowness in [1, 4] {
        let page = browser.page(Site::serve(dist()?)?).await?;
        page.before_load(WATCH).await?;
        page.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        // From the second load on the worker would answer.
        page.devtools("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
        page.slow_down(slowness).await?;
        let addresses = [format!("{}{QUESTION}", page.site.url()), format!("{file}{QUESTION}")];
        let mut samples = [Vec::new(), Vec::new()];
        for _ in 0..TIMES {
            for (address, samples) in addresses.iter().zip(&mut samples) {
                samples.push(start_up(&page, address).await?);
            }
        }
        let [served, single] = samples.map(|samples| samples.into_iter().unzip::<f64, f64, Vec<_>, Vec<_>>());
        let times = median(&mut single.0.clone()) / median(&mut served.0.clone());
        println!("  navigation to an answerable question, {slowness}x slower   {}", figure(served.0));
        println!("  the same, painted                                 {}", figure(served.1));
        println!("  the same in the single file                       {}", figure(single.0));
        println!("  the file's time in times of the served page's     {times:7.2}  (at most {FILE_BUDGET})");
        slowest_file = slowest_file.max(times);
    }
    browser.close().await?;
    // Tracing costs time of its own, so it has a browser of its own.
    let browser = Browser::start_tracing("devtools.timeline").await?;
    let page = browser.page(Site::serve(dist()?)?).await?;
    page.open(QUESTION).await?;
    page.slow_down(4).await?;
    let mut samples = Vec::new();
    for _ in 0..TIMES {
        samples.push(verdict(&browser, &page).await?);
    }
    let verdict = median(&mut samples);
    println!("  scripting from answer to verdict, 4x slower       {}", figure(samples));
    browser.close().await?;
    ensure!(verdict < VERDICT_BUDGET, "{verdict:.1} ms of scripting pass the budget of {VERDICT_BUDGET} ms");
    ensure!(slowest_file <= FILE_BUDGET, "the single file takes {slowest_file:.2} times as long as the page");
    Ok(())
}

/// Opens a question in a page that was just loaded.
async fn start_up(page: &Page, address: &str) -> Result<(f64, f64)> {
    page.client().goto("about:blank").await?;
    page.client().goto(address).await?;
    page.until("an answerable question", async || {
        let times = page.run("return [window.answerable ?? null, window.painted ?? null]").await?;
        Ok(times[0].as_f64().zip(times[1].as_f64()))
    })
    .await
}

/// Answers the question on the screen and goes on to the next. Returns the time in scripts in between.
async fn verdict(browser: &Browser, page: &Page) -> Result<f64> {
    const CHOOSE: &str = "
        const option = document.querySelector('[data-answerable] input[type=radio]');
        if (!option) return null;
        option.click();
        const check = [...document.querySelectorAll('button[type=submit]')].find(
            button => button.textContent.includes('Check'));
        check?.scrollIntoView({ block: 'center' });
        const box = check?.getBoundingClientRect();
        return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
    ";
    page.second().await?;
    let at = page.until("a question with radio buttons and a button Check", async || {
        let at = page.run(CHOOSE).await?;
        Ok(at[0].as_f64().zip(at[1].as_f64()))
    });
    let (x, y) = at.await?;
    while !browser.trace().await?.is_empty() {}
    // A click of the browser itself: the driver's own would add scripts of its own.
    for kind in ["mousePressed", "mouseReleased"] {
        let click = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
        page.devtools("Input.dispatchMouseEvent", click).await?;
    }
    page.until("the verdict", async || {
        let judged = page.run("return !document.querySelector('[data-answerable]')").await?;
        Ok((judged == json!(true)).then_some(()))
    })
    .await?;
    let scripting = scripting(&browser.trace().await?).context("the trace holds no submitted answer")?;
    page.click_button("Next").await?;
    Ok(scripting)
}

/// Milliseconds in the page's scripts from the click that submitted the answer; a trace may begin
/// with what was done before.
fn scripting(trace: &[Value]) -> Option<f64> {
    let (submitted, thread) = last(trace, "submit", f64::INFINITY)?;
    let (from, _) = last(trace, "click", submitted)?;
    let mut spans: Vec<(f64, f64)> = trace
        .iter()
        .filter(|event| event["tid"] == *thread && SCRIPTING.iter().any(|name| event["name"] == *name))
        .filter_map(|event| event["ts"].as_f64().zip(event["dur"].as_f64()))
        .filter(|(start, _)| *start >= from)
        .collect();
    spans.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (mut total, mut until) = (0.0, from);
    for (start, duration) in spans {
        let end = start + duration;
        total += (end - until.max(start)).max(0.0);
        until = until.max(end);
    }
    Some(total / 1000.0)
}

/// When the last event of this type was dispatched, no later than `until`, and on which thread.
fn last<'a>(trace: &'a [Value], kind: &str, until: f64) -> Option<(f64, &'a Value)> {
    trace
        .iter()
        .filter(|event| event["name"] == "EventDispatch" && event["args"]["data"]["type"] == kind)
        .filter_map(|event| Some((event["ts"].as_f64()?, &event["tid"])))
        .filter(|(at, _)| *at <= until)
        .max_by(|one, other| one.0.total_cmp(&other.0))
}

fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}

fn figure(mut samples: Vec<f64>) -> String {
    let middle = median(&mut samples);
    let least = samples.first().copied().unwrap_or_default();
    let most = samples.last().copied().unwrap_or_default();
    format!("{middle:7.1}  ({least:.1} to {most:.1})")
}
