//! The page once it is kept: without its server, over an update, and with what does not come whole. In
//! Chromium; Firefox and WebKitGTK come with their harness.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Site, dist, mini_dist, mini_journey, root};
use serde_json::json;

/// A folder of our own with a copy of that one.
fn copy(of: &Path) -> Result<PathBuf> {
    static COPIES: AtomicU32 = AtomicU32::new(0);
    let number = COPIES.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("dryrun-site-{}-{number}", std::process::id()));
    fill(&folder, of)?;
    Ok(folder)
}

/// Puts the files of a folder in the place of those of another, as a deployment does.
fn fill(folder: &Path, of: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(of)? {
        let file = entry?.path();
        fs::copy(&file, folder.join(file.file_name().context("a name")?))?;
    }
    Ok(())
}

/// Opens the page and waits until it is kept.
async fn keep(page: &Page, address: &str) -> Result<()> {
    page.open(address).await?;
    page.hear("Ready to work offline.").await?;
    // From here on the worker serves it.
    page.reload().await
}

/// Looks for a new version, as coming back to the tab does.
async fn look(page: &Page) -> Result<()> {
    page.run("document.dispatchEvent(new Event('visibilitychange'))").await.map(drop)
}

#[test]
fn without_its_server_it_answers_a_question_and_keeps_it() {
    mini_journey(async |page| {
        page.open("").await?;
        page.hear("Ready to work offline.").await?;
        page.site.stop();
        page.open("?from=a-mail#/quiz?items=mini-line,mini-single&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.reload().await?;
        page.see("Right.").await?;
        // It was said once.
        page.see_no("Ready to work offline.").await?;
        page.open("index.html#/item/mini-single").await?;
        page.see("SIGKILL").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn it_is_kept_in_a_folder_of_a_site() {
    mini_journey(async |page| {
        let folder = copy(&mini_dist()?)?;
        let above = folder.with_extension("above");
        fill(&above.join("quiz"), &folder)?;
        page.site = Site::serve(&above)?;
        keep(page, "quiz/").await?;
        page.site.stop();
        page.open("quiz/#/item/mini-single").await?;
        page.see("SIGKILL").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn an_update_waits_for_consent_and_for_the_end_of_a_question() {
    mini_journey(async |page| {
        let folder = copy(&mini_dist()?)?;
        page.site = Site::serve(&folder)?;
        keep(page, "#/").await?;
        let one = page.client().window().await?;
        let two = page.client().new_window(true).await?.handle;
        page.client().switch_to_window(two.clone()).await?;
        page.open("#/quiz?items=mini-line,mini-single&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;

        fill(&folder, &dist()?)?;
        look(page).await?;
        let waits = "return navigator.serviceWorker.getRegistration().then(found => Boolean(found.waiting))";
        page.until("the update to wait", async || Ok((page.run(waits).await? == json!(true)).then_some(())))
            .await?;
        page.see_no("A new version is ready.").await?;

        page.client().switch_to_window(one.clone()).await?;
        page.see("A new version is ready. Your progress stays.").await?;
        page.accessible("an update that is offered").await?;
        page.open("#/quiz?items=mini-text").await?;
        page.see_no("A new version is ready.").await?;
        page.open("#/").await?;
        page.click_button("Update now").await?;
        page.see("432 questions").await?;
        page.client().switch_to_window(two).await?;
        page.open("#/").await?;
        page.see("432 questions").await?;
        let caches = page.run("return caches.keys().then(names => names.length)").await?;
        ensure!(caches == 1, "{caches} versions are kept");
        page.client().close_window().await?;
        page.client().switch_to_window(one).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn what_does_not_come_whole_is_not_kept() {
    mini_journey(async |page| {
        let names: Vec<_> = fs::read_dir(mini_dist()?)?.flatten().map(|entry| entry.file_name()).collect();
        for name in names.iter().filter_map(|name| name.to_str()) {
            let folder = copy(&mini_dist()?)?;
            let file = folder.join(name);
            let mut bytes = fs::read(&file)?;
            // In the page, a letter of its description; elsewhere the byte in the middle.
            let at = if name == "index.html" {
                let description = "Practise infrastructure";
                String::from_utf8_lossy(&bytes).find(description).context("no description")?
            } else {
                bytes.len() / 2
            };
            *bytes.get_mut(at).context("an empty file")? ^= 1;
            fs::write(&file, bytes)?;
            page.site = Site::serve(&folder)?;
            page.open_only("#/settings").await?;
            match name.rsplit_once('.').map(|(_, extension)| extension) {
                Some("wasm" | "css") => page.hear("A part of Dryrun is damaged.").await?,
                Some("js") if name != "worker.js" => {
                    // No script of ours runs.
                    page.run("document.getAnimations().forEach(animation => animation.finish())").await?;
                    page.see("a part of it may be damaged").await?;
                }
                Some("html") if name == "dryrun.html" => {
                    page.click_link("Save Dryrun as a file").await?;
                    page.hear("The file could not be fetched whole.").await?;
                }
                // The browser takes the worker as it comes: nothing holds it to a hash.
                Some("js") => {}
                _ => page.hear("Not ready to work offline: a file did not come whole").await?,
            }
        }
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_half_deployed_update_leaves_the_old_version_working() {
    mini_journey(async |page| {
        let folder = copy(&mini_dist()?)?;
        page.site = Site::serve(&folder)?;
        keep(page, "#/settings").await?;
        fill(&folder, &dist()?)?;
        fs::remove_file(folder.join("icon-512.png"))?;
        look(page).await?;
        page.hear("A new version did not come whole").await?;
        page.site.stop();
        page.open("#/item/mini-single").await?;
        page.see("SIGKILL").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_kill_switch_takes_what_is_kept_away() {
    mini_journey(async |page| {
        let folder = copy(&mini_dist()?)?;
        page.site = Site::serve(&folder)?;
        keep(page, "#/settings").await?;
        fs::copy(root().join("assets/worker-that-ends.js"), folder.join("worker.js"))?;
        look(page).await?;
        let left = "return caches.keys().then(names => names.length)";
        // The tab loads again meanwhile, which interrupts the question.
        page.until("nothing to be kept", async || {
            Ok((page.run(left).await.ok() == Some(json!(0))).then_some(()))
        })
        .await?;
        let pages = |page: &Page| page.site.requests().iter().filter(|path| *path == "/").count();
        let before = pages(page);
        page.reload().await?;
        ensure!(pages(page) > before, "the page still comes from what was kept");
        page.console_errors().await.map(drop)
    });
}
