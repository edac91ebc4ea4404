//! The single file, opened as a double-click opens it; and quizzes saved as a file. In Chromium; Firefox and
//! WebKitGTK come with their harness.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Role, mini_dist, mini_journey};
use serde_json::json;

/// Keeps what would be downloaded as `window.saved`, with its name.
const CATCH: &str = "
    const made = new Map(), create = URL.createObjectURL;
    URL.createObjectURL = blob => { const url = create.call(URL, blob); made.set(url, blob); return url; };
    HTMLAnchorElement.prototype.click = function () {
        made.get(this.href).text().then(text => window.saved = [this.download, text]);
    };
";

async fn open_file(page: &Page, file: &Path, fragment: &str) -> Result<()> {
    page.client().goto("about:blank").await?;
    page.client().goto(&format!("file://{}{fragment}", file.canonicalize()?.display())).await?;
    Ok(())
}

async fn started(page: &Page) -> Result<()> {
    page.until("the app to start", async || {
        let started = page.run("return !document.querySelector('.loading')").await?;
        Ok((started == json!(true)).then_some(()))
    })
    .await
}

/// Takes away what another test left: all files share one store in Chromium.
async fn empty_store(page: &Page) -> Result<()> {
    open_file(page, &mini_dist()?.join("dryrun.html"), "#/help").await?;
    started(page).await?;
    page.run("localStorage.clear(); sessionStorage.clear()").await.map(drop)
}

/// A file of our own, in a folder for this test.
fn put(name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("dryrun-file-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    fs::write(&file, bytes)?;
    Ok(file)
}

/// What was saved last: its name and its text.
async fn saved(page: &Page) -> Result<(String, String)> {
    page.until("a file to be saved", async || {
        let saved = page.run("const saved = window.saved; window.saved = null; return saved").await?;
        let text = |at| saved.get(at).and_then(serde_json::Value::as_str).map(str::to_owned);
        Ok(text(0).zip(text(1)))
    })
    .await
}

#[test]
fn the_file_answers_a_question_and_keeps_it_over_a_reload() {
    mini_journey(async |page| {
        empty_store(page).await?;
        let file = mini_dist()?.join("dryrun.html");
        open_file(page, &file, "#/quiz?items=mini-line,mini-single&seed=1").await?;
        page.see("The API server refuses this Deployment.").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.client().refresh().await?;
        page.see("Right.").await?;
        let asked =
            page.run("return performance.getEntriesByType('resource').map(entry => entry.name)").await?;
        let asked: Vec<_> = asked.as_array().into_iter().flatten().collect();
        let others = asked.iter().filter(|name| !name.as_str().is_some_and(|name| name.starts_with("data:")));
        ensure!(others.count() == 0, "the file asked for {asked:?}");
        ensure!(page.run("return !navigator.serviceWorker?.controller").await? == json!(true));
        page.accessible("a question in the file").await
    });
}

#[test]
fn a_quiz_saved_as_a_file_opens_in_it_and_can_be_saved_from_there() {
    mini_journey(async |page| {
        empty_store(page).await?;
        page.before_load(CATCH).await?;
        page.open("#/practise?topic=mini&kind=line").await?;
        page.click_link("Save this quiz as a file").await?;
        page.hear("dryrun-mini.html was offered to your browser.").await?;
        let (name, text) = saved(page).await?;
        ensure!(name == "dryrun-mini.html", "it is called {name}");
        open_file(page, &put("one.html", text.as_bytes())?, "").await?;
        page.see("The API server refuses this Deployment.").await?;
        let hash = page.run("return location.hash").await?;
        ensure!(hash == "#/quiz?topic=mini&kind=line", "it opened at {hash}");

        page.run("location.hash = '#/practise?topic=mini&kind=text'").await?;
        page.click_link("Save this quiz as a file").await?;
        let (_, text) = saved(page).await?;
        let second = put("two.html", text.as_bytes())?;
        open_file(page, &second, "").await?;
        started(page).await?;
        page.see("A bucket exists, the state does not know it.").await?;
        let hash = page.run("return location.hash").await?;
        ensure!(hash == "#/quiz?topic=mini&kind=text", "it opened at {hash}");
        // An address that says where comes first.
        open_file(page, &second, "#/help").await?;
        page.see("Keys, marking and privacy").await?;
        started(page).await
    });
}

#[test]
fn the_whole_of_it_can_be_saved_in_the_settings() {
    mini_journey(async |page| {
        page.before_load(CATCH).await?;
        page.open("#/settings").await?;
        page.click_link("Save Dryrun as a file").await?;
        let (name, text) = saved(page).await?;
        let whole = fs::read_to_string(mini_dist()?.join("dryrun.html"))?;
        ensure!(name == "dryrun.html", "it is called {name}");
        let start = |content: &str| format!("<meta name=\"dryrun-start\" content=\"{content}\">");
        ensure!(text == whole.replace(&start(""), &start("#/")), "more than its start differs");
        Ok(())
    });
}

#[test]
fn a_file_that_does_not_come_whole_is_not_saved() {
    mini_journey(async |page| {
        page.before_load(CATCH).await?;
        page.open("#/settings").await?;
        page.site.stop();
        page.click_link("Save Dryrun as a file").await?;
        page.hear("The file could not be fetched whole.").await?;
        page.console_errors().await.map(drop)
    });
}

/// The file with one bit of the byte in the middle of this part turned.
fn damaged(open: &str, close: &str) -> Result<PathBuf> {
    let text = fs::read_to_string(mini_dist()?.join("dryrun.html"))?;
    let start = text.find(open).context("the part is not there")? + open.len();
    let end = start + text.get(start..).and_then(|rest| rest.find(close)).context("the part has no end")?;
    let mut bytes = text.into_bytes();
    let byte = bytes.get_mut(usize::midpoint(start, end)).context("an empty part")?;
    *byte ^= 1;
    put("damaged.html", &bytes)
}

#[test]
fn a_damaged_file_says_so() {
    mini_journey(async |page| {
        for (open, close) in [("<style>", "</style>"), ("data-size=", "</script>")] {
            open_file(page, &damaged(open, close)?, "").await?;
            page.hear("A part of Dryrun is damaged.").await?;
            page.see("What it asks about").await?;
        }
        page.accessible("a damaged file").await?;
        // No script of ours runs in this one.
        open_file(page, &damaged("<script type=\"module\">", "</script>")?, "").await?;
        page.run("document.getAnimations().forEach(animation => animation.finish())").await?;
        page.see("a part of it may be damaged").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_files_of_one_folder_are_told_apart_by_name() {
    mini_journey(async |page| {
        page.open("#/practise?topic=mini").await?;
        let link = page.find(Role::Link, "Save this quiz as a file").await?;
        ensure!(link.attr("href").await?.as_deref() == Some("dryrun.html#/quiz?topic=mini"));
        Ok(())
    });
}
