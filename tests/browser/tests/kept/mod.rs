//! What the tests of a page that is kept share.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(unreachable_pub, reason = "each test file is a crate of its own")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};
use browser_tests::Page;

/// A folder of our own with a copy of that one.
pub fn copy(of: &Path) -> Result<PathBuf> {
    static COPIES: AtomicU32 = AtomicU32::new(0);
    let number = COPIES.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("dryrun-site-{}-{number}", std::process::id()));
    fill(&folder, of)?;
    Ok(folder)
}

/// Puts a folder with all that is in it in the place of another.
pub fn fill(folder: &Path, of: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(of)? {
        let file = entry?.path();
        let to = folder.join(file.file_name().context("a name")?);
        if file.is_dir() {
            fill(&to, &file)?;
        } else {
            fs::copy(&file, to)?;
        }
    }
    Ok(())
}

/// What a browser says of the worker.
const STATE: &str = "return navigator.serviceWorker.getRegistrations().then(async found => JSON.stringify([
    found.map(({ scope, installing, waiting, active }) =>
        [scope, installing?.state, waiting?.state, active?.state]),
    await caches.keys(), navigator.serviceWorker.controller?.state]))";

/// Opens the page as it was built and waits until it is kept.
pub async fn keep(page: &Page, address: &str) -> Result<()> {
    page.as_built()?;
    page.open(address).await?;
    if page.hear("Ready to work offline.").await.is_err() {
        // WebKitGTK at times drops a worker while it is being installed, and no event tells. The next visit tries again.
        page.reload().await?;
        let state = page.run(STATE).await?;
        page.hear("Ready to work offline.").await.with_context(|| format!("the worker was {state}"))?;
    }
    // From here on the worker serves it.
    page.reload().await
}

/// Looks for a new version, as coming back to the tab does.
pub async fn look(page: &Page) -> Result<()> {
    page.run("document.dispatchEvent(new Event('visibilitychange'))").await.map(drop)
}

/// Waits for the sentence that stands in the page where no script of ours runs, without its twenty seconds.
pub async fn late(page: &Page) -> Result<()> {
    const FINISH: &str = "document.getAnimations().forEach(animation => animation.finish());
        return document.body.innerText.includes('a part of it may be damaged')";
    page.until("the sentence that comes late", async || Ok((page.run(FINISH).await? == true).then_some(())))
        .await
}
