//! What the tests of a page that is kept share.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(unreachable_pub, reason = "each test file is a crate of its own")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::Page;
use sha2::{Digest, Sha384};

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

/// Another build of a folder: a word of its two pages is another one, and each file that has their hash knows the new
/// one.
pub fn rebuilt(dist: &Path) -> Result<PathBuf> {
    let folder = copy(dist)?;
    let (old_file, new_file) = described(&folder.join("dryrun.html"))?;
    let page = folder.join("index.html");
    let old_page = fs::read_to_string(&page)?;
    fs::write(&page, old_page.replace(&integrity(&old_file), &integrity(&new_file)))?;
    let (_, new_page) = described(&page)?;
    let worker = folder.join("worker.js");
    let list = fs::read_to_string(&worker)?.replace(&integrity(&old_page), &integrity(&new_page));
    fs::write(worker, list.replacen("const VERSION = \"", "const VERSION = \"later", 1))?;
    Ok(folder)
}

/// Changes the description of a page; the page before and after.
fn described(page: &Path) -> Result<(String, String)> {
    let before = fs::read_to_string(page)?;
    let after = before.replacen(DESCRIPTION, &format!("{DESCRIPTION}A later build. "), 1);
    ensure!(before != after, "{} has no `{DESCRIPTION}`", page.display());
    fs::write(page, &after)?;
    Ok((before, after))
}

const DESCRIPTION: &str = "<meta name=\"description\" content=\"";

fn integrity(text: &str) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(text)))
}

/// Which build runs in a tab; empty where the page is not there yet.
pub async fn version(page: &Page) -> Result<String> {
    let version = page.run("return document.querySelector('meta[name=description]')?.content ?? ''").await?;
    Ok(version.as_str().unwrap_or_default().to_owned())
}

/// Waits until another build runs in a tab than this one.
pub async fn newer_than(page: &Page, before: &str) -> Result<()> {
    let is_newer = async || {
        let now = version(page).await?;
        Ok((!now.is_empty() && now != before).then_some(()))
    };
    let outcome = page.until("the other version", is_newer).await;
    explained(page, outcome).await
}

/// What a browser says of the worker, and whether it answers at all when it is asked to look again.
const STATE: &str = "return navigator.serviceWorker.getRegistrations().then(async found => JSON.stringify([
    found.map(({ scope, installing, waiting, active }) =>
        [scope, installing?.state, waiting?.state, active?.state]),
    await caches.keys(), navigator.serviceWorker.controller?.state,
    await Promise.race([
        found[0]?.update().then(() => 'it looked again', String),
        new Promise(go => setTimeout(go, 5_000, 'it does not answer'))])]))";

/// A failure with what the browser says of the worker.
pub async fn explained<T>(page: &Page, outcome: Result<T>) -> Result<T> {
    match outcome {
        Ok(value) => Ok(value),
        Err(error) => {
            let asked = page.site.requests();
            let state = page.run(STATE).await?;
            Err(error.context(format!("the worker was {state}, of {asked:?}")))
        }
    }
}

/// Opens the page as it was built and waits until it is kept.
pub async fn keep(page: &Page, address: &str) -> Result<()> {
    page.as_built()?;
    page.open(address).await?;
    explained(page, page.hear("Ready to work offline.").await).await?;
    // From here on the worker serves it.
    page.reload().await
}

/// Looks for a new version, as coming back to the tab does. Which tab is in front no driver can say: in WebKitGTK
/// one that was switched to may be hidden.
pub async fn look(page: &Page) -> Result<()> {
    const COME_BACK: &str =
        "Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        delete document.visibilityState";
    page.run(COME_BACK).await.map(drop)
}

/// Waits for the sentence that the page shows if no script of ours runs, without its delay of twenty seconds.
pub async fn late(page: &Page) -> Result<()> {
    const FINISH: &str = "document.getAnimations().forEach(animation => animation.finish());
        return document.body?.innerText.includes('a part of it may be damaged')";
    page.until("the sentence that comes late", async || Ok((page.run(FINISH).await? == true).then_some(())))
        .await
}
