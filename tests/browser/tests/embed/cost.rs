//! What a frame costs the thread of its page that nobody touches, by a trace of Chromium.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use browser_tests::{Browser, Site, dist, journey};
use serde_json::Value;

use crate::blog::{Blog, hears};

/// What the scripts of a frame may cost before it is touched, in milliseconds of processor time.
const BUDGET: f64 = 10.0;

/// How often that is measured. The least counts: other programs of the machine only add to it.
const TIMES: usize = 4;

/// Trace events that hold scripts. They nest, so their union counts.
const SCRIPTS: [&str; 6] =
    ["EvaluateScript", "FunctionCall", "EventDispatch", "TimerFire", "RunMicrotasks", "FireAnimationFrame"];

/// Those that render. A script that asks for a height only brings forward what the page needs anyway.
const RENDERING: [&str; 2] = ["UpdateLayoutTree", "Layout"];

/// A frame that nobody touches: what stands in the page for it, what its address ends with, and whether it says when it is there.
struct Frame<'a> {
    body: &'a str,
    address: &'a str,
    speaks: bool,
}

#[test]
fn an_untouched_frame_runs_scripts_for_ten_milliseconds_at_most() {
    // A trace needs a browser of its own; this only leaves the test out where there is no Chromium.
    journey(async |_| {
        let browser = Browser::start_tracing("devtools.timeline").await?;
        let empty = Empty::serve()?;
        let nothing = format!("<iframe width=\"600\" height=\"480\" src=\"{}\"></iframe>", empty.site.url());
        let nothing = Frame { body: &nothing, address: &empty.site.url(), speaks: false };
        let quiz = "<dry-run-quiz topic=\"kubernetes\" count=\"2\"></dry-run-quiz>";
        let quiz = Frame { body: quiz, address: "/embed/v1/kubernetes/", speaks: true };
        let (mut scripts, mut whole, mut floor) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..TIMES {
            floor.push(union(&traced(&browser, &nothing).await?, |_| true));
            let trace = traced(&browser, &quiz).await?;
            let run = spans(&trace, |name| SCRIPTS.contains(&name));
            let within = |event: &&Value| {
                let at = event["tts"].as_f64().unwrap_or_default();
                run.iter().any(|(start, duration)| (*start..start + duration).contains(&at))
            };
            let forced: Vec<Value> = trace.iter().filter(within).cloned().collect();
            whole.push(union(&trace, |_| true));
            scripts.push(
                union(&trace, |name| SCRIPTS.contains(&name))
                    - union(&forced, |name| RENDERING.contains(&name)),
            );
        }
        browser.close().await?;
        println!(
            "an untouched frame, ms of processor time: scripts {scripts:.1?}, with rendering {whole:.1?}; an empty \
             document in a frame {floor:.1?}"
        );
        let least = scripts.iter().copied().fold(f64::INFINITY, f64::min);
        ensure!(least <= BUDGET, "the scripts of an untouched frame take {scripts:.1?} ms, at most {BUDGET}");
        ensure!(least > 0.0, "the trace has no scripts");
        Ok(())
    });
}

/// A site with one document that has nothing in it.
struct Empty {
    site: Site,
    folder: PathBuf,
}

impl Empty {
    fn serve() -> Result<Empty> {
        let folder = std::env::temp_dir().join(format!("dryrun-empty-{}", std::process::id()));
        fs::create_dir_all(&folder).context("making the folder of an empty document")?;
        let html = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Nothing</title><link rel=\"icon\" href=\"data:,\">";
        fs::write(folder.join("index.html"), html).context("writing an empty document")?;
        Ok(Empty { site: Site::serve(&folder)?, folder })
    }
}

impl Drop for Empty {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// The events of the thread of a frame, in a page of its own, until it rests.
async fn traced(browser: &Browser, frame: &Frame<'_>) -> Result<Vec<Value>> {
    let page = browser.page(Site::serve(dist()?)?).await?;
    while !browser.trace().await?.is_empty() {}
    let _blog = Blog::open(&page, "", frame.body).await?;
    if frame.speaks {
        hears(&page, 0, "resized").await?;
    }
    // The frame looks at its height once more, and is painted.
    page.run("return new Promise((go) => setTimeout(() => requestAnimationFrame(go), 600))").await?;
    // The browser tells the trace in pieces.
    let mut told = Vec::new();
    page.until("the trace of the frame", async || {
        told.extend(browser.trace().await?);
        Ok(of_frame(&told, frame.address))
    })
    .await?;
    loop {
        let more = browser.trace().await?;
        if more.is_empty() {
            break;
        }
        told.extend(more);
    }
    of_frame(&told, frame.address).context("the trace has no frame")
}

/// The events of the thread that parsed the document of a frame.
fn of_frame(trace: &[Value], address: &str) -> Option<Vec<Value>> {
    let is_frame = |event: &&Value| {
        let url = event["args"]["beginData"]["url"].as_str().unwrap_or_default();
        event["name"] == "ParseHTML" && url.contains(address)
    };
    let parsed = trace.iter().find(is_frame)?;
    let is_there = |event: &&Value| event["pid"] == parsed["pid"] && event["tid"] == parsed["tid"];
    Some(trace.iter().filter(is_there).cloned().collect())
}

/// When events began on the clock of their thread, and how long they took, in microseconds.
fn spans(trace: &[Value], is_wanted: impl Fn(&str) -> bool) -> Vec<(f64, f64)> {
    let wanted = trace.iter().filter(|event| event["name"].as_str().is_some_and(&is_wanted));
    let mut spans: Vec<(f64, f64)> =
        wanted.filter_map(|event| event["tts"].as_f64().zip(event["tdur"].as_f64())).collect();
    spans.sort_by(|one, other| one.0.total_cmp(&other.0));
    spans
}

/// Milliseconds that these events took together.
fn union(trace: &[Value], is_wanted: impl Fn(&str) -> bool) -> f64 {
    let (mut total, mut until) = (0.0_f64, 0.0_f64);
    for (start, duration) in spans(trace, is_wanted) {
        let end = start + duration;
        total += (end - until.max(start)).max(0.0);
        until = until.max(end);
    }
    total / 1000.0
}
