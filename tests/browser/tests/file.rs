//! The single file, opened as a double-click opens it; and quizzes saved as a file.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

mod kept;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Role, mini_dist, mini_everywhere};
use kept::late;
use serde_json::json;

/// Takes away what another test left: all files share one store in Chromium.
async fn empty_store(page: &Page) -> Result<()> {
    page.open_file(&mini_dist()?.join("dryrun.html"), "#/help").await?;
    page.run("localStorage.clear(); sessionStorage.clear()").await?;
    page.client().goto("about:blank").await?;
    Ok(())
}

/// A file of our own, in a folder for this test.
fn put(name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("dryrun-file-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    fs::write(&file, bytes)?;
    Ok(file)
}

/// What was saved last under this name: its text. The next one may have the same name.
async fn saved(page: &Page, name: &str) -> Result<String> {
    let file = page.downloaded(name).await?;
    let text = fs::read_to_string(&file)?;
    fs::remove_file(file)?;
    Ok(text)
}

#[test]
fn the_file_answers_a_question_and_keeps_it_over_a_reload() {
    mini_everywhere(async |page| {
        empty_store(page).await?;
        let file = mini_dist()?.join("dryrun.html");
        page.open_file(&file, "#/quiz?items=mini-line,mini-single&seed=1").await?;
        page.see("The API server refuses this Deployment.").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.reload().await?;
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

/// Saves the set as a file, with the keyboard: WebKitGTK's window at times presses beside what a test points at.
async fn download(page: &Page) -> Result<()> {
    page.tab_to("link “Download this set (offline)”").await?;
    page.press("Enter").await
}

#[test]
fn a_quiz_saved_as_a_file_opens_in_it_and_can_be_saved_from_there() {
    mini_everywhere(async |page| {
        empty_store(page).await?;
        page.as_built()?;
        page.open("#/practise?topic=mini&kind=line").await?;
        download(page).await?;
        page.hear("dryrun-mini.html was offered to your browser.").await?;
        let first = put("one.html", saved(page, "dryrun-mini").await?.as_bytes())?;
        page.open_file(&first, "").await?;
        page.see("The API server refuses this Deployment.").await?;
        let hash = page.run("return location.hash").await?;
        ensure!(hash == "#/quiz?topic=mini&kind=line", "it opened at {hash}");

        page.run("location.hash = '#/practise?topic=mini&kind=text'").await?;
        download(page).await?;
        let second = put("two.html", saved(page, "dryrun-mini").await?.as_bytes())?;
        page.open_file(&second, "").await?;
        page.see("A bucket exists, the state does not know it.").await?;
        let hash = page.run("return location.hash").await?;
        ensure!(hash == "#/quiz?topic=mini&kind=text", "it opened at {hash}");
        // An address that says where comes first.
        page.client().goto("about:blank").await?;
        page.open_file(&second, "#/help").await?;
        page.see("Keys, marking and privacy").await
    });
}

#[test]
fn the_whole_of_it_can_be_saved_in_the_settings() {
    mini_everywhere(async |page| {
        page.as_built()?;
        page.open("#/settings").await?;
        page.click_link("Save Dryrun as a file").await?;
        let text = saved(page, "dryrun.html").await?;
        let whole = fs::read_to_string(mini_dist()?.join("dryrun.html"))?;
        let start = |content: &str| format!("<meta name=\"dryrun-start\" content=\"{content}\">");
        ensure!(text == whole.replace(&start(""), &start("#/")), "more than its start differs");
        Ok(())
    });
}

#[test]
fn a_file_that_does_not_come_whole_is_not_saved() {
    mini_everywhere(async |page| {
        page.open("#/settings").await?;
        page.site.stop();
        page.click_link("Save Dryrun as a file").await?;
        page.hear("The file could not be downloaded completely.").await?;
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

/// Opens a file in which the app does not start.
async fn opened_only(page: &Page, file: &Path) -> Result<()> {
    page.client().goto("about:blank").await?;
    page.client().goto(&format!("file://{}", file.canonicalize()?.display())).await?;
    Ok(())
}

#[test]
fn a_damaged_file_says_so() {
    mini_everywhere(async |page| {
        for (open, close) in [("<style id=\"styles\">", "</style>"), ("id=\"wasm\"", "</script>")] {
            opened_only(page, &damaged(open, close)?).await?;
            page.hear("A part of Dryrun is damaged.").await?;
            page.see("What it asks about").await?;
        }
        page.accessible("a damaged file").await?;
        // No script of ours runs in this one.
        opened_only(page, &damaged("<script type=\"module\">", "</script>")?).await?;
        late(page).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_files_of_one_folder_are_told_apart_by_name() {
    mini_everywhere(async |page| {
        page.open("#/practise?topic=mini").await?;
        page.find(Role::Link, "Download this set (offline)").await?;
        let link = page.run("return document.querySelector('a[download]').getAttribute('href')").await?;
        ensure!(link == "dryrun.html#/quiz?topic=mini", "{link}");
        Ok(())
    });
}
