//! Readers who do anything, in browsers that do anything to the page: there is always a way on, and no answer is lost.
//!
//! `DRYRUN_STORM=200 cargo test -p browser-tests --test storm` makes so many runs in each engine, `DRYRUN_STORM=17..18`
//! only those of these seeds.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use std::env;
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, mini_everywhere};
use serde_json::json;

const STORM: &str = include_str!("scripts/storm.js");
const STEPS: u32 = 60;
/// Runs in each engine, if nothing else is said.
const RUNS: u32 = 4;

/// Doors that can be shut, and a clock that can be set.
const DOORS: &str = "
    window.denied = false; window.ahead = 0;
    const put = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...all) {
        if (window.denied) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, all);
    };
    const now = Date.now;
    Date.now = () => now.call(Date) + window.ahead;
    for (const name of ['clipboard', 'share']) Object.defineProperty(navigator, name, { value: null });
";

/// The seeds of this run: `200`, or `17..18`.
fn seeds() -> Range<u32> {
    let wanted = env::var("DRYRUN_STORM").unwrap_or_default();
    let (first, end) = wanted.split_once("..").unwrap_or(("0", &wanted));
    first.parse().unwrap_or(0)..end.parse().unwrap_or(RUNS)
}

/// How many answers the page "Your data" says there are, not how many were just forgotten. A translator may have been at
/// its words.
async fn answers(page: &Page) -> Result<u64> {
    const COUNT: &str = r"const [, count] = /([\d,]+)\s+answers?\.\s+(?:never|last)/i.exec(document.querySelector('main')?.textContent) ?? [];
        return count && Number(count.replaceAll(',', ''))";
    page.until("the number of answers", async || Ok(page.run(COUNT).await?.as_u64())).await
}

/// What was done in the storm, when it is over. On a busy machine that takes longer than anything else is waited for.
async fn ended(page: &Page) -> Result<String> {
    let once = async || {
        page.until("the end of the storm", async || {
            // The page may have been loaded again in between.
            let done =
                page.run("return window.stormed ?? (window.stormTurns ? null : 'loaded again')").await?;
            Ok(done.as_str().map(str::to_owned))
        })
        .await
    };
    for _ in 0..3 {
        if let Ok(done) = once().await {
            return Ok(done);
        }
    }
    once().await
}

async fn run(page: &Page, seed: u32) -> Result<()> {
    page.open(&format!("#/quiz?count=5&seed={seed}")).await?;
    page.reload().await?;
    page.run(&STORM.replace("SEED", &seed.to_string()).replace("STEPS", &STEPS.to_string())).await?;
    let done = ended(page).await?;
    let shown = async || {
        let way = "return [document.body.innerText.includes('Dryrun stopped'),
            [...document.querySelectorAll('#dryrun :is(a[href], button)')].some(node => node.checkVisibility())]";
        page.run(way).await
    };
    ensure!(!done.starts_with("broken"), "the test itself broke: {done}");
    // A page that has just been loaded again may still be on its way.
    let way = page.until("a way on", async || {
        let way = shown().await?;
        Ok((way[0] == json!(true) || way[1] == json!(true)).then_some(way))
    });
    let way = way.await.with_context(|| format!("no way on after: {done}"))?;
    ensure!(way[0] == json!(false), "the app stopped after: {done}");
    page.run("location.hash = '#/data'").await?;
    page.until("everything to be saved", async || {
        let is_kept =
            "return document.body.textContent.toLowerCase().includes('progress is kept in this browser')";
        Ok((page.run(is_kept).await? == json!(true)).then_some(()))
    })
    .await
    .with_context(|| done.clone())?;
    let known = answers(page).await?;
    page.reload().await?;
    let saved = answers(page).await?;
    ensure!(known == saved, "{known} answers were known, and {saved} are saved, after: {done}");
    Ok(())
}

#[test]
fn a_storm_leaves_a_way_on_and_loses_no_answer() {
    let seeds = seeds();
    mini_everywhere(async |page| {
        page.before_load(DOORS).await?;
        // A reader who goes back stays in the app, at the first seeds too.
        for _ in 0..STEPS / 4 {
            page.open("#/help").await?;
            page.open("#/").await?;
        }
        for seed in seeds.clone() {
            run(page, seed).await.with_context(|| format!("in the storm of seed {seed}"))?;
        }
        page.console_errors().await.map(drop)
    });
}
