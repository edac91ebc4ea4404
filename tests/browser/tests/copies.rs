//! Copies that a browser saves of the running page, and files that the page saves of itself.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, mini_dist, mini_everywhere, mini_journey};

/// What “Save page as” writes: the page as it is.
async fn saved(page: &Page, name: &str) -> Result<PathBuf> {
    let html = page.run("return document.documentElement.outerHTML").await?;
    let html = html.as_str().context("no page")?;
    let file = std::env::temp_dir().join(format!("dryrun-{}-{name}.html", std::process::id()));
    fs::write(
        &file,
        format!("<!DOCTYPE html>\n<!-- saved from url=(0020)https://quiz.example/ -->\n{html}"),
    )?;
    Ok(file)
}

#[test]
fn a_copy_of_the_running_file_works() {
    mini_everywhere(async |page| {
        page.open_file(&mini_dist()?.join("dryrun.html"), "#/settings").await?;
        page.see("Settings").await?;
        let file = saved(page, "file").await?;
        page.open_file(&file, "#/quiz?items=mini-single&seed=1").await?;
        page.see("A container's last state shows exit code 137. What ended it?").await?;
        fs::remove_file(file)?;
        Ok(())
    });
}

#[test]
fn a_copy_of_the_running_page_says_what_it_is() {
    mini_everywhere(async |page| {
        page.open("#/help").await?;
        page.see("Keys").await?;
        let file = saved(page, "page").await?;
        let url = url::Url::from_file_path(&file).ok().context("no address")?;
        page.client().goto(url.as_str()).await?;
        page.see("This is a copy of a page of Dryrun, and the program is not in it.").await?;
        page.see("Keys").await?;
        fs::remove_file(file)?;
        page.console_errors().await.map(drop)
    });
}

/// What an extension leaves in a page before its scripts run.
const EXTENSION: &str = "
    const meddle = () => {
        if (!document.head || !document.body) return;
        document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
        const style = document.createElement('style');
        style.className = 'darkreader'; style.textContent = 'html { background: black }';
        document.head.prepend(style);
        const meta = document.createElement('meta');
        meta.name = 'darkreader'; document.head.append(meta);
        const bar = document.createElement('grammarly-bar');
        document.body.append(bar); document.body.dataset.grammarly = '1';
        observer.disconnect();
    };
    const observer = new MutationObserver(meddle);
    observer.observe(document, { childList: true, subtree: true });
";

#[test]
fn a_saved_file_carries_nothing_of_an_extension() {
    // Only there a script can run before those of a file.
    mini_journey(async |page| {
        page.before_load(EXTENSION).await?;
        page.open_file(&mini_dist()?.join("dryrun.html"), "#/practise?topic=mini").await?;
        page.click_link("Download this set (offline)").await?;
        let file = page.downloaded("dryrun-mini.html").await?;
        let text = fs::read_to_string(file)?;
        for trace in ["darkreader", "grammarly"] {
            ensure!(!text.contains(trace), "the file has “{trace}” in it");
        }
        // The policy refused the extension's style.
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_larger_text_size_makes_the_text_larger() {
    const SIZES: &str = "return ['h1', 'main p', 'main a.button', 'footer a'].map(each =>
        Number.parseFloat(getComputedStyle(document.querySelector(each)).fontSize))";
    mini_journey(async |page| {
        page.viewport(640, 900).await?;
        page.open("").await?;
        let before: Vec<f64> = serde_json::from_value(page.run(SIZES).await?)?;
        // What a browser's own setting does.
        page.run("document.documentElement.style.fontSize = '32px'").await?;
        let after: Vec<f64> = serde_json::from_value(page.run(SIZES).await?)?;
        for (before, after) in before.iter().zip(&after) {
            ensure!((after / before - 2.0).abs() < 0.05, "{before} px became {after} px");
        }
        let sideways = page.sideways().await?;
        ensure!(sideways <= 0, "the page is {sideways} px wider than the window");
        Ok(())
    });
}
