//! `cargo xtask bench load`: what a reader waits for when a page loads, beside a page written by hand.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use browser_tests::{Browser, Page, Site, dist};
use serde_json::{Value, json};

use crate::{TIMES, median};

const WATCH: &str = include_str!("watch.js");

/// The page written by hand, as it is called on the site.
const BY_HAND: &str = "by-hand.html";

/// What is opened, and what a reader waits for there.
const PAGES: &[(&str, &str, Goal)] = &[
    ("by hand", BY_HAND, Goal::Verdict),
    ("home", "", Goal::Buttons),
    ("topic page", "topic/kubernetes/", Goal::Verdict),
    ("link with one topic", "#/quiz?topic=kubernetes&kind=single&count=10&seed=1", Goal::Verdict),
    ("mixed link", "#/quiz?kind=single&count=10&seed=1", Goal::Verdict),
];

/// The single file is opened from the disk, so a slow network does not slow it.
const FILE: (&str, &str, Goal) = ("single file", "#/quiz?kind=single&count=10&seed=1", Goal::Verdict);

/// What ends a measurement.
#[derive(Clone, Copy, PartialEq)]
enum Goal {
    Buttons,
    Verdict,
}

/// A machine and its connection.
struct Setting {
    name: &'static str,
    slowness: u32,
    /// Bytes in a second and milliseconds to the server and back; `None` for this machine's own speed.
    network: Option<(f64, u32)>,
}

const SETTINGS: [Setting; 3] = [
    Setting { name: "full speed", slowness: 1, network: None },
    Setting { name: "CPU 4x slower", slowness: 4, network: None },
    Setting { name: "CPU 4x slower, 1.6 Mbit/s, 150 ms", slowness: 4, network: Some((200_000.0, 150)) },
];

/// Milliseconds, unless something else is said.
#[derive(Clone, Default)]
struct Figures {
    paint: Vec<f64>,
    buttons: Vec<f64>,
    question: Vec<f64>,
    verdict: Vec<f64>,
    /// Without a unit: the score of the Layout Instability API.
    shift: Vec<f64>,
    /// What tasks took beyond 50 ms each.
    long: Vec<f64>,
    bytes: Vec<f64>,
    requests: Vec<f64>,
}

/// Measures every page in every setting, or only in those whose names contain what `DRYRUN_SETTING` says. `large` is a build with a bank of 10,000 questions, measured in the same way.
pub(crate) async fn bench(large: Option<&Path>) -> Result<()> {
    println!(
        "Chromium, everything compressed with Brotli on its way, cache empty, median of {TIMES}; milliseconds, and in \
         brackets times of the page by hand in the same setting"
    );
    for setting in &SETTINGS {
        if !std::env::var("DRYRUN_SETTING").map_or(true, |wanted| setting.name.contains(&wanted)) {
            continue;
        }
        println!("\n{}", setting.name);
        println!(
            "{:22}{:>8}{:>16}{:>16}{:>16}{:>8}{:>8}{:>8}{:>10}",
            "", "paint", "buttons", "question", "verdict", "shift", "long", "KB", "requests"
        );
        let mut by_hand = None;
        for (bank, folder) in [("", Some(dist()?)), (", 10,000 questions", large.map(Path::to_path_buf))] {
            let Some(folder) = folder else { continue };
            for (name, figures) in measured(setting, &folder).await? {
                let first = by_hand.get_or_insert_with(|| figures.clone());
                if name != PAGES[0].0 || bank.is_empty() {
                    println!("{}", line(&format!("{name}{bank}"), &figures, first));
                }
            }
        }
    }
    Ok(())
}

/// Every page in turn, again and again, so that what disturbs the machine disturbs all of them.
async fn measured(setting: &Setting, folder: &Path) -> Result<Vec<(&'static str, Figures)>> {
    let copy = with_page_by_hand(folder)?;
    let site = Site::serve(&copy)?;
    site.compresses()?;
    let browser = Browser::start().await?;
    let page = browser.page(site).await?;
    page.before_load(WATCH).await?;
    warm(&page).await?;
    page.devtools("Network.enable", json!({})).await?;
    page.devtools("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
    page.slow_down(setting.slowness).await?;
    if let Some((speed, latency)) = setting.network {
        let network = json!({
            "offline": false, "latency": latency, "downloadThroughput": speed, "uploadThroughput": speed,
        });
        page.devtools("Network.emulateNetworkConditions", network).await?;
    }
    let file = format!("file://{}", folder.join("dryrun.html").canonicalize()?.display());
    let mut pages: Vec<(&str, String, Goal)> = PAGES
        .iter()
        .map(|(name, address, goal)| (*name, format!("{}{address}", page.site.url()), *goal))
        .collect();
    pages.push((FILE.0, format!("{file}{}", FILE.1), FILE.2));
    let mut all: Vec<_> = pages.iter().map(|(name, ..)| (*name, Figures::default())).collect();
    for _ in 0..TIMES {
        for ((_, address, goal), (_, figures)) in pages.iter().zip(&mut all) {
            load(&page, address, *goal, figures).await.with_context(|| format!("opening {address}"))?;
        }
    }
    browser.close().await?;
    fs::remove_dir_all(&copy).with_context(|| format!("removing {}", copy.display()))?;
    Ok(all)
}

/// Has the site compress its largest file, which it does once and for all: of 10,000 questions it takes longer than a
/// page is waited for.
async fn warm(page: &Page) -> Result<()> {
    const WASM: &str = "
        window.asked ??= fetch(document.querySelector('link[data-front]').href)
            .then(response => response.arrayBuffer()).then(() => (window.came = true));
        return window.came === true";
    page.open_only("").await?;
    let mut tries = 0;
    while page
        .until("the Wasm", async || Ok((page.run(WASM).await? == json!(true)).then_some(())))
        .await
        .is_err()
    {
        tries += 1;
        anyhow::ensure!(tries < 10, "the Wasm does not come");
    }
    Ok(())
}

/// A copy of a build, with the page by hand in it.
fn with_page_by_hand(folder: &Path) -> Result<PathBuf> {
    let copy = std::env::temp_dir().join(format!("dryrun-bench-{}", std::process::id()));
    let mut folders = vec![(folder.to_path_buf(), copy.clone())];
    while let Some((from, to)) = folders.pop() {
        fs::create_dir_all(&to)?;
        for entry in fs::read_dir(&from)? {
            let entry = entry?;
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push((entry.path(), to));
            } else {
                fs::copy(entry.path(), to)?;
            }
        }
    }
    fs::write(copy.join(BY_HAND), include_str!("../../../../bench/quiz.html"))?;
    Ok(copy)
}

async fn load(page: &Page, address: &str, goal: Goal, figures: &mut Figures) -> Result<()> {
    page.client().goto("about:blank").await?;
    // Every load is a first visit: an answer of the load before would be gone on with.
    let origin = address.split_inclusive('/').take(3).collect::<String>();
    let kept = json!({ "origin": origin.trim_end_matches('/'), "storageTypes": "local_storage" });
    page.devtools("Storage.clearDataForOrigin", kept).await?;
    // An empty cache, and not none: where there is none, what a page preloads is loaded a second time.
    page.devtools("Network.clearBrowserCache", json!({})).await?;
    page.client().goto(address).await?;
    let end = if goal == Goal::Buttons { "buttons" } else { "verdict" };
    let noted = page
        .until(&format!("{end} of {address}"), async || {
            let noted = page.run("return window.noted").await?;
            Ok((noted["paint"].is_number() && noted[end].is_number()).then_some(noted))
        })
        .await?;
    let add = |list: &mut Vec<f64>, name: &str| list.extend(noted[name].as_f64());
    add(&mut figures.paint, "paint");
    add(&mut figures.buttons, "buttons");
    add(&mut figures.question, "question");
    add(&mut figures.verdict, "verdict");
    add(&mut figures.shift, "shift");
    add(&mut figures.long, "long");
    // What came until the goal. The document itself is an entry of its own.
    const SENT: &str = "
        const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        return [entries.reduce((sum, entry) => sum + entry.transferSize, 0), entries.length]";
    let sent: Value = page.run(SENT).await?;
    figures.bytes.extend(sent[0].as_f64());
    figures.requests.extend(sent[1].as_f64());
    Ok(())
}

fn line(name: &str, figures: &Figures, by_hand: &Figures) -> String {
    let middle = |list: &[f64]| (!list.is_empty()).then(|| median(&mut list.to_vec()));
    let plain = |list: &[f64], digits: usize| {
        middle(list).map_or_else(|| "-".to_owned(), |value| format!("{value:.digits$}"))
    };
    // The buttons of the home page are what its reader waits for; the page by hand has a question in their place.
    let times = |list: &[f64], first: &[f64]| {
        let (Some(value), Some(first)) = (middle(list), middle(first)) else { return "-".to_owned() };
        format!("{value:.0} ({:.2})", value / first)
    };
    format!(
        "{name:22}{:>8}{:>16}{:>16}{:>16}{:>8}{:>8}{:>8}{:>10}",
        plain(&figures.paint, 0),
        times(&figures.buttons, &by_hand.question),
        times(&figures.question, &by_hand.question),
        times(&figures.verdict, &by_hand.verdict),
        plain(&figures.shift, 3),
        plain(&figures.long, 0),
        plain(&figures.bytes.iter().map(|bytes| bytes / 1000.0).collect::<Vec<_>>(), 0),
        plain(&figures.requests, 0),
    )
}
