//! Real browser extensions beside the app: in Chromium, and one in Firefox.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::{Browser, Engine, Page, Site, mini_dist};
use serde_json::{Value, json};

const DARK_READER: &str = include_str!("../vendor/darkreader/darkreader.js");

/// What a page translator and a spelling checker do, as long as the page is open: words become `font` elements, text
/// fields are wrapped, and a bar stands in the body.
const REWRITER: &str = include_str!("scripts/rewriter.js");

/// Writes an extension that runs these scripts in every page, as early as it can.
fn extension(name: &str, scripts: &[&str]) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("dryrun-extension-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let mut names = Vec::new();
    for (place, script) in scripts.iter().enumerate() {
        names.push(format!("{place}.js"));
        fs::write(folder.join(format!("{place}.js")), script)?;
    }
    let manifest = json!({
        "manifest_version": 3, "name": name, "version": "1.0",
        "content_scripts": [{ "matches": ["<all_urls>"], "js": names, "run_at": "document_start" }],
    });
    fs::write(folder.join("manifest.json"), manifest.to_string())?;
    Ok(folder)
}

/// A set of several kinds of question, from the first to the result, and the home page.
async fn played(page: &Page) -> Result<()> {
    page.open("#/quiz?items=mini-single,mini-line,mini-order&seed=1").await?;
    page.run("document.querySelector('main input[type=radio]').click()").await?;
    for _ in 0..8 {
        page.second().await?;
        page.press("Enter").await?;
    }
    page.see_no("Dryrun stopped").await?;
    page.open("#/").await?;
    page.until("the home page", async || {
        let text = page.text().await?.to_lowercase();
        Ok(text.contains("topics you have tried").then_some(()))
    })
    .await?;
    page.see_no("Dryrun stopped").await
}

/// Plays beside an extension that leaves a trace which this script finds in the page.
async fn beside(browser: Browser, site: Site, trace: &str) -> Result<()> {
    let page = browser.page(site).await?;
    page.open("").await?;
    page.until("the extension to be at work", async || {
        Ok((page.run(trace).await? == Value::Bool(true)).then_some(()))
    })
    .await?;
    played(&page).await?;
    ensure!(page.run(trace).await? == Value::Bool(true), "the extension has left the page");
    browser.close().await
}

#[allow(clippy::panic, reason = "this is how a test fails")]
fn run(journey: impl Future<Output = Result<()>>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    if let Err(error) = runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(journey)) {
        panic!("{error:?}");
    }
}

/// Plays in Chromium, with an extension that runs these scripts.
fn check(name: &str, scripts: &[&str], trace: &str) {
    run(async {
        let folder = extension(name, scripts)?;
        let (browser, site) = (Browser::start_extended(&folder).await?, Site::serve(mini_dist()?)?);
        beside(browser, site, trace).await.with_context(|| format!("with {name}"))?;
        remove(&folder)
    });
}

fn remove(folder: &Path) -> Result<()> {
    fs::remove_dir_all(folder).with_context(|| format!("removing {}", folder.display()))
}

#[test]
fn dark_reader_beside_the_app() {
    check(
        "Dark Reader",
        &[DARK_READER, "DarkReader.enable({ brightness: 100 });"],
        "return document.querySelectorAll('style.darkreader').length > 0",
    );
}

#[test]
fn an_extension_that_rewrites_pages_beside_the_app() {
    check("Rewriter", &[REWRITER], "return Boolean(document.querySelector('rewriter-bar'))");
}

#[test]
fn ublock_origin_beside_the_app() {
    // Its list of advertisements has this class.
    const TRACE: &str = "
        let bait = document.querySelector('.ad--banner');
        if (!bait) document.body.append(bait = Object.assign(document.createElement('div'), { className: 'ad--banner', textContent: '-' }));
        return getComputedStyle(bait).display === 'none'";
    run(async {
        if !Engine::chosen()?.contains(&Engine::Firefox) {
            return Ok(());
        }
        let folder = env::var("UBLOCK_ORIGIN").context(
            "UBLOCK_ORIGIN is not set: `cargo xtask test` sets it on Debian; elsewhere, set it to the folder of the \
             unpacked extension for Firefox",
        )?;
        // Its lists leave pages of 127.0.0.1 and localhost alone.
        let site = Site::serve(mini_dist()?)?.named("dryrun.localhost");
        beside(Browser::start_extended_firefox(Path::new(&folder)).await?, site, TRACE).await
    });
}
