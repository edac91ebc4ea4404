//! The page once it is kept: without its server, and with what does not come whole.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

mod kept;

use std::fs;

use anyhow::{Context, ensure};
use browser_tests::{Engine, Page, Site, mini_dist, mini_everywhere, mini_journey, root};
use kept::{copy, keep, late, look};
use serde_json::json;

#[test]
fn without_its_server_it_answers_a_question_and_keeps_it() {
    mini_everywhere(async |page| {
        page.as_built()?;
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
    mini_everywhere(async |page| {
        page.site.below("/quiz/")?;
        // As a host does that nobody can tell otherwise.
        page.site.kept_for(600)?;
        keep(page, "").await?;
        page.site.stop();
        page.open("#/item/mini-single").await?;
        page.see("SIGKILL").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn what_the_page_has_loaded_is_not_loaded_again() {
    mini_everywhere(async |page| {
        page.site.kept_for(600)?;
        page.as_built()?;
        page.open("").await?;
        page.hear("Ready to work offline.").await?;
        let requests = page.site.requests();
        let times = requests.iter().filter(|path| path.ends_with(".wasm")).count();
        // In WebKitGTK a worker has a cache of its own.
        let most = if page.engine() == Engine::WebKit { 2 } else { 1 };
        ensure!(times <= most, "the Wasm was asked for {times} times: {requests:#?}");
        Ok(())
    });
}

#[test]
fn a_connection_that_is_dear_is_left_alone_until_the_reader_pauses() {
    // The clock of the page runs as fast as half a minute takes.
    const DEAR: &str = "{
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        const real = window.setTimeout;
        window.setTimeout = (call, time, ...more) => {
            if (time === 30_000) window.paused = () => call();
            return real(call, time === 30_000 ? 1e9 : time, ...more);
        };
    }";
    // The one engine here that tells what a connection costs.
    mini_journey(async |page| {
        // In front of the page's own scripts, so the site has no worker; that it is asked for is enough.
        page.before_load(DEAR).await?;
        page.open("#/settings").await?;
        page.until("the bank, and a reader who could pause", async || {
            Ok((page.run("return typeof window.paused").await? == json!("function")).then_some(()))
        })
        .await?;
        let asked = |page: &Page| page.site.requests().iter().any(|path| path.ends_with("worker.js"));
        ensure!(!asked(page), "the worker is asked for before the reader pauses");
        page.run("window.paused()").await?;
        page.until("the worker to be asked for", async || Ok(asked(page).then_some(()))).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_browser_finds_nothing_against_installing_it() {
    mini_journey(async |page| {
        keep(page, "#/").await?;
        let mut told = json!(null);
        // The browser looks at the manifest and at the icons after the page has loaded.
        let found_nothing = page.until("a browser that finds nothing against it", async || {
            told = page.devtools("Page.getInstallabilityErrors", json!({})).await?;
            Ok((told["installabilityErrors"] == json!([])).then_some(()))
        });
        let outcome = found_nothing.await;
        outcome.with_context(|| told.to_string())
    });
}

/// Texts of the page: of what it says about itself, of the rules for its frame, of its whole style sheet and of its script.
const DESCRIPTION: &str = "Questions with a reason";
const EARLY_STYLES: &str = "--paper";
const STYLES: &str = "@media print";
const SCRIPT: &str = "class Failure";

#[test]
fn what_does_not_come_whole_is_not_kept() {
    mini_everywhere(async |page| {
        let files = fs::read_dir(mini_dist()?)?.flatten().filter(|entry| entry.path().is_file());
        let names: Vec<_> = files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        // For other sites only.
        let names = names.iter().filter(|name| *name != "preview.png").map(String::as_str);
        // In the page a letter of its description, of its styles and of its script, elsewhere the byte in the middle.
        let of_page = [Some(DESCRIPTION), Some(EARLY_STYLES), Some(STYLES), Some(SCRIPT)].as_slice();
        let places = |name| if name == "index.html" { of_page } else { &[None] };
        for (name, place) in names.flat_map(|name| places(name).iter().map(move |place| (name, *place))) {
            let folder = copy(&mini_dist()?)?;
            let file = folder.join(name);
            let mut bytes = fs::read(&file)?;
            let at = match place {
                Some(text) => String::from_utf8_lossy(&bytes).find(text).context("no such text")?,
                None => bytes.len() / 2,
            };
            *bytes.get_mut(at).context("an empty file")? ^= 1;
            fs::write(&file, bytes)?;
            page.site = Site::serve(&folder)?;
            page.open_only("#/settings").await?;
            match name.rsplit_once('.').map(|(_, extension)| extension) {
                Some("wasm") => page.hear("A part of Dryrun is damaged.").await?,
                _ if place == Some(STYLES) => page.hear("A part of Dryrun is damaged.").await?,
                // No script of ours runs.
                _ if place == Some(SCRIPT) => late(page).await?,
                Some("html") if name == "dryrun.html" => {
                    // It is not among what is kept.
                    page.hear("Ready to work offline.").await?;
                    page.click_link("Save Dryrun as a file").await?;
                    page.hear("The file could not be downloaded completely.").await?;
                    // One sentence leaves the other.
                    page.hear("Ready to work offline.").await?;
                }
                // The browser takes the worker as it comes: nothing holds it to a hash.
                Some("js") => page.see("Reduce motion").await?,
                _ => page.hear("Not ready to work offline: a file was not downloaded completely").await?,
            }
        }
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_kill_switch_takes_what_is_kept_away() {
    mini_everywhere(async |page| {
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
        // Firefox lets a worker go that has no page any more.
        page.reload().await?;
        page.reload().await?;
        ensure!(pages(page) > before, "after two loads the page still comes from what was kept");
        page.console_errors().await.map(drop)
    });
}
