//! A page that is kept, and a new version of it: with consent, whole, and in all tabs at once.

#![allow(clippy::indexing_slicing, reason = "this is how a test fails")]

mod kept;

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, mini_dist, mini_everywhere};
use fantoccini::wd::WindowHandle;
use kept::{explained, keep, look, newer_than, rebuilt, version};
use serde_json::json;

/// Waits until a new version is there in whole and waits in turn.
async fn waiting(page: &Page) -> Result<()> {
    const WAITS: &str =
        "return navigator.serviceWorker.getRegistration().then(found => Boolean(found?.waiting))";
    let waits =
        page.until("the update to wait", async || Ok((page.run(WAITS).await? == json!(true)).then_some(())));
    explained(page, waits.await).await
}

/// Looks for a new version and waits until nothing is on its way any more. Whether one waits then.
async fn tried(page: &Page) -> Result<bool> {
    const TRY: &str = "return navigator.serviceWorker.getRegistration()
        .then(found => found.update()).then(() => true, () => false)";
    const WAITS: &str = "return navigator.serviceWorker.getRegistration()
        .then(found => found.installing ? null : Boolean(found.waiting))";
    page.run(TRY).await?;
    page.until("nothing to be on its way", async || Ok(page.run(WAITS).await?.as_bool())).await
}

async fn second_tab(page: &Page) -> Result<(WindowHandle, WindowHandle)> {
    let one = page.client().window().await?;
    let two = page.client().new_window(true).await?.handle;
    page.switch_to(&two).await?;
    Ok((one, two))
}

#[test]
fn an_update_waits_for_consent_and_for_the_end_of_a_question() {
    mini_everywhere(async |page| {
        keep(page, "#/").await?;
        let (one, two) = second_tab(page).await?;
        page.open("#/quiz?items=mini-line,mini-single&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;

        page.site.swap(rebuilt(&mini_dist()?)?)?;
        look(page).await?;
        waiting(page).await?;
        page.see_no("A new version is ready.").await?;

        page.switch_to(&one).await?;
        page.see("A new version is ready. Your progress stays.").await?;
        page.open("#/quiz?items=mini-text").await?;
        page.see_no("A new version is ready.").await?;
        page.open("#/").await?;
        let before = version(page).await?;
        page.click_button("Update now").await?;
        newer_than(page, &before).await?;
        page.switch_to(&two).await?;
        newer_than(page, &before).await?;
        page.open("#/").await?;
        let caches = page.run("return caches.keys().then(names => names.length)").await?;
        ensure!(caches == 1, "{caches} versions are kept");
        page.client().close_window().await?;
        page.switch_to(&one).await?;
        page.console_errors().await.map(drop)
    });
}

/// The logs on the shelf: their names, heads and lengths.
const LOGS: &str = "return Object.entries(localStorage).filter(([name]) => name.includes(':log:'))
    .map(([name, value]) => `${name} ${value.split('\\n')[0]} ${value.length}`).sort()";

/// How often two tabs move to a new version and back; both answer a question in between.
const MOVES: usize = 20;
/// Enough of them that none is asked twice within one second, in which two answers to one question count as one.
const QUESTIONS: [&str; 3] = ["mini-single", "mini-multiple", "mini-line"];

#[test]
fn two_tabs_move_together_and_lose_no_answer() {
    mini_everywhere(async |page| {
        let builds = [rebuilt(&mini_dist()?)?, mini_dist()?];
        keep(page, "#/").await?;
        let (one, two) = second_tab(page).await?;
        page.open("#/").await?;
        let mut slowest = 0.0_f64;
        let mut record = Vec::new();
        for turn in 0..MOVES {
            let before = version(page).await?;
            let item = QUESTIONS[turn % QUESTIONS.len()];
            page.open(&format!("#/quiz?items={item}&seed={turn}")).await?;
            page.press("1").await?;
            page.press("Enter").await?;
            let judged = format!(
                "return location.hash.endsWith('&seed={turn}') && Boolean(document.querySelector('.verdict'))"
            );
            page.until("its verdict", async || Ok((page.run(&judged).await? == json!(true)).then_some(())))
                .await?;
            page.site.swap(builds[turn % 2].clone())?;
            page.switch_to(&one).await?;
            page.open("#/").await?;
            look(page).await?;
            waiting(page).await.with_context(|| format!("turn {turn}"))?;
            explained(page, page.see("A new version is ready.").await).await?;
            let consent = page.run("return Date.now()").await?.as_f64().unwrap_or_default();
            page.click_button("Update now").await?;
            for tab in [&one, &two] {
                page.switch_to(tab).await?;
                newer_than(page, &before).await?;
                let begun = page.run("return performance.timeOrigin").await?.as_f64().unwrap_or(f64::MAX);
                slowest = slowest.max(begun - consent);
            }
            record.push(page.run(LOGS).await?.to_string());
        }
        ensure!(slowest < 2_000.0, "a tab began with the new version {slowest} ms after consent");
        page.open("#/data").await?;
        page.see(&format!("{MOVES} answers.")).await.with_context(|| record.join("\n"))?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn what_the_page_says_covers_no_offered_update() {
    mini_everywhere(async |page| {
        keep(page, "#/settings").await?;
        page.site.swap(rebuilt(&mini_dist()?)?)?;
        look(page).await?;
        page.see("A new version is ready.").await?;
        // The host has the new version's file, and this page knows the hash of its own.
        page.click_link("Save Dryrun as a file").await?;
        page.hear("The file could not be downloaded completely.").await?;
        page.see("A new version is ready.").await?;
        page.open("#/").await?;
        page.see_no("The file could not be downloaded completely.").await?;
        let before = version(page).await?;
        page.click_button("Update now").await?;
        newer_than(page, &before).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_return_to_the_version_in_use_that_breaks_off_leaves_it_working() {
    mini_everywhere(async |page| {
        keep(page, "#/settings").await?;
        let old = version(page).await?;
        page.site.swap(rebuilt(&mini_dist()?)?)?;
        look(page).await?;
        waiting(page).await?;
        page.site.swap(mini_dist()?)?;
        page.site.cuts_at(4)?;
        tried(page).await?;
        page.site.stop();
        page.reload().await?;
        page.see("Settings").await?;
        ensure!(version(page).await? == old, "the version that was in use is gone");
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_half_deployed_update_leaves_the_old_version_working() {
    mini_everywhere(async |page| {
        keep(page, "#/settings").await?;
        let half = rebuilt(&mini_dist()?)?;
        fs::remove_file(half.join("icon-512.png"))?;
        page.site.swap(half)?;
        look(page).await?;
        page.hear("A new version was not downloaded completely").await?;
        page.site.stop();
        page.open("#/item/mini-single").await?;
        page.see("SIGKILL").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn an_update_that_breaks_off_anywhere_leaves_the_old_version_working() {
    mini_everywhere(async |page| {
        keep(page, "#/settings").await?;
        let old = version(page).await?;
        let listed = fs::read_to_string(mini_dist()?.join("worker.js"))?.matches("\", \"sha").count();
        ensure!(listed > 5, "the worker lists {listed} files");
        // The first request is for the worker itself.
        for request in 1..=listed + 1 {
            for dies in [true, false] {
                page.site.swap(rebuilt(&mini_dist()?)?)?;
                if dies {
                    page.site.dies_at(request)?;
                } else {
                    page.site.cuts_at(request)?;
                }
                ensure!(!tried(page).await?, "after request {request} an update waits (killed: {dies})");
                page.site.stop();
                page.reload().await?;
                page.see("Settings").await?;
                ensure!(
                    version(page).await? == old,
                    "after request {request} another version runs (killed: {dies})"
                );
                page.site.start()?;
            }
        }
        // And in the end it comes.
        tried_whole(page).await?;
        page.console_errors().await.map(drop)
    });
}

async fn tried_whole(page: &Page) -> Result<()> {
    page.site.swap(rebuilt(&mini_dist()?)?)?;
    look(page).await?;
    waiting(page).await
}
